package org.ordinaryacts.lesson;

import java.util.List;
import java.util.stream.Stream;

/**
 * What happens when, in one session or several.
 *
 * @param wish what was wanted
 * @param left the lessons that somebody chose and for which there is no time
 */
public record Plan(PlanWish wish, List<Session> sessions, List<LessonId> left) {

    /** Copies the lists. */
    public Plan {
        sessions = List.copyOf(sessions);
        left = List.copyOf(left);
    }

    /** The guides to read before, by their ids. */
    public List<String> guides() {
        List<String> always = wish.track() == Track.SELF
                ? List.of("care", "handout-help")
                : List.of("facilitator", "care", "handout-help");
        List<String> first = wish.newcomers() && wish.track() != Track.SELF
                ? List.of("wrong-claim", "political")
                : List.of();
        List<String> others = wish.track() == Track.CLASSROOM ? List.of("family-letter", "administrators") : List.of();
        return Stream.of(always, first, others).flatMap(List::stream).toList();
    }

    /** All that is taught, in order. */
    public List<Part.Teach> taught() {
        return sessions.stream().flatMap(session -> session.taught().stream()).toList();
    }

    /** A session: its parts in order. */
    public record Session(List<Part> parts) {
        /** Copies the list. */
        public Session {
            parts = List.copyOf(parts);
        }

        /** How long it is, in minutes. */
        public int minutes() {
            return parts.stream().mapToInt(Part::minutes).sum();
        }

        /** What is taught in it. */
        public List<Part.Teach> taught() {
            return parts.stream().filter(Part.Teach.class::isInstance).map(Part.Teach.class::cast).toList();
        }

        /** Whether it has a part of its own for care; otherwise care is what its first lesson begins with. */
        public boolean caresApart() {
            return parts.stream().anyMatch(Part.Care.class::isInstance);
        }

        /** Whether it has a closing round of its own; otherwise that is what its last lesson ends with. */
        public boolean closesApart() {
            return parts.stream().anyMatch(Part.Close.class::isInstance);
        }
    }

    /** A part of a session. */
    public sealed interface Part {

        /** How long it takes. */
        int minutes();

        /** People arrive. */
        record Arrive(int minutes) implements Part {
        }

        /** The content note, the role of an observer, the way out. */
        record Care(int minutes) implements Part {
        }

        /** A lesson, or some of its sections. */
        record Teach(Portion portion) implements Part {
            @Override
            public int minutes() {
                return portion.minutes();
            }
        }

        /** A break. */
        record Rest(int minutes) implements Part {
        }

        /** Room for questions. */
        record Talk(int minutes) implements Part {
        }

        /** A closing round, and that services are there to be used. */
        record Close(int minutes) implements Part {
        }

        /** The places of local help are read out. */
        record Help(int minutes) implements Part {
        }
    }
}
