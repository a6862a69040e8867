package org.ordinaryacts.lesson;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Text;

/** A question of a lesson. Every answer to it, right or wrong, teaches one thing. */
public sealed interface Question {

    /** Its id, unique in its lesson. */
    String id();

    /** What is asked. */
    Text text();

    /** What the engine says about it, where it is about a trace. */
    Optional<Key> key();

    /** Exactly one of the answers is right. */
    record Choice(String id, Text text, List<Answer> answers, Optional<Key> key) implements Question {
        /** Copies the list. */
        public Choice {
            answers = List.copyOf(answers);
        }

        /**
         * An answer.
         *
         * @param holders the holders that the answer names, where the question is about who holds or could ask; empty
         *     otherwise
         */
        public record Answer(Text text, boolean right, Text feedback, List<HolderId> holders) {
            /** Copies the list. */
            public Answer {
                holders = List.copyOf(holders);
            }
        }
    }

    /**
     * The items are to be put in order.
     *
     * @param items in the right order; never shown so
     */
    record Order(String id, Text text, List<Text> items, Feedback feedback, Optional<Key> key) implements Question {
        /** Copies the list. */
        public Order {
            items = List.copyOf(items);
        }
    }

    /** Each left side is to be matched with its right side. */
    record Match(String id, Text text, List<Pair> pairs, Feedback feedback, Optional<Key> key) implements Question {
        /** Copies the list. */
        public Match {
            pairs = List.copyOf(pairs);
        }

        /** Two sides that belong together. */
        public record Pair(Text left, Text right) {
        }
    }

    /**
     * A number is to be found.
     *
     * @param tolerance how far from it an answer may be, from 0
     * @param unit what is counted
     */
    record Number(String id, Text text, double value, double tolerance, Text unit, Feedback feedback,
            Optional<Key> key) implements Question {
    }

    /** A holder is to be pressed on the map of a story. */
    record Press(String id, Text text, HolderId holder, Feedback feedback, Key.Knowing on) implements Question {
        @Override
        public Optional<Key> key() {
            return Optional.of(on);
        }
    }

    /** What is said of the right answer, and of any other. */
    record Feedback(Text right, Text other) {
    }
}
