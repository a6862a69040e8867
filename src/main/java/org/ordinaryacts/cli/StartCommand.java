package org.ordinaryacts.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Window;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.view.ClassCode;
import picocli.CommandLine;

/** Starts the program: opens the window or, where there is no display, tells the first story. */
@CommandLine.Command(name = "start")
final class StartCommand extends Command {
    private final Terminal terminal;

    @CommandLine.ParentCommand
    private Cli.@Nullable Root root;

    @CommandLine.Option(names = "--fresh")
    private boolean fresh;

    @CommandLine.Option(names = "--open", paramLabel = "FILE|CODE")
    private @Nullable String open;

    StartCommand(Terminal terminal) {
        super(terminal);
        this.terminal = terminal;
    }

    /** The same as if it had been named, for a program that is started without a command. */
    StartCommand(Terminal terminal, boolean fresh, Optional<String> open) {
        this(terminal);
        this.fresh = fresh;
        this.open = open.orElse(null);
    }

    @Override
    int run(CommandContext context) {
        Optional<FirstFrame> measured = FirstFrame.asked();
        if (measured.isPresent()) {
            measured.get().run(context, this);
            return FINE;
        }
        Optional<ClassCode> start = start(context);
        if (terminal.display() && !context.json()) {
            try {
                window(context, start);
                return FINE;
            } catch (UnsupportedOperationException | IllegalStateException e) {
                // A display was promised and could not be opened; the terminal still works.
                terminal.err().println(context.texts().get("cli.start.failed", String.valueOf(e.getMessage())));
                return tell(context, start);
            }
        }
        if (!context.json()) {
            context.page().faint(context.texts().get("cli.start.no-display")).gap();
        }
        return tell(context, start);
    }

    private void window(CommandContext context, Optional<ClassCode> start) {
        try (Memory memory = memory(context)) {
            memory.notices().forEach(notice -> terminal.err().println(context.texts().get(notice)));
            Memory asked = context.languageAsked()
                    ? memory.beginningWith(memory.settings().in(context.texts().language()))
                    : memory;
            window(context, asked, start, Optional.empty());
        }
    }

    /** The window. Whoever measures comes this way, too, so that everything here is measured and learned. */
    static void window(CommandContext context, Memory memory, Optional<ClassCode> start, Optional<FirstFrame> watched) {
        Path folder = context.folder();
        Window.open(() -> Program.of(folder, context.own(), Version.number()), memory, start,
                shell -> watched.ifPresent(kind -> kind.seen(shell, context)));
    }

    /** What the window begins with. Asked for before the command or after it, nothing is read and nothing kept. */
    Memory memory(CommandContext context) {
        boolean nothing = fresh || root != null && root.fresh();
        return nothing
                ? Memory.fresh(context.texts().language())
                : Memory.of(terminal.settings(), context.texts().language());
    }

    /** Where a class is to begin; what is wrong with it is told before anything opens. */
    private Optional<ClassCode> start(CommandContext context) {
        return Optional.ofNullable(open).or(() -> Optional.ofNullable(root).flatMap(Cli.Root::open)).map(named -> {
            Library library = context.library();
            return Starts.read(context, library, context.lessons(library), named);
        });
    }

    private int tell(CommandContext context, Optional<ClassCode> start) {
        return start.map(code -> StartTelling.tell(terminal, context, code)).orElseGet(() -> tell(context));
    }

    private static int tell(CommandContext context) {
        Library library = context.library();
        if (library.stories().isEmpty()) {
            throw new CommandContext.WrongUse("cli.stories.none");
        }
        return TellCommand.whole(context, library, library.stories().getFirst());
    }
}
