package org.ordinaryacts.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.lesson.Plan.Part;

/** What holds for every plan, whatever somebody wishes. */
class PlanBuilderTest {
    private static final Curriculum EIGHT = Lessons.curriculum();
    private static final PlanBuilder BUILDER = new PlanBuilder(EIGHT);

    private static List<PlanWish> wishes(Track track) {
        List<LessonId> ids = EIGHT.lessons().stream().map(Lesson::id).toList();
        List<List<LessonId>> chosen = List.of(List.of(), ids.subList(5, 6), ids.subList(7, 8),
                List.of(ids.get(4), ids.get(2)), List.of(ids.get(7), ids.get(0), ids.get(5)), ids);
        List<PlanWish> wishes = new ArrayList<>();
        for (int minutes = PlanWish.LEAST; minutes <= PlanWish.MOST; minutes++) {
            for (int sessions : List.of(1, 2, 3, 8)) {
                for (List<LessonId> lessons : chosen) {
                    wishes.add(new PlanWish(minutes, sessions, track, true, lessons));
                    wishes.add(new PlanWish(minutes, sessions, track, false, lessons));
                }
            }
        }
        return wishes;
    }

    private static void everySession(Track track, Consumer<Plan.Session> check) {
        for (PlanWish wish : wishes(track)) {
            Plan plan = BUILDER.plan(wish);
            assertThat(plan.sessions()).as("%s", wish).isNotEmpty();
            plan.sessions().forEach(session -> {
                try {
                    check.accept(session);
                } catch (AssertionError e) {
                    throw new AssertionError(wish + "\n" + session.parts(), e);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void noSessionTakesLongerThanWasWanted(Track track) {
        for (PlanWish wish : wishes(track)) {
            Plan plan = BUILDER.plan(wish);
            assertThat(plan.sessions()).hasSizeBetween(1, wish.sessions())
                    .allSatisfy(session -> assertThat(session.minutes()).isLessThanOrEqualTo(wish.minutes()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyPartTakesTheTimeOfWhatIsInIt(Track track) {
        everySession(track, session -> {
            assertThat(session.parts()).allSatisfy(part -> assertThat(part.minutes()).isPositive());
            for (Part.Teach teach : session.taught()) {
                Portion portion = teach.portion();
                assertThat(teach.minutes()).isEqualTo(portion.sections().stream()
                        .mapToInt(section -> portion.lesson().sections().get(section).minutes()).sum());
                assertThat(portion.sections()).isSorted().doesNotHaveDuplicates()
                        .containsAll(Portion.cut(portion.lesson()).sections());
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySessionBeginsWithCare(Track track) {
        everySession(track, session -> {
            Part first = session.parts().stream().filter(part -> !(part instanceof Part.Arrive)).findFirst()
                    .orElseThrow();
            assertThat(first instanceof Part.Care || first instanceof Part.Teach teach
                    && phase(teach, 0) == Phase.ENGAGE).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void everySessionEndsWithAClosingRound(Track track) {
        everySession(track, session -> {
            Part last = session.parts().stream().filter(part -> !(part instanceof Part.Help)).toList().getLast();
            assertThat(last instanceof Part.Close || last instanceof Part.Teach teach
                    && phase(teach, teach.portion().sections().size() - 1) == Phase.CLOSE).isTrue();
        });
    }

    private static Phase phase(Part.Teach teach, int place) {
        return teach.portion().lesson().sections().get(teach.portion().sections().get(place)).phase();
    }

    @ParameterizedTest
    @EnumSource
    void nobodySitsForMoreThanAnHour(Track track) {
        everySession(track, session -> {
            int stretch = 0;
            for (Part part : session.parts()) {
                stretch = part instanceof Part.Rest ? 0 : stretch + part.minutes();
                assertThat(stretch).isLessThanOrEqualTo(60);
            }
            assertThat(session.parts().getLast()).isNotInstanceOf(Part.Rest.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noLessonIsTaughtTwiceAndThoseChosenAreTaughtOrTold(Track track) {
        for (PlanWish wish : wishes(track)) {
            Plan plan = BUILDER.plan(wish);
            List<LessonId> taught = plan.taught().stream().map(teach -> teach.portion().lesson().id()).toList();
            assertThat(taught).doesNotHaveDuplicates();
            if (!wish.lessons().isEmpty()) {
                assertThat(Stream.concat(taught.stream(), plan.left().stream()).toList())
                        .containsExactlyInAnyOrderElementsOf(wish.lessons());
                assertThat(taught).isSubsetOf(wish.lessons())
                        .containsSubsequence(taught.stream().filter(wish.lessons()::contains).toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aQuarterOfAnHourIsTheCutOfOneLesson(Track track) {
        for (boolean newcomers : List.of(true, false)) {
            Plan plan = BUILDER.plan(new PlanWish(15, 1, track, newcomers, List.of()));
            assertThat(plan.sessions()).singleElement().satisfies(session -> {
                assertThat(session.parts()).singleElement().isInstanceOf(Part.Teach.class);
                assertThat(session.taught().getFirst().portion().extent()).isEqualTo(Portion.Extent.CUT);
                assertThat(session.minutes()).isEqualTo(15);
            });
        }
    }

    @Test
    void ninetyMinutesInACommunityAreAsTheGuideTellsThem() {
        Plan plan = BUILDER.plan(new PlanWish(90, 1, Track.COMMUNITY, true, List.of()));
        assertThat(told(plan.sessions().getFirst())).containsExactly("0 Arrive 10", "10 Care 5",
                "15 Lesson 2 [0, 1, 2, 3, 4, 5] 30", "45 Rest 10", "55 Lesson 8 [0, 1, 2, 5] 24", "79 Talk 3",
                "82 Close 6", "88 Help 2");
    }

    /** When each part begins, what it is and how long it takes. */
    private static List<String> told(Plan.Session session) {
        List<String> told = new ArrayList<>();
        int at = 0;
        for (Part part : session.parts()) {
            told.add(at + " " + (part instanceof Part.Teach teach
                    ? teach.portion().lesson().title().en() + " " + teach.portion().sections()
                    : part.getClass().getSimpleName()) + " " + part.minutes());
            at += part.minutes();
        }
        return told;
    }

    @ParameterizedTest
    @ValueSource(ints = {45, 50, 55, 60, 70})
    void aClassHasOneLessonAPeriodInOrder(int minutes) {
        Plan plan = BUILDER.plan(new PlanWish(minutes, 8, Track.CLASSROOM, true, List.of()));
        assertThat(plan.sessions()).hasSize(8).allSatisfy(session -> assertThat(session.taught()).hasSize(1));
        assertThat(plan.taught()).extracting(teach -> teach.portion().lesson().number()).containsExactly(1, 2, 3, 4,
                5, 6, 7, 8);
        assertThat(plan.taught()).filteredOn(teach -> teach.portion().lesson().facts().minutes() <= minutes)
                .allSatisfy(teach -> assertThat(teach.portion().extent()).isEqualTo(Portion.Extent.WHOLE));
    }

    @Test
    void whoIsNotNewDoesNotBeginAtTheBeginning() {
        assertThat(BUILDER.plan(new PlanWish(50, 8, Track.CLASSROOM, false, List.of())).taught())
                .extracting(teach -> teach.portion().lesson().number()).containsExactly(3, 4, 5, 6, 7, 8);
        assertThat(BUILDER.plan(new PlanWish(90, 1, Track.COMMUNITY, false, List.of())).taught())
                .extracting(teach -> teach.portion().lesson().number()).startsWith(5, 6);
    }

    @Test
    void moreLessonsThanFitAreToldNotSqueezedIn() {
        List<LessonId> all = EIGHT.lessons().stream().map(Lesson::id).toList();
        Plan plan = BUILDER.plan(new PlanWish(60, 1, Track.COMMUNITY, true, all));
        assertThat(plan.left()).hasSize(6);
        Plan more = BUILDER.plan(new PlanWish(60, 4, Track.COMMUNITY, true, all));
        assertThat(more.left()).isEmpty();
        assertThat(more.taught()).hasSize(8);
    }

    @Test
    void aLessonWithoutAShortCutIsLeftOutWhereTimeIsShort() {
        Lesson long1 = Lessons.lesson(1, "long", Level.BEGINNER, "20s 40s 10s");
        Plan plan = new PlanBuilder(new Curriculum(List.of(long1), List.of()))
                .plan(new PlanWish(30, 2, Track.SELF, true, List.of(long1.id())));
        assertThat(plan.sessions()).isEmpty();
        assertThat(plan.left()).containsExactly(long1.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 14, 181})
    void aTimeThatIsTooShortOrTooLongIsNone(int minutes) {
        assertThatThrownBy(() -> new PlanWish(minutes, 1, Track.SELF, true, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
