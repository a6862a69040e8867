package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** The text says what the picture shows, step by step. */
class TwinViewsTest {

    @ParameterizedTest
    @CsvSource({"license-renewal, EN", "license-renewal, ES", "booking, EN", "booking, ES", "check-in, EN",
            "workers-compensation, ES"})
    void theTextOfEachStepIsTheTextOfThePicture(String story, Language language) {
        Texts texts = new Texts(language);
        PlayView play = play(story, texts);
        TwinView twin = new TwinViews(texts).twin(play);
        assertThat(twin.parts()).hasSize(play.story().steps().size() + 2);
        for (StepView step : play.story().steps()) {
            TwinView.Part part = twin.parts().get(step.number());
            assertThat(part.step()).isEqualTo(step.number() - 1);
            assertThat(part.title()).isEqualTo(step.title());
            assertThat(part.lines()).startsWith(step.text());
            step.happenings().forEach(happening -> assertThat(part.lines()).contains(happening.sentence()));
            step.chip().ifPresent(chip -> assertThat(part.text()).contains(chip.label(), chip.source()));
            assertThat(learned(texts, part)).isEqualTo(learned(play, step.number() - 1));
        }
        assertThat(twin.text()).contains(play.story().banner(), play.story().after());
    }

    /** The holders that the text says hold something new. */
    private static Set<String> learned(Texts texts, TwinView.Part part) {
        String line = Pattern.quote(texts.get("twin.now-holds", "<0>", "<1>", "<2>"));
        Pattern said = Pattern.compile(line.replace("<0>", "\\E(?<holder>.+)\\Q").replace("<1>", "\\E.+\\Q")
                .replace("<2>", "\\E.+\\Q"));
        return part.lines().stream().map(said::matcher).filter(Matcher::matches).map(match -> match.group("holder"))
                .collect(Collectors.toSet());
    }

    /** The holders that hold a field after a step that they did not hold before it. */
    private static Set<String> learned(PlayView play, int step) {
        PlayView.Frame before = play.frames().get(step == 0 ? 0 : play.stepFrames().get(step - 1));
        PlayView.Frame after = play.frames().get(play.stepFrames().get(step));
        Map<String, List<String>> known = held(before);
        return held(after).entrySet().stream()
                .filter(holder -> !known.getOrDefault(holder.getKey(), List.of()).containsAll(holder.getValue()))
                .map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static Map<String, List<String>> held(PlayView.Frame frame) {
        return frame.who().stream().flatMap(view -> view.holders().stream().map(holder -> Map.entry(holder.name(),
                view.rows().stream().filter(row -> row.cells().stream().anyMatch(
                        cell -> cell.holder().equals(holder.id()) && cell.state().equals("holds")))
                        .map(row -> view.person() + row.field()).toList())))
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue,
                        (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList()));
    }

    private static PlayView play(String story, Texts texts) {
        Library library = Worlds.library();
        Naming naming = new Naming(library.world(), texts, true);
        return new PlayViews(naming).play(new Engine(library.world()).tell(library.story(story).orElseThrow()), true);
    }
}
