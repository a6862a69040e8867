package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** A record that is wrong or out of date says so everywhere, and says what it says. */
class WrongRecordsTest {
    private static final Library LIBRARY = Worlds.library();

    private static ExposureView.Cell cell(String story, String field, String holder) {
        Story told = LIBRARY.story(story).orElseThrow();
        Trace trace = new Engine(LIBRARY.world()).tell(told);
        ExposureView view = new ExposureViews(new Naming(LIBRARY.world(), new Texts(Language.EN), true))
                .after(trace, told.steps().size() - 1).getFirst();
        return view.rows().stream().filter(row -> row.field().equals(field)).flatMap(row -> row.cells().stream())
                .filter(one -> one.holder().equals(holder)).findFirst().orElseThrow();
    }

    @Test
    void anOldAddressIsShownAsTheOldOne() {
        ExposureView.Cell old = cell("change-of-address", "home-address", "commercial-brokers");
        assertThat(old.mark()).isEqualTo("out-of-date");
        assertThat(old.word()).isEqualTo("holds it, out of date");
        assertThat(old.way().getLast()).contains("18 Quail Run, Askerleaf 00000");
        ExposureView.Cell now = cell("change-of-address", "home-address", "usps");
        assertThat(now.mark()).isEqualTo("right");
        assertThat(now.way()).noneMatch(line -> line.contains("18 Quail Run"));
    }

    @Test
    void aCopyOfAMistakeIsAMistake() {
        assertThat(cell("erroneous-request", "birthplace", "perc").mark()).isEqualTo("wrong");
        assertThat(cell("erroneous-request", "name", "perc").mark()).isEqualTo("right");
    }

    @Test
    void theRecordItselfSaysWhatItSays() {
        Story told = LIBRARY.story("erroneous-request").orElseThrow();
        PlayView play = new PlayViews(new Naming(LIBRARY.world(), new Texts(Language.EN), true))
                .play(new Engine(LIBRARY.world()).tell(told), true);
        assertThat(play.frames().getLast().records()).flatExtracting(PlayView.RecordView::lines)
                .filteredOn(line -> line.field().equals("birthplace"))
                .allSatisfy(line -> {
                    assertThat(line.value()).contains("abroad");
                    assertThat(line.mark()).isEqualTo("wrong");
                });
    }
}
