package org.ordinaryacts.lesson;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plans sessions from lessons. A session never takes longer than was wanted, begins with care, ends with a closing
 * round
 * and with the word that services are there to be used, and has a break at least once an hour. Where time is short, the
 * middle of a lesson is shortened, never its beginning or its end.
 */
public final class PlanBuilder {
    /** Communities begin with a whole story, then see what could change: by the numbers of the lessons. */
    private static final List<Integer> NEW_COMMUNITY = List.of(2, 8, 5, 6, 4, 7, 3, 1);
    /** A community that knows the first lessons. */
    private static final List<Integer> COMMUNITY = List.of(5, 6, 8, 4, 7, 3, 2, 1);
    /** From so many minutes on, a class has time for more than one lesson. */
    private static final int BLOCK = 75;

    private final Curriculum curriculum;

    /** Plans of these lessons. */
    public PlanBuilder(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /** The plan for a wish; without sessions where no lesson is short enough. */
    public Plan plan(PlanWish wish) {
        List<Lesson> wanted = wanted(wish);
        Deque<Lesson> queue = new ArrayDeque<>(wanted);
        List<Plan.Session> sessions = new ArrayList<>();
        for (int left = wish.sessions(); left > 0 && !queue.isEmpty(); left--) {
            session(wish, queue, left).ifPresent(sessions::add);
        }
        List<LessonId> planned = sessions.stream().flatMap(session -> session.taught().stream())
                .map(teach -> teach.portion().lesson().id()).toList();
        List<LessonId> missing = wish.lessons().stream().filter(id -> !planned.contains(id)).toList();
        return new Plan(wish, sessions, missing);
    }

    // ---- which lessons ---------------------------------------------------------------------------------------------

    /** The lessons that somebody chose, or else those that suit a group, the first one first. */
    private List<Lesson> wanted(PlanWish wish) {
        if (!wish.lessons().isEmpty()) {
            return wish.lessons().stream().flatMap(id -> curriculum.lesson(id).stream()).toList();
        }
        Stream<Lesson> fitting = curriculum.lessons().stream()
                .filter(lesson -> lesson.facts().tracks().contains(wish.track()));
        return switch (wish.track()) {
            case COMMUNITY -> fitting.sorted(byPlace(wish.newcomers() ? NEW_COMMUNITY : COMMUNITY)).toList();
            case CLASSROOM, SELF -> fitting.filter(lesson -> wish.newcomers() || !first(lesson))
                    .sorted(Comparator.comparingInt(Lesson::number)).toList();
        };
    }

    private static boolean first(Lesson lesson) {
        return lesson.facts().level() == Level.BEGINNER;
    }

    private static Comparator<Lesson> byPlace(List<Integer> order) {
        return Comparator.comparingInt((Lesson lesson) -> order.contains(lesson.number())
                ? order.indexOf(lesson.number())
                : order.size()).thenComparingInt(Lesson::number);
    }

    // ---- one session -----------------------------------------------------------------------------------------------

    /** Takes the next lessons out of the queue for a session; one that does not fit is left out. */
    private static Optional<Plan.Session> session(PlanWish wish, Deque<Lesson> queue, int sessionsLeft) {
        SessionBuilder session = new SessionBuilder(wish.minutes(), wish.track());
        int most = wish.track() == Track.CLASSROOM && wish.minutes() < BLOCK ? 1 : queue.size();
        boolean chosen = !wish.lessons().isEmpty();
        int turn = chosen ? Math.min(most, (queue.size() + sessionsLeft - 1) / sessionsLeft) : most;
        for (int i = 0; i < turn && !queue.isEmpty(); i++) {
            List<Lesson> after = chosen ? queue.stream().skip(1).limit(turn - i - 1L).toList() : List.of();
            boolean taught = session.teach(queue.getFirst(), after);
            if (!taught && !chosen && session.teaches()) {
                break;
            }
            if (taught || sessionsLeft == 1 || !session.teaches()) {
                queue.removeFirst();
            }
        }
        return session.built();
    }
}
