package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.ExposureViews;
import picocli.CommandLine;

/** Shows who knows what, with the way behind each cell. */
@CommandLine.Command(name = "who")
final class WhoCommand extends Command {
    @CommandLine.Parameters(paramLabel = "STORY")
    private String story = "";

    @CommandLine.Option(names = "--step", paramLabel = "N")
    private @Nullable Integer step;

    WhoCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(Session session) {
        Library library = session.library();
        Story found = session.story(library, story);
        int index = Optional.ofNullable(step).map(number -> Session.stepIndex(found, number))
                .orElse(found.steps().size() - 1);
        List<ExposureView> who = new ExposureViews(session.naming(library)).after(session.trace(library, found),
                index);
        if (session.json()) {
            session.json(who);
        } else {
            Page page = session.page().faint(session.banner(library));
            who.forEach(new StoryPage(page, session.texts())::ways);
        }
        return FINE;
    }
}
