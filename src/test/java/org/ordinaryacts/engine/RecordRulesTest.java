package org.ordinaryacts.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ordinaryacts.Worlds.act;
import static org.ordinaryacts.Worlds.ask;
import static org.ordinaryacts.Worlds.end;
import static org.ordinaryacts.Worlds.match;
import static org.ordinaryacts.Worlds.send;
import static org.ordinaryacts.Worlds.start;
import static org.ordinaryacts.Worlds.story;
import static org.ordinaryacts.Worlds.write;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Rules about single records: a last day, no sharing, mending. */
class RecordRulesTest {
    private static final FieldId NAME = new FieldId("name");
    private static final World WORLD = new Worlds().holders("a", "b", "c", "d", "store")
            .flow("F01 a>b asked name,photo").flow("F02 b>c sent name,photo").flow("F03 d>b asked name")
            .flow("F04 a>store automatic name nightly").flow("F05 b>d sent name").act("apply", "a", "name", "F06")
            .flow("F06 a>d sent name").build();

    private static RecordRef ref(String id) {
        return new RecordRef(id);
    }

    private static Trace tell(Story story, RecordRule... rules) {
        return tell(story, OptionalInt.empty(), rules);
    }

    private static Trace tell(Story story, OptionalInt travel, RecordRule... rules) {
        Conditions conditions = new Conditions(new TreeSet<>(), List.of(rules), travel);
        Trace trace = new Engine(WORLD).tell(story, conditions);
        assertThat(new Engine(WORLD).outcome(story, conditions).holdings()).isEqualTo(trace.holdings(trace.end()));
        return trace;
    }

    private static String text(Trace trace) {
        String text = TraceText.of(trace);
        return text.substring(text.indexOf('\n') + 1);
    }

    private static Knows knows(Trace trace, String holder) {
        return Exposure.at(WORLD, trace, trace.end(), Worlds.WHO).of(new HolderId(holder), NAME);
    }

    @Test
    void afterTheLastDayNothingIsAskedAndNothingIsThere() {
        Story story = story(List.of(start("r a name")), ask("s1 10", "F01", "name"), ask("s2 11", "F01", "name"),
                end("end 12 s2"));
        Trace trace = tell(story, new RecordRule.KeptUntil(ref("r"), 10));
        assertThat(text(trace)).isEqualTo("""
                day 0 start [r p@a name]
                day 1 itself a -F04> store [F04 p@store name<r]
                day 10 ask s1: a -F01> b [s1 p@b name<r]
                day 11 expired r@a
                day 11 stopped s2: r no longer kept at a
                day 12 stopped end: needs s2
                """);
        assertThat(trace.holdings(trace.end()).of(Worlds.WHO)).doesNotContainKey(new HolderId("a"));
        assertThat(knows(trace, "b")).isInstanceOf(Knows.Holds.class);
    }

    @Test
    void anotherPathIsTakenWhereThereIsOne() {
        Story story = story(List.of(start("r a name"), start("q d name")), ask("s1 10", "F01", "name"),
                end("end 12 s1"));
        for (RecordRule rule : List.of(new RecordRule.KeptUntil(ref("r"), 5), new RecordRule.NotShared(ref("r")))) {
            assertThat(text(tell(story, rule))).contains("day 10 ask s1: d -F03> b (instead) [s1 p@b name<q]\n",
                    "outcome end");
        }
    }

    @Test
    void aRecordThatLeavesOnItsOwnNeedsToBeThereThen() {
        Story story = story(List.of(start("r a name")), ask("s1 3", "F01", "name"), end("end 3 s1"));
        assertThat(text(tell(story, new RecordRule.NotShared(ref("r"))))).doesNotContain("F04")
                .contains("stopped s1: r not to be shared by a");
    }

    @Test
    void whatMayNotBeSharedMayBeUsedAndNotPassedOnInAnotherRecord() {
        Story story = story(List.of(start("r b name,photo"), start("q b photo")),
                match("m 2", "b", "r", "q", "photo"), write("w 3", "b", "name", "-"), send("s 4", "F02", "name"),
                end("end 5 s"));
        Trace trace = tell(story, new RecordRule.NotShared(ref("r")));
        assertThat(text(trace)).contains("match m", "write w: [w p@b name<r]", "stopped s: r not to be shared by b");
        assertThat(knows(trace, "b")).isInstanceOf(Knows.Holds.class);
    }

    @Test
    void whatMayNotBeSharedCannotBeAskedFor() {
        Story story = story(List.of(start("r a name")), end("end 1"));
        assertThat(knows(tell(story), "b")).isInstanceOf(Knows.CouldAsk.class);
        assertThat(knows(tell(story, new RecordRule.NotShared(ref("r"))), "b")).isInstanceOf(Knows.Nothing.class);
    }

    @Test
    void noMatchWithWhatIsGone() {
        Story story = story(List.of(start("r b name"), start("q b name")), match("m 9", "b", "r", "q", "name"),
                end("end 9 m"));
        assertThat(text(tell(story, new RecordRule.KeptUntil(ref("q"), 8))))
                .contains("stopped m: q no longer kept at b");
    }

    @Test
    void anActsOwnSendingObeysToo() {
        Story story = story(List.of(), act("s1 1", "apply"), end("end 1 s1"));
        assertThat(text(tell(story))).contains("F06");
        assertThat(text(tell(story, new RecordRule.NotShared(ref("s1"))))).doesNotContain("F06");
    }

    @Test
    void aMendedRecordIsCarriedOnceMoreAndOlderCopiesStayWrong() {
        Story story = story(List.of(start("r a name!")), ask("s1 5", "F01", "name"), ask("s2 20", "F01", "name"),
                end("end 40 s2"));
        Trace trace = tell(story, new RecordRule.Mended(ref("r"), NAME, 10));
        assertThat(text(trace)).isEqualTo("""
                day 0 start [r p@a name!]
                day 1 itself a -F04> store [F04 p@store name!<r]
                day 5 ask s1: a -F01> b [s1 p@b name!<r]
                day 10 corrected name [r p@a name]
                day 11 itself a -F04> store [F04#2 p@store name<r]
                day 20 ask s2: a -F01> b [s2 p@b name<r]
                day 40 outcome end
                """);
        assertThat(trace.records(trace.end())).filteredOn(record -> record.isWrong(NAME))
                .extracting(record -> record.id().value()).containsExactly("F04", "s1");
    }

    @Test
    void aCorrectionThatTravelsComesToCopiesAndToCopiesOfThose() {
        Story story = story(List.of(start("r a name!")), ask("s1 5", "F01", "name"), send("s2 6", "F02", "name"),
                end("end 40 s2"));
        Trace trace = tell(story, OptionalInt.of(7), new RecordRule.Mended(ref("r"), NAME, 10));
        assertThat(text(trace)).contains("day 17 corrected name [F04 p@store name<r]",
                "day 17 corrected name [s1 p@b name<r]", "day 24 corrected name [s2 p@c name<s1]");
    }

    @Test
    void aRightRecordIsNotMended() {
        Story story = story(List.of(start("r a name")), end("end 40"));
        assertThat(text(tell(story, new RecordRule.Mended(ref("r"), NAME, 10),
                new RecordRule.Mended(ref("none"), NAME, 10)))).doesNotContain("corrected");
    }

    @Test
    void closedFlowsAndRulesCombine() {
        Story story = story(List.of(start("r a name"), start("q d name")), ask("s1 10", "F01", "name"),
                end("end 12 s1"));
        Conditions both = new Conditions(new TreeSet<>(List.of(new FlowId("F03"))),
                List.of(new RecordRule.NotShared(ref("r"))), OptionalInt.empty());
        assertThat(TraceText.of(new Engine(WORLD).tell(story, both)))
                .startsWith("story small -F03 r|\n").contains("stopped s1");
    }
}
