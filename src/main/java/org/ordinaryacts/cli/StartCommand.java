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
    int run(Session session) {
        if (terminal.display() && !session.json()) {
            try {
                window(session);
                return FINE;
            } catch (UnsupportedOperationException | IllegalStateException e) {
                // A display was promised and could not be opened; the terminal still works.
                terminal.err().println(session.texts().get("cli.start.failed", String.valueOf(e.getMessage())));
                return tell(session);
            }
        }
        if (!session.json()) {
            session.page().faint(session.texts().get("cli.start.no-display")).gap();
        }
        return tell(session);
    }

    private void window(Session session) {
        SettingsFile file = new SettingsFile(terminal.settings());
        SettingsFile.Read read = file.read(session.texts().language());
        if (read.broken()) {
            terminal.err().println(session.texts().get("app.settings.broken"));
        }
        Settings settings = session.languageAsked()
                ? read.settings().in(session.texts().language())
                : read.settings();
        Path folder = session.folder();
        Window.open(() -> new Program(Loading.load(folder), session.own(), Version.number()), settings, file::write,
                () -> {
                });
    }

    private static int tell(Session session) {
        Library library = session.library();
        if (library.stories().isEmpty()) {
            throw new Session.WrongUse("cli.stories.none");
        }
        return TellCommand.whole(session, library, library.stories().getFirst());
    }
}
