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
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

class EngineTest {
    private static final FieldId NAME = new FieldId("name");

    private static Trace tell(World world, Story story) {
        return new Engine(world).tell(story);
    }

    private static Trace tellClosing(World world, Story story, String... flows) {
        return new Engine(world).tell(story,
                Conditions.closing(List.of(flows).stream().map(FlowId::new).toList()));
    }

    private static Set<FieldId> held(Trace trace, String holder) {
        return trace.holdings(trace.end()).of(Worlds.WHO).getOrDefault(new HolderId(holder), new java.util.TreeSet<>());
    }

    private static List<Reason> reasons(Trace trace, String step) {
        return trace.events().stream().filter(Event.Stopped.class::isInstance).map(Event.Stopped.class::cast)
                .filter(stopped -> stopped.step().id().value().equals(step)).findFirst()
                .map(Event.Stopped::reasons).orElse(List.of());
    }

    private static Knows knows(World world, Trace trace, String holder) {
        return Exposure.at(world, trace, trace.end(), Worlds.WHO).of(new HolderId(holder), NAME);
    }

    @Nested
    class WhoActs {
        private final World world = new Worlds().holders("a", "b", "c", "d").flow("F01 a>b asked name")
                .flow("F02 a>c sent name").flow("F03 a>d not_stated name").build();

        @Test
        void nothingMovesUntilSomebodyAsksOrSends() {
            Trace trace = tell(world, story(List.of(start("r a name")), end("end 1")));
            assertThat(trace.holdings(trace.end()).of(Worlds.WHO)).containsOnlyKeys(new HolderId("a"));
        }

        @Test
        void anAskBringsTheFieldAndASendingDoes() {
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 1", "F01", "name"),
                    send("s2 1", "F02", "name"), send("s3 1", "F03", "name"), end("end 1")));
            assertThat(held(trace, "b")).containsExactly(NAME);
            assertThat(held(trace, "c")).containsExactly(NAME);
            assertThat(held(trace, "d")).containsExactly(NAME);
        }

        @Test
        void aSentFlowCannotBeAskedNorAnAskedOneSent() {
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 1", "F02", "name"),
                    send("s2 1", "F01", "name"), end("end 1")));
            assertThat(reasons(trace, "s1")).hasOnlyElementsOfType(Reason.WrongActor.class);
            assertThat(reasons(trace, "s2")).hasOnlyElementsOfType(Reason.WrongActor.class);
        }

        @Test
        void nobodySendsWhatTheyDoNotHold() {
            Trace trace = tell(world, story(List.of(start("r b name")), ask("s1 1", "F01", "name"), end("end 1")));
            assertThat(reasons(trace, "s1")).containsExactly(new Reason.NotHeld(new HolderId("a"), NAME));
        }

        @Test
        void aFlowCarriesOnlyItsFields() {
            Trace trace = tell(world, story(List.of(start("r a name,photo")), ask("s1 1", "F01", "name,photo"),
                    end("end 1")));
            assertThat(reasons(trace, "s1"))
                    .containsExactly(new Reason.NotCarried(new FlowId("F01"), new FieldId("photo")));
        }

        @Test
        void unclearAndEmptyFlowsAreOnTheMapOnly() {
            World unclear = new Worlds().holders("a", "b", "c").flow("F01 a>b asked name unclear")
                    .flow("F02 a>c asked -").build();
            Trace trace = tell(unclear, story(List.of(start("r a name")), ask("s1 1", "F01", "name"),
                    ask("s2 1", "F02", "name"), end("end 1")));
            assertThat(reasons(trace, "s1")).containsExactly(new Reason.MapOnly(new FlowId("F01")));
            assertThat(reasons(trace, "s2")).containsExactly(new Reason.MapOnly(new FlowId("F02")));
            assertThat(knows(unclear, trace, "b")).isInstanceOf(Knows.Nothing.class);
        }
    }

    @Nested
    class ByItself {
        @Test
        void automaticFlowsRunInAChainBeforeTheNextStep() {
            World world = new Worlds().holders("a", "b", "c", "d").flow("F01 a>b automatic name")
                    .flow("F02 b>c automatic name").flow("F03 c>d asked name").act("do", "a", "name").build();
            Trace trace = tell(world, story(List.of(), act("s1 1", "do"), ask("s2 1 F02", "F03", "name"),
                    end("end 1 s2")));
            assertThat(held(trace, "d")).containsExactly(NAME);
            assertThat(reasons(trace, "s2")).isEmpty();
        }

        @Test
        void startingRecordsAreCarriedOnceAndNightlyOnesTheDayAfter() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b automatic name nightly").build();
            Trace trace = tell(world, story(List.of(start("r a name")), end("end 5")));
            List<Event.Moved> moves = trace.events().stream().filter(Event.Moved.class::isInstance)
                    .map(Event.Moved.class::cast).toList();
            assertThat(moves).hasSize(1);
            assertThat(moves.getFirst().day()).isEqualTo(1);
        }

        @Test
        void onMatchWaitsForAMatchAtItsSender() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b automatic photo on-match")
                    .act("do", "a", "photo").build();
            List<org.ordinaryacts.story.StartingRecord> old = List.of(start("old a photo"));
            Trace without = tell(world, story(old, act("s1 1", "do"), end("end 2")));
            assertThat(held(without, "b")).isEmpty();
            Trace with = tell(world, story(old, act("s1 1", "do"), match("m 1", "a", "s1", "old", "photo"),
                    end("end 1 F01")));
            assertThat(held(with, "b")).containsExactly(new FieldId("photo"));
        }

        @Test
        void aMatchSendsARecordOnceHoweverOftenItIsMatched() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b automatic photo on-match")
                    .act("do", "a", "photo").build();
            Trace trace = tell(world, story(List.of(start("old a photo")), act("s1 1", "do"),
                    match("m1 1", "a", "s1", "old", "photo"), match("m2 1", "a", "old", "s1", "photo"), end("end 1")));
            assertThat(trace.events().stream().filter(Event.Moved.class::isInstance)).hasSize(1);
            assertThat(trace.chain(new RecordRef("F01"), new FieldId("photo")).getFirst().day()).isEqualTo(1);
        }

        @Test
        void aCircleOfAutomaticFlowsEnds() {
            World world = new Worlds().holders("a", "b", "c").flow("F01 a>b automatic name")
                    .flow("F02 b>c automatic name").flow("F03 c>a automatic name").build();
            Trace trace = tell(world, story(List.of(start("r a name")), end("end 1")));
            assertThat(trace.events().stream().filter(Event.Moved.class::isInstance)).hasSize(2);
        }

        @Test
        void endedOnesDoNotRun() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b automatic name ended").build();
            assertThat(held(tell(world, story(List.of(start("r a name")), end("end 1"))), "b")).isEmpty();
        }

        @Test
        void whatRunsFromStartingRecordsBelongsToTheTimeBeforeTheFirstStep() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b automatic name").build();
            Trace trace = tell(world, story(List.of(start("r a name")), end("end 1")));
            assertThat(trace.beginning()).isEqualTo(2);
        }

        @Test
        void anActTakesItsIncludedFlowsWithIt() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b sent name").act("do", "a", "name,photo", "F01")
                    .build();
            assertThat(held(tell(world, story(List.of(), act("s1 1", "do"), end("end 1"))), "b"))
                    .containsExactly(NAME);
        }

        @Test
        void anActWithoutAHolderMakesNoRecord() {
            World world = new Worlds().holders("a").act("call", "-", "-").build();
            Trace trace = tell(world, story(List.of(), act("s1 1", "call"), end("end 1 s1")));
            assertThat(trace.holdings(trace.end()).people()).isEmpty();
            assertThat(trace.events()).last().isInstanceOf(Event.Ended.class);
        }

        @Test
        void mistakesAreCopiedAsTheyAre() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b automatic name").build();
            Trace trace = tell(world, story(List.of(start("r a name!")), end("end 1")));
            PersonRecord copy = trace.eventOf(new RecordRef("F01")).flatMap(Event::made).orElseThrow();
            assertThat(copy.fields()).containsEntry(NAME, new PersonRecord.Held(
                    org.ordinaryacts.story.Accuracy.WRONG, java.util.Optional.of(new RecordRef("r"))));
        }
    }

    @Nested
    class CouldAsk {
        @Test
        void goesOverAnyNumberOfAskedHopsThatCarryTheField() {
            World world = new Worlds().holders("a", "b", "c", "d").flow("F01 a>b asked name")
                    .flow("F02 b>c asked name,photo").flow("F03 c>d asked photo").build();
            Trace trace = tell(world, story(List.of(start("r a name")), end("end 1")));
            assertThat(knows(world, trace, "c")).isInstanceOfSatisfying(Knows.CouldAsk.class,
                    could -> assertThat(could.route().legs()).hasSize(2));
            assertThat(knows(world, trace, "d")).isInstanceOf(Knows.Nothing.class);
        }

        @Test
        void isNeverImpliedBySentNotStatedAutomaticOrEndedFlows() {
            World world = new Worlds().holders("a", "b", "c", "d").flow("F01 a>b sent name")
                    .flow("F02 a>c not_stated name").flow("F03 a>d asked name ended").build();
            Trace trace = tell(world, story(List.of(start("r a name")), end("end 1")));
            assertThat(Exposure.at(world, trace, trace.end(), Worlds.WHO).of(NAME))
                    .containsOnlyKeys(new HolderId("a"));
        }

        @Test
        void takesTheFewestHopsThenTheStrongerEvidenceThenTheLowestNumber() {
            World world = new Worlds().holders("a", "b", "c", "x").flow("F02 a>b asked name composed")
                    .flow("F10 a>b asked name").flow("F09 a>b asked name").flow("F01 a>c asked name")
                    .flow("F03 c>b asked name").build();
            Trace trace = tell(world, story(List.of(start("r a name")), end("end 1")));
            assertThat(knows(world, trace, "b")).isInstanceOfSatisfying(Knows.CouldAsk.class, could -> assertThat(
                    could.route().legs()).extracting(leg -> leg.flow().id()).containsExactly(new FlowId("F09")));
        }
    }

    @Nested
    class Groups {
        private final World world = new Worlds().holders("a", "ice-intelligence-centers", "m1", "m2", "net", "z")
                .member("m1", "ice-intelligence-centers").member("m2", "ice-intelligence-centers")
                .flow("F01 a>ice-intelligence-centers asked name").flow("F02 a>net asked name")
                .flow("F03 net>z asked name").build();

        @Test
        void everyMemberCouldAskAndOnlyTheOneThatDidHolds() {
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 1", "F01/m1", "name"), end("end 1")));
            assertThat(held(trace, "m1")).containsExactly(NAME);
            assertThat(knows(world, trace, "m2")).isInstanceOf(Knows.CouldAsk.class);
            assertThat(knows(world, trace, "ice-intelligence-centers")).isInstanceOf(Knows.Nothing.class);
        }

        @Test
        void aMembersHopIsNeverStrongerThanComposed() {
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 1", "F01/m1", "name"),
                    ask("s2 1", "F01", "name"), end("end 1")));
            assertThat(Grade.of(world, trace, trace.story().steps().get(0)).weakest().evidence())
                    .isEqualTo(Evidence.COMPOSED);
            assertThat(Grade.of(world, trace, trace.story().steps().get(1)).weakest().evidence())
                    .isEqualTo(Evidence.DOCUMENTED);
        }

        @Test
        void nobodyElseMayBeNamed() {
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 1", "F01/z", "name"), end("end 1")));
            assertThat(reasons(trace, "s1")).hasOnlyElementsOfType(Reason.NotMember.class);
        }

        @Test
        void aNetworkPassesOnAndHoldsNothing() {
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 1", "F02", "name"),
                    ask("s2 1", "F02,F03", "name"), end("end 1")));
            assertThat(reasons(trace, "s1")).hasOnlyElementsOfType(Reason.EndsAtNetwork.class);
            assertThat(held(trace, "net")).isEmpty();
            assertThat(held(trace, "z")).containsExactly(NAME);
        }

        @Test
        void aChainMustMeet() {
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 1", "F01,F03", "name"), end("end 1")));
            assertThat(reasons(trace, "s1")).hasOnlyElementsOfType(Reason.BrokenChain.class);
        }
    }

    @Nested
    class MatchesAndWriting {
        private final World world = new Worlds().holders("a", "b").flow("F01 a>b asked name,photo").build();

        @Test
        void aMatchNeedsBothRecordsWithTheirFieldsAtOneHolder() {
            Trace trace = tell(world, story(List.of(start("r1 a name"), start("r2 b photo"), start("r3 a photo")),
                    match("m1 1", "a", "r1", "r3", "photo"), match("m2 1", "a", "r2", "r3", "photo"),
                    match("m3 1", "a", "r3", "r3", "photo"), end("end 1")));
            assertThat(reasons(trace, "m1")).hasOnlyElementsOfType(Reason.NoField.class);
            assertThat(reasons(trace, "m2")).hasOnlyElementsOfType(Reason.NoRecord.class);
            assertThat(reasons(trace, "m3")).hasOnlyElementsOfType(Reason.SameRecord.class);
        }

        @Test
        void aMatchBringsNoField() {
            Trace trace = tell(world, story(List.of(start("r1 a photo"), start("r2 a photo,name")),
                    match("m1 1", "a", "r1", "r2", "photo"), end("end 1 m1")));
            assertThat(trace.holdings(2)).isEqualTo(trace.holdings(trace.end()));
        }

        @Test
        void aHolderWritesWhatItHoldsIsToldOrMakes() {
            Trace trace = tell(world, story(List.of(start("r1 a name")), write("w1 1", "a", "name,detainer", "-"),
                    write("w2 1", "a", "photo", "photo"), write("w3 1", "b", "photo", "-"), end("end 1")));
            assertThat(held(trace, "a")).extracting(FieldId::value).containsExactly("detainer", "name", "photo");
            assertThat(reasons(trace, "w3")).hasOnlyElementsOfType(Reason.NotKnown.class);
        }
    }

    @Nested
    class Telling {
        @Test
        void whatIsToldBeginsAnewAndMendsAMistake() {
            World world = new Worlds().holders("a").build();
            Trace trace = tell(world,
                    story(List.of(start("r a name!")), write("w 1", "a", "name", "name"), end("end 1")));
            PersonRecord record = trace.eventOf(new RecordRef("w")).flatMap(Event::made).orElseThrow();
            assertThat(record.fields()).containsEntry(NAME, new PersonRecord.Held(
                    org.ordinaryacts.story.Accuracy.RIGHT, java.util.Optional.empty()));
        }
    }

    @Nested
    class Closed {
        private final World world = new Worlds().holders("a", "b", "c", "d", "e").flow("F01 a>b asked name")
                .flow("F02 c>b asked name").flow("F03 c>d asked name").flow("F04 d>b asked name")
                .flow("F05 b>e sent name").build();

        @Test
        void theStepTakesAnotherRouteFromWhoeverHoldsTheFields() {
            Story story = story(List.of(start("r a name"), start("q c name")), ask("s1 1", "F01", "name"),
                    send("s2 1 s1", "F05", "name"), end("end 1 s2"));
            Trace trace = tellClosing(world, story, "F01");
            Event.Moved moved = trace.events().stream().filter(Event.Moved.class::isInstance)
                    .map(Event.Moved.class::cast).findFirst().orElseThrow();
            assertThat(moved.route().instead()).isTrue();
            assertThat(moved.route().evidence()).isEqualTo(Evidence.COMPOSED);
            assertThat(moved.route().legs()).extracting(leg -> leg.flow().id()).containsExactly(new FlowId("F02"));
            assertThat(held(trace, "e")).containsExactly(NAME);
        }

        @Test
        void holdersOnTheWayKeepNothing() {
            Story story = story(List.of(start("r a name"), start("q c name")), ask("s1 1", "F01", "name"),
                    end("end 1 s1"));
            Trace trace = tellClosing(world, story, "F01", "F02");
            assertThat(held(trace, "b")).containsExactly(NAME);
            assertThat(held(trace, "d")).isEmpty();
        }

        @Test
        void otherwiseTheStepAndAllThatNeedsItDoNotHappen() {
            Story story = story(List.of(start("r a name")), ask("s1 1", "F01", "name"),
                    send("s2 1 s1", "F05", "name"), end("end 1 s2"));
            Trace trace = tellClosing(world, story, "F01");
            assertThat(reasons(trace, "s1")).containsExactly(new Reason.Closed(new FlowId("F01")));
            assertThat(reasons(trace, "s2")).containsExactly(new Reason.Missing(new RecordRef("s1")));
            assertThat(trace.events()).noneMatch(Event.Ended.class::isInstance);
        }
    }

    @Nested
    class Provenance {
        @Test
        void everyFieldHasItsChain() {
            World world = new Worlds().holders("a", "b", "c").flow("F01 a>b asked name").flow("F02 b>c sent name")
                    .act("do", "a", "name").build();
            Trace trace = tell(world, story(List.of(), act("s1 1", "do"), ask("s2 2", "F01", "name"),
                    send("s3 3", "F02", "name"), end("end 3")));
            assertThat(trace.chain(new RecordRef("s3"), NAME)).extracting(Event::day).containsExactly(1, 2, 3);
        }

        @Test
        void aMomentKnowsOnlyWhatHappenedByThen() {
            World world = new Worlds().holders("a", "b").flow("F01 a>b asked name").build();
            Trace trace = tell(world, story(List.of(start("r a name")), ask("s1 4", "F01", "name"), end("end 5")));
            Exposure before = Exposure.at(world, trace, trace.beginning(), Worlds.WHO);
            assertThat(before.of(new HolderId("b"), NAME)).isInstanceOf(Knows.CouldAsk.class);
            Exposure after = Exposure.at(world, trace, trace.after(trace.story().steps().getFirst().id()),
                    Worlds.WHO);
            assertThat(after.of(new HolderId("b"), NAME)).isInstanceOf(Knows.Holds.class);
        }
    }
}
