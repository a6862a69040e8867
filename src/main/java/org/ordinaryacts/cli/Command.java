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
    private @Nullable CommandContext context;

    Command(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The context of this call; its options are known by now. */
    final CommandContext context() {
        CommandContext known = context;
        if (known == null) {
            known = new CommandContext(terminal, shared, manyLanguages());
            context = known;
        }
        return known;
    }

    /** Whether {@code --lang} may name several languages, with commas between them. */
    boolean manyLanguages() {
        return false;
    }

    @Override
    public final Integer call() {
        return run(context());
    }

    abstract int run(CommandContext context);
}
