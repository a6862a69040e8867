package org.ordinaryacts.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordinaryacts.Worlds.ask;
import static org.ordinaryacts.Worlds.end;
import static org.ordinaryacts.Worlds.send;
import static org.ordinaryacts.Worlds.start;
import static org.ordinaryacts.Worlds.story;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.World;

/** How long a mistake lives. */
class CorrectionTest {
    private static final FieldId NAME = new FieldId("name");
    private static final World WORLD = new Worlds().holders("a", "b", "c", "store").flow("F01 a>b asked name")
            .flow("F02 b>c sent name").flow("F03 a>store automatic name nightly").build();
    private static final Story STORY = story(List.of(start("r a name!")), ask("s1 5", "F01", "name"),
            send("s2 6", "F02", "name"), end("end 40 s2"));
    private static final RecordRule.Mended RULE = new RecordRule.Mended(new RecordRef("r"), NAME, 10);

    @Test
    void withoutTheRuleCopiesStayWrong() {
        Correction correction = Correction.of(WORLD, STORY, RULE, OptionalInt.empty());
        assertThat(correction.until()).isEqualTo(40 + Correction.WATCHED_DAYS);
        assertThat(correction.records()).extracting(copy -> copy.record().id().value()).containsExactly("r", "F03",
                "s1", "s2");
        assertThat(correction.staying()).extracting(copy -> copy.record().id().value()).containsExactly("F03", "s1",
                "s2");
        assertThat(correction.records().get(0).wrongDays(correction)).isZero();
        assertThat(correction.records().get(2).wrongDays(correction)).isEqualTo(correction.until() - 10);
        assertThat(correction.records().get(1).newer()).hasValue(11);
    }

    @Test
    void withTheRuleEachCopyIsMendedSomeDaysAfterItsOriginal() {
        Correction correction = Correction.of(WORLD, STORY, RULE, OptionalInt.of(30));
        assertThat(correction.staying()).isEmpty();
        assertThat(correction.records()).extracting(copy -> copy.wrongDays(correction)).containsExactly(0, 30, 30,
                60);
    }

    @Test
    void aCopyThatIsMadeLaterIsRight() {
        Correction early = Correction.of(WORLD, STORY, new RecordRule.Mended(new RecordRef("r"), NAME, 2),
                OptionalInt.empty());
        assertThat(early.records()).extracting(copy -> copy.record().id().value()).containsExactly("r", "F03");
    }

    @Test
    void everyMistakeOfAStoryCanBeMended() {
        assertThat(Correction.mistakes(new Engine(WORLD).tell(STORY))).extracting(m -> m.record().holder().value())
                .containsExactly("a", "store", "b", "c");
        assertThat(Correction.mistakes(new Engine(Worlds.library().world())
                .tell(Worlds.library().story("erroneous-request").orElseThrow()))).isNotEmpty();
    }
}
