package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.HowManyView;
import org.ordinaryacts.view.HowManyViews;
import picocli.CommandLine;

/** Shows how many people of a made-up town share what each holder knows. */
@CommandLine.Command(name = "how-many")
final class HowManyCommand extends Command {
    @CommandLine.Parameters(paramLabel = "STORY")
    private String story = "";

    @CommandLine.Option(names = "--step", paramLabel = "N")
    private @Nullable Integer step;

    /** The counts, under what stands over every view. */
    record Counted(String banner, List<HowManyView> holders) {
    }

    HowManyCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        Story found = context.story(library, story);
        int index = CommandContext.stepIndex(found, Optional.ofNullable(step));
        Trace trace = context.trace(library, found);
        List<HowManyView> views = new HowManyViews(context.naming(library)).at(Town.of(library.people()), trace,
                trace.after(found.steps().get(index).id()));
        if (context.json()) {
            context.json(new Counted(context.banner(library), views));
        } else {
            Page page = context.page().title(context.naming(library).of(found.title()))
                    .faint(context.banner(library));
            new HowManyPage(page, context.texts()).all(views);
        }
        return FINE;
    }
}
