package org.ordinaryacts.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Window;
import org.ordinaryacts.content.Library;
import picocli.CommandLine;

/** Starts the program: opens the window or, where there is no display, tells the first story. */
@CommandLine.Command(name = "start")
final class StartCommand extends Command {
    private final Terminal terminal;

    @CommandLine.ParentCommand
    private Cli.@Nullable Root root;

    @CommandLine.Option(names = "--fresh")
    private boolean fresh;

    StartCommand(Terminal terminal) {
        super(terminal);
        this.terminal = terminal;
    }

    /** The same as if it had been named, for a program that is started without a command. */
    StartCommand(Terminal terminal, boolean fresh) {
        this(terminal);
        this.fresh = fresh;
    }

    @Override
    int run(CommandContext context) {
        if (terminal.display() && !context.json()) {
            try {
                window(context);
                return FINE;
            } catch (UnsupportedOperationException | IllegalStateException e) {
                // A display was promised and could not be opened; the terminal still works.
                terminal.err().println(context.texts().get("cli.start.failed", String.valueOf(e.getMessage())));
                return tell(context);
            }
        }
        if (!context.json()) {
            context.page().faint(context.texts().get("cli.start.no-display")).gap();
        }
        return tell(context);
    }

    private void window(CommandContext context) {
        Path folder = context.folder();
        try (Memory memory = memory(context)) {
            memory.notices().forEach(notice -> terminal.err().println(context.texts().get(notice)));
            Memory asked = context.languageAsked()
                    ? memory.beginningWith(memory.settings().in(context.texts().language()))
                    : memory;
            Window.open(() -> Program.of(folder, context.own(), Version.number()), asked, () -> {
            });
        }
    }

    /** What the window begins with. Asked for before the command or after it, nothing is read and nothing kept. */
    Memory memory(CommandContext context) {
        boolean nothing = fresh || root != null && root.fresh();
        return nothing
                ? Memory.fresh(context.texts().language())
                : Memory.of(terminal.settings(), context.texts().language());
    }

    private static int tell(CommandContext context) {
        Library library = context.library();
        if (library.stories().isEmpty()) {
            throw new CommandContext.WrongUse("cli.stories.none");
        }
        return TellCommand.whole(context, library, library.stories().getFirst());
    }
}
