package org.ordinaryacts.view;

import java.util.List;
import org.ordinaryacts.lesson.Passage;

/** A part of a section of a lesson that everybody sees. */
public sealed interface BlockView {

    /** Prose. */
    record Prose(List<Passage> passages) implements BlockView {
        /** Copies the list. */
        public Prose {
            passages = List.copyOf(passages);
        }
    }

    /** Something of the program. */
    record Shown(LookView look) implements BlockView {
    }

    /** A question. */
    record Asked(AskView ask) implements BlockView {
    }

    /** Quiet time, in words. */
    record Pause(int minutes, String text) implements BlockView {
    }
}
