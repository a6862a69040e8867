package org.ordinaryacts.cli;

import java.nio.file.Path;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.SettingsFile;
import org.ordinaryacts.app.shell.Window;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import picocli.CommandLine;

/** Starts the program: opens the window or, where there is no display, tells the first story. */
@CommandLine.Command(name = "start")
final class StartCommand extends Command {
    private final Terminal terminal;

    StartCommand(Terminal terminal) {
        super(terminal);
        this.terminal = terminal;
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
        SettingsFile file = new SettingsFile(terminal.settings());
        SettingsFile.Read read = file.read(context.texts().language());
        if (read.broken()) {
            terminal.err().println(context.texts().get("app.settings.broken"));
        }
        Settings settings = context.languageAsked()
                ? read.settings().in(context.texts().language())
                : read.settings();
        Path folder = context.folder();
        Window.open(() -> new Program(Loading.load(folder), context.own(), Version.number()), settings, file::write,
                () -> {
                });
    }

    private static int tell(CommandContext context) {
        Library library = context.library();
        if (library.stories().isEmpty()) {
            throw new CommandContext.WrongUse("cli.stories.none");
        }
        return TellCommand.whole(context, library, library.stories().getFirst());
    }
}
