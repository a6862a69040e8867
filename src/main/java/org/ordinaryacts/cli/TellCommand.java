package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.ExposureViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.view.StoryView;
import org.ordinaryacts.view.StoryViews;
import picocli.CommandLine;

/** Tells a story, or one step of it. */
@CommandLine.Command(name = "tell")
final class TellCommand extends Command {
    @CommandLine.Parameters(paramLabel = "STORY")
    private String story = "";

    @CommandLine.Option(names = "--step", paramLabel = "N")
    private @Nullable Integer step;

    @CommandLine.Option(names = "--short")
    private boolean brief;

    /** A whole story, and who knows what at its end. */
    record Told(StoryView story, List<ExposureView> who) {
    }

    /** A step, and who knows what after it. */
    record ToldStep(String banner, StepView step, List<ExposureView> who) {
    }

    TellCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        Story found = context.story(library, story);
        return Optional.ofNullable(step).map(number -> step(context, library, found, number))
                .orElseGet(() -> told(context, library, found, brief));
    }

    /** Tells a whole story. */
    static int whole(CommandContext context, Library library, Story story) {
        return told(context, library, story, false);
    }

    private static int told(CommandContext context, Library library, Story story, boolean brief) {
        Trace trace = context.trace(library, story);
        Naming naming = context.naming(library);
        StoryView whole = new StoryViews(naming).story(trace, context.checked(library));
        StoryView view = brief ? whole.inShort() : whole;
        List<ExposureView> who = new ExposureViews(naming).after(trace, story.steps().size() - 1);
        if (context.json()) {
            context.json(new Told(view, who));
        } else {
            new StoryPage(context.page(), context.texts()).story(view, who);
        }
        return FINE;
    }

    private static int step(CommandContext context, Library library, Story story, int number) {
        int index = CommandContext.stepIndex(story, number);
        Trace trace = context.trace(library, story);
        Naming naming = context.naming(library);
        StepView view = new StoryViews(naming).step(trace, index);
        List<ExposureView> who = new ExposureViews(naming).after(trace, index);
        if (context.json()) {
            context.json(new ToldStep(context.banner(library), view, who));
            return FINE;
        }
        Page page = context.page().title(naming.of(story.title())).faint(context.banner(library));
        StoryPage drawn = new StoryPage(page, context.texts());
        drawn.step(view);
        page.heading(context.texts().get("cli.tell.who-now"));
        who.forEach(drawn::who);
        return FINE;
    }
}
