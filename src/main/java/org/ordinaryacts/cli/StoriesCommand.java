package org.ordinaryacts.cli;

import java.util.List;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import picocli.CommandLine;

/** Lists the stories. */
@CommandLine.Command(name = "stories")
final class StoriesCommand extends Command {

    /** A story in the list. */
    record Line(String id, String title, String summary, int minutes, int steps) {
    }

    StoriesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        Naming naming = context.naming(library);
        List<Line> lines = library.stories().stream().map(story -> line(story, naming)).toList();
        if (context.json()) {
            context.json(lines);
            return FINE;
        }
        Texts texts = context.texts();
        Page page = context.page().title(texts.get("cli.stories.title")).faint(context.banner(library));
        if (lines.isEmpty()) {
            page.paragraph(texts.get("cli.stories.none"));
        }
        for (Line line : lines) {
            page.heading(line.title() + "  [" + line.id() + "]").paragraph(line.summary())
                    .faint(texts.count("cli.stories.minutes", line.minutes()));
        }
        library.refused().forEach(refused -> page.gap()
                .paragraph(texts.get("cli.stories.refused", refused.file())));
        lines.stream().findFirst()
                .ifPresent(first -> page.gap().faint(texts.get("cli.stories.hint", first.id())));
        return FINE;
    }

    private static Line line(Story story, Naming naming) {
        return new Line(story.id().value(), naming.of(story.title()), naming.of(story.summary()), story.minutes(),
                story.steps().size());
    }
}
