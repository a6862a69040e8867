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
    int run(CommandContext context) {
        Library library = context.library();
        Story found = context.story(library, story);
        int index = CommandContext.stepIndex(found, Optional.ofNullable(step));
        List<ExposureView> who = new ExposureViews(context.naming(library)).after(context.trace(library, found),
                index);
        if (context.json()) {
            context.json(who);
        } else {
            Page page = context.page().faint(context.banner(library));
            who.forEach(new StoryPage(page, context.texts())::ways);
        }
        return FINE;
    }
}
