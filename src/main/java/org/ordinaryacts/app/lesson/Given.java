package org.ordinaryacts.app.lesson;

import java.util.List;

/** What somebody answered to a question last, so that it stands there again when they come back. */
sealed interface Given {

    /** One of the answers, by its place. */
    record Chosen(int answer) implements Given {
    }

    /**
     * Items as they were put, or sides as they were matched, by their places.
     *
     * @param places for a match, -1 where nothing was taken yet
     * @param checked whether it was looked at since it was last changed
     */
    record Arranged(List<Integer> places, boolean checked) implements Given {
        /** Copies the list. */
        public Arranged {
            places = List.copyOf(places);
        }
    }

    /**
     * What was typed.
     *
     * @param checked whether it was looked at since it was last changed
     */
    record Typed(String text, boolean checked) implements Given {
    }

    /** A holder, by its id. */
    record Pressed(String holder) implements Given {
    }
}
