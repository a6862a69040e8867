package org.ordinaryacts.cli;

import org.ordinaryacts.content.Library;
import picocli.CommandLine;

/** Starts the program: until there is a window, tells the first story. */
@CommandLine.Command(name = "start")
final class StartCommand extends Command {

    StartCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Session session) {
        Library library = session.library();
        if (library.stories().isEmpty()) {
            throw new Session.WrongUse("cli.stories.none");
        }
        if (!session.json()) {
            session.page().faint(session.texts().get("cli.start.window")).gap();
        }
        return TellCommand.whole(session, library, library.stories().getFirst());
    }
}
