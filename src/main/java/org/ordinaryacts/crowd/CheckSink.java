package org.ordinaryacts.crowd;

/**
 * Takes what a name check compares, in order. One sink keeps all of it, to explain one person; another takes nothing,
 * for a crowd. A sink decides nothing.
 */
interface CheckSink {

    /** For a crowd, where nobody looks at the way. */
    CheckSink NONE = new CheckSink() {
        @Override
        public boolean wantsAll() {
            return false;
        }

        @Override
        public void own(int pattern, int score) {
            // Nobody looks.
        }

        @Override
        public void other(int place, long bits, int pattern, int score) {
            // Nobody looks.
        }
    };

    /**
     * Whether it wants to be told of the files of others, of all of them: also of those that can no longer be taken,
     * because the person's own agrees in everything.
     */
    boolean wantsAll();

    /** The person's own file was compared with what was typed. */
    void own(int pattern, int score);

    /**
     * A file of another person was compared with what was typed.
     *
     * @param place which of them, from 0
     * @param bits everything about that file, see {@link NameCheck}
     */
    void other(int place, long bits, int pattern, int score);
}
