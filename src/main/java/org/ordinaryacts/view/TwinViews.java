package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ordinaryacts.text.Texts;

/** Says in words what a player draws: made from the same frames, so that picture and text cannot disagree. */
public final class TwinViews {
    private final Texts texts;

    /** Views in the language of these texts. */
    public TwinViews(Texts texts) {
        this.texts = texts;
    }

    /** The text of a whole story. */
    public TwinView twin(PlayView play) {
        StoryView story = play.story();
        List<TwinView.Part> parts = new ArrayList<>();
        parts.add(beginning(play));
        for (StepView step : story.steps()) {
            parts.add(step(play, step));
        }
        parts.add(end(story, play));
        return new TwinView(story.title(), story.banner(), List.copyOf(parts));
    }

    private TwinView.Part beginning(PlayView play) {
        StoryView story = play.story();
        List<String> lines = new ArrayList<>();
        story.people().forEach(person -> lines
                .add(texts.get("app.player.fictional") + ": " + person.name() + ", " + person.details() + ". "
                        + person.about()));
        lines.add(story.before());
        lines.add(story.caseLine());
        story.start().forEach(start -> lines.add(texts.get("twin.start", start.holder(),
                String.join(", ", start.fields())) + " " + start.text() + cited(start.chip())));
        story.early().forEach(early -> lines.add(early.sentence()));
        lines.addAll(known(play.frames().getFirst()));
        return new TwinView.Part(-1, texts.get("app.player.before"), "", List.copyOf(lines));
    }

    private TwinView.Part step(PlayView play, StepView step) {
        int index = step.number() - 1;
        List<String> lines = new ArrayList<>();
        lines.add(step.text());
        step.question().ifPresent(question -> question.answers().forEach(answer -> lines
                .add((question.answers().indexOf(answer) + 1) + ". " + answer.text())));
        step.happenings().forEach(happening -> lines.add(happening.sentence()));
        step.chip().ifPresent(chip -> lines.add(chip.label() + ". " + chip.source()));
        PlayView.Frame before = play.frames().get(index == 0 ? 0 : play.stepFrames().get(index - 1));
        lines.addAll(changes(before, play.frames().get(play.stepFrames().get(index))));
        String interval = step.interval().isEmpty() ? "" : " (" + step.interval() + ")";
        return new TwinView.Part(index, texts.get("cli.tell.step", step.number(), step.total()) + " · " + step.day()
                + interval + " · " + step.kindName(), step.title(), List.copyOf(lines));
    }

    private TwinView.Part end(StoryView story, PlayView play) {
        List<String> lines = new ArrayList<>(known(play.frames().getLast()));
        lines.add(story.after());
        story.change().forEach(change -> lines.add(change.name() + ". " + change.text()));
        lines.addAll(story.fairness());
        return new TwinView.Part(story.steps().size() - 1, texts.get("app.player.more"), "", List.copyOf(lines));
    }

    private static String cited(Chip chip) {
        return " [" + chip.label() + (chip.source().isEmpty() ? "" : ". " + chip.source()) + "]";
    }

    /** Everything that is known at a moment: who holds what, and who could ask for what. */
    private List<String> known(PlayView.Frame frame) {
        List<String> lines = new ArrayList<>();
        for (ExposureView view : frame.who()) {
            said(view, cells(view, "holds"), "twin.holds", lines);
            said(view, cells(view, "could-ask"), "twin.could", lines);
        }
        return lines;
    }

    /** What is known at a moment and was not before. */
    private List<String> changes(PlayView.Frame before, PlayView.Frame now) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < now.who().size(); i++) {
            ExposureView view = now.who().get(i);
            for (Map.Entry<String, String> said : Map.of("holds", "twin.now-holds", "could-ask", "twin.now-could")
                    .entrySet().stream().sorted(Map.Entry.<String, String>comparingByKey().reversed()).toList()) {
                Map<Integer, List<String>> fresh = cells(view, said.getKey());
                without(fresh, cells(before.who().get(i), said.getKey()), view, before.who().get(i));
                said(view, fresh, said.getValue(), lines);
            }
        }
        return lines;
    }

    private static void without(Map<Integer, List<String>> fresh, Map<Integer, List<String>> known, ExposureView now,
            ExposureView before) {
        known.forEach((column, fields) -> {
            String holder = before.holders().get(column).id();
            for (int i = 0; i < now.holders().size(); i++) {
                if (now.holders().get(i).id().equals(holder) && fresh.containsKey(i)) {
                    fresh.computeIfPresent(i, (key, all) -> {
                        List<String> left = all.stream().filter(field -> !fields.contains(field)).toList();
                        return left.isEmpty() ? null : left;
                    });
                }
            }
        });
    }

    /** The names of the fields in one state, by the column of their holder. */
    private static Map<Integer, List<String>> cells(ExposureView view, String state) {
        Map<Integer, List<String>> cells = new TreeMap<>();
        for (ExposureView.Row row : view.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                if (row.cells().get(i).state().equals(state)) {
                    cells.computeIfAbsent(i, key -> new ArrayList<>()).add(row.name());
                }
            }
        }
        return cells;
    }

    private void said(ExposureView view, Map<Integer, List<String>> cells, String key, List<String> lines) {
        cells.forEach((column, fields) -> lines.add(texts.get(key, view.holders().get(column).name(),
                fields.stream().map(Naming::lowered).collect(Collectors.joining(", ")), view.person())));
    }
}
