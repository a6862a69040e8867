package org.ordinaryacts.app.shell;

/** What the window shows below its bar. */
public sealed interface Screen {

    /** The first run: language, purpose, a word before the beginning. */
    record FirstRun() implements Screen {
    }

    /** The list of stories. */
    record Stories() implements Screen {
    }

    /** A story in the player. */
    record Play(String story) implements Screen {
    }

    /** Why a story is not told. */
    record Refused(String file) implements Screen {
    }

    /** Sources, dates, and what this does not show. */
    record About() implements Screen {
    }
}
