package org.ordinaryacts.crowd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.StoryCheck;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/** Whoever is opened is who the crowd counted: a replay by the engine agrees with the crowd, person by person. */
class ReplayTest {
    private static final int PEOPLE = 800;
    private static final FieldId STATUS = new FieldId("immigration-status");

    static Stream<CrowdConditions> varied() {
        return Crowds.varied().stream();
    }

    /** 13 conditions of 800 people each. */
    @ParameterizedTest
    @MethodSource("varied")
    void aReplayAgreesWithTheCrowd(CrowdConditions conditions) {
        CrowdModel model = Crowds.FITTED.with(conditions);
        CrowdRun crowd = model.crowd(41, PEOPLE, true, Crowds.TWO);
        IntStream.range(0, PEOPLE).parallel().forEach(index -> {
            CrowdPerson person = model.person(41, index);
            assertThat(person.outcome()).as("%s", index).isEqualTo(crowd.outcome(index))
                    .isEqualTo(model.outcome(41, index));
            Replay replay = model.replay(person);
            agrees(model, replay);
            isMarkedWrongWhereItIs(replay);
        });
    }

    private static void agrees(CrowdModel model, Replay replay) {
        Outcome outcome = replay.person().outcome();
        Trace trace = replay.trace();
        Plan plan = model.plan(outcome.profile().index());
        assertThat(holders(model, plan)).isEqualTo(trace.holdings(trace.end()).of(PathStory.WHO).keySet());
        assertThat(flows(model, plan)).isEqualTo(flows(trace));
        assertThat(replay.issued()).isEqualTo(outcome.issued());
        assertThat(trace.events().stream().filter(Event.Acted.class::isInstance).count())
                .isEqualTo(Long.bitCount(plan.acts()));
    }

    private static void isMarkedWrongWhereItIs(Replay replay) {
        CrowdPerson person = replay.person();
        Accuracy file = replay.story().start().stream().filter(start -> start.id().value().equals("index-file"))
                .map(start -> start.fields().get(STATUS)).findFirst().orElse(Accuracy.RIGHT);
        boolean other = person.taken().filter(taken -> !taken.own()).isPresent();
        boolean old = person.taken().filter(FileSeen::own).isPresent() && person.records().outOfDate();
        assertThat(file).isEqualTo(other ? Accuracy.WRONG : old ? Accuracy.OUT_OF_DATE : Accuracy.RIGHT);
    }

    private static SortedSet<HolderId> holders(CrowdModel model, Plan plan) {
        SortedSet<HolderId> holders = new TreeSet<>();
        List<HolderId> all = model.places().holderList();
        IntStream.range(0, all.size()).filter(plan::holds).forEach(place -> holders.add(all.get(place)));
        return holders;
    }

    private static List<FlowId> flows(CrowdModel model, Plan plan) {
        return Arrays.stream(plan.flows()).mapToObj(model.places().flowList()::get).toList();
    }

    private static List<FlowId> flows(Trace trace) {
        return trace.events().stream().filter(Event.Moved.class::isInstance).map(Event.Moved.class::cast)
                .flatMap(moved -> moved.route().legs().stream()).map(leg -> leg.flow().id()).toList();
    }

    /** One way of each kind that occurs among many people, whatever the conditions. */
    @Test
    void theEngineAcceptsEveryKindOfStory() {
        boolean[] seen = new boolean[Profile.COUNT];
        CrowdModel model = Crowds.FITTED.with(Crowds.varied().get(6));
        for (int index = 0; index < 30_000; index++) {
            int profile = model.outcome(7, index).profile().index();
            if (!seen[profile]) {
                seen[profile] = true;
                Replay replay = model.replay(model.person(7, index));
                assertThat(StoryCheck.of(Crowds.LIBRARY.world(), replay.story())).as("%s", index).isEmpty();
            }
        }
        assertThat(CrowdModel.obstacles(Crowds.LIBRARY.world(), Crowds.LIBRARY.people())).isEmpty();
    }

    @Test
    void aWrongRequestIsNeverWithoutAnErrorInARecordOrALook() {
        CrowdModel model = Crowds.FITTED.with(Crowds.varied().get(1));
        for (int index = 0; index < 5000; index++) {
            CrowdPerson person = model.person(5, index);
            person.outcome().cause().ifPresent(cause -> assertThat(switch (cause) {
                case OUT_OF_DATE_STATUS -> person.records().outOfDate()
                        && person.taken().filter(FileSeen::own).isPresent();
                case WRONG_BIRTHPLACE -> person.records().wrongBirthplace() && person.taken().isEmpty()
                        && person.persona().status() == LegalStatus.CITIZEN_BY_BIRTH;
                case TWO_PEOPLE_AS_ONE -> person.taken().filter(file -> !file.own() && file.saysRemovable())
                        .isPresent();
                case SLIP_OF_THE_PEN -> !person.typed().slips().isEmpty() && person.ownMissed();
            }).as("%s", person).isTrue());
        }
    }

    @Test
    void whatWasTypedAndWhatTheFilesSayAgreeJustWhereTheWaterfallSays() {
        CrowdModel model = Crowds.FITTED.with(Crowds.varied().get(1));
        for (int index = 0; index < 500; index++) {
            CrowdPerson person = model.person(5, index);
            CrowdPerson.Typed typed = person.typed();
            for (FileSeen file : person.files()) {
                assertThat(file.agrees(Compared.FAMILY_NAME)).isEqualTo(file.family().equals(typed.family()));
                assertThat(file.agrees(Compared.GIVEN_NAME)).isEqualTo(file.given().equals(typed.given()));
                assertThat(file.agrees(Compared.BIRTH_YEAR)).isEqualTo(file.year() == typed.year());
                assertThat(file.agrees(Compared.BIRTH_MONTH)).isEqualTo(file.month() == typed.month());
                assertThat(file.agrees(Compared.BIRTH_DAY)).isEqualTo(file.day() == typed.day());
                assertThat(file.lines().stream().mapToInt(FileSeen.Line::weight).sum()).isEqualTo(file.score());
            }
            assertThat(person.files()).hasSize(Chances.OTHERS + (person.records().hasFile() ? 1 : 0));
        }
    }

    @Test
    void aStoryOfASimulatedPersonIsNotCalledDocumented() {
        Replay replay = Crowds.FITTED.replay(Crowds.FITTED.person(1, 1));
        assertThat(replay.story().steps()).allMatch(step -> step.head().event().citation().isEmpty());
        assertThat(replay.story().caseId()).isEmpty();
        assertThat(replay.story().steps().getLast()).isInstanceOf(Step.Outcome.class);
    }
}
