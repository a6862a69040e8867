package org.ordinaryacts.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;

/** What all commands share. */
abstract class Command implements Callable<Integer> {
    static final int FINE = 0;
    static final int CONTENT_PROBLEMS = 1;
    static final int WRONG_USE = 2;
    static final int OWN_FAULT = 3;

    @Mixin
    private Shared shared = new Shared();
    private final Terminal terminal;
    private @Nullable Session session;

    Command(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The session of this call; its options are known by now. */
    final Session session() {
        Session known = session;
        if (known == null) {
            known = new Session(terminal, shared);
            session = known;
        }
        return known;
    }

    @Override
    public final Integer call() {
        return run(session());
    }

    abstract int run(Session session);
}
