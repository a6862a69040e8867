package org.ordinaryacts.lesson;

import java.util.List;

/** A part of a section, in the order in which it is read. */
public sealed interface Block {

    /** For everybody. */
    record Prose(List<Passage> passages) implements Block {
        /** Copies the list. */
        public Prose {
            passages = List.copyOf(passages);
        }
    }

    /** Something of the program. */
    record Shows(Look look) implements Block {
    }

    /** A question to answer. */
    record Asks(Question question) implements Block {
    }

    /** Quiet time. */
    record Pause(int minutes) implements Block {
    }

    /** For the person who leads: what to say, how long, which answers are likely. */
    record Leading(List<Passage> passages) implements Block {
        /** Copies the list. */
        public Leading {
            passages = List.copyOf(passages);
        }
    }

    /** The sheet for learners. */
    record Handout(List<Passage> passages) implements Block {
        /** Copies the list. */
        public Handout {
            passages = List.copyOf(passages);
        }
    }
}
