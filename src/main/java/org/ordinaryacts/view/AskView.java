package org.ordinaryacts.view;

import java.util.List;

/**
 * A question of a lesson, ready to be asked. It carries what each answer teaches, so that a page without the program
 * can tell it too; {@link Judging} tells whether an answer is right.
 */
public sealed interface AskView {

    /** Its id, unique in its lesson. */
    String id();

    /** What is asked. */
    String text();

    /** How it is answered, in a short sentence. */
    String how();

    /** One of the answers. */
    record Choice(String id, String text, String how, List<QuestionView.Answer> answers) implements AskView {
        /** Copies the list. */
        public Choice {
            answers = List.copyOf(answers);
        }
    }

    /**
     * Items to put in order.
     *
     * @param items as they are shown at first, never in the right order
     */
    record Order(String id, String text, String how, List<Item> items, Said said) implements AskView {
        /** Copies the list. */
        public Order {
            items = List.copyOf(items);
        }
    }

    /**
     * Sides to match.
     *
     * @param lefts in the order of the file
     * @param rights as they are shown, in another order
     */
    record Match(String id, String text, String how, List<Item> lefts, List<Item> rights,
            Said said) implements AskView {
        /** Copies the lists. */
        public Match {
            lefts = List.copyOf(lefts);
            rights = List.copyOf(rights);
        }
    }

    /**
     * A number to find.
     *
     * @param unit what is counted
     */
    record Number(String id, String text, String how, String unit, double value, double tolerance,
            Said said) implements AskView {
    }

    /**
     * A holder to press on the map of a story.
     *
     * @param step the step at which the map stands, from 1
     * @param holder the right one, by id
     */
    record Press(String id, String text, String how, String story, int step, String holder, PlayView play,
            Said said) implements AskView {
    }

    /**
     * An item, or one side of a pair.
     *
     * @param place its place in the right order, or the place of its pair, from 0
     */
    record Item(int place, String text) {
    }

    /** What is said of the right answer, and of any other. */
    record Said(String right, String other) {
    }
}
