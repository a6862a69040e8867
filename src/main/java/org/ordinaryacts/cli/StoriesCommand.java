package org.ordinaryacts.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Nearest;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.StoryCard;
import org.ordinaryacts.view.StoryFilter;
import org.ordinaryacts.view.StoryFilter.Property;
import org.ordinaryacts.view.StoryShelf;
import org.ordinaryacts.view.StoryShelves;
import picocli.CommandLine;

/** Lists the stories, all or those that are wanted, and what the sources do not say. */
@CommandLine.Command(name = "stories")
final class StoriesCommand extends Command {
    @CommandLine.Option(names = "--act", paramLabel = "ID")
    private @Nullable String act;

    @CommandLine.Option(names = "--field", paramLabel = "ID")
    private @Nullable String field;

    @CommandLine.Option(names = "--holder", paramLabel = "ID")
    private @Nullable String holder;

    @CommandLine.Option(names = "--actor", paramLabel = "WHO")
    private @Nullable String actor;

    @CommandLine.Option(names = "--minutes", paramLabel = "N")
    private @Nullable String minutes;

    @CommandLine.Option(names = "--find", paramLabel = "WORDS")
    private @Nullable String find;

    /** The stories that are wanted, and what the sources do not say. */
    record Listed(List<Line> stories, @JsonProperty("not-said") List<StoryShelf.Silent> silences) {
    }

    /** A story in the list. */
    record Line(String id, String title, String summary, int minutes, int steps, String kind) {
    }

    StoriesCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        StoryShelf shelf = new StoryShelves(context.naming(library))
                .shelf(library.stories().stream().map(story -> context.trace(library, story)).toList());
        StoryFilter filter = filter(shelf, context.texts());
        boolean all = filter.equals(StoryFilter.ALL);
        List<Line> lines = shelf.matching(filter).stream().map(StoriesCommand::line).toList();
        if (context.json()) {
            context.json(new Listed(lines, all ? shelf.silences() : List.of()));
            return FINE;
        }
        Page page = context.page().title(context.texts().get("cli.stories.title")).faint(context.banner(library));
        stories(page, context.texts(), lines, shelf.cards().size());
        if (all) {
            rest(page, context.texts(), library, shelf);
        }
        lines.stream().findFirst()
                .ifPresent(first -> page.gap().faint(context.texts().get("cli.stories.hint", first.id())));
        return FINE;
    }

    private StoryFilter filter(StoryShelf shelf, Texts texts) {
        StoryFilter filter = StoryFilter.ALL.withWords(Optional.ofNullable(find).orElse(""));
        filter = filter.with(Property.ACT, known(shelf, Property.ACT, act, texts));
        filter = filter.with(Property.FIELD, known(shelf, Property.FIELD, field, texts));
        filter = filter.with(Property.HOLDER, known(shelf, Property.HOLDER, holder, texts));
        filter = filter.with(Property.ACTOR, known(shelf, Property.ACTOR, actor, texts));
        return filter.with(Property.MINUTES, known(shelf, Property.MINUTES, minutes, texts));
    }

    /** The value that was asked for; one that no story has is told, with those there are. */
    private static Optional<String> known(StoryShelf shelf, Property property, @Nullable String typed, Texts texts) {
        List<String> values = shelf.values(property).stream().map(StoryShelf.Choice::id).toList();
        Optional<String> wanted = Optional.ofNullable(typed)
                .map(id -> property == Property.ACTOR ? id.replace('-', ' ') : id);
        wanted.filter(id -> !values.contains(id)).ifPresent(id -> {
            String near = Nearest.to(id, values).map(found -> " " + texts.get("problem.did-you-mean", found))
                    .orElse("");
            throw new CommandContext.WrongUse("cli.error.no-story-with", "--" + property.token(), id, near,
                    String.join(", ", values));
        });
        return wanted;
    }

    private static void stories(Page page, Texts texts, List<Line> lines, int all) {
        if (all == 0) {
            page.paragraph(texts.get("cli.stories.none"));
            return;
        }
        if (lines.size() < all) {
            page.gap().paragraph(texts.count("app.stories.found", lines.size(), all));
        }
        for (Line line : lines) {
            page.heading(line.title() + "  [" + line.id() + "]").paragraph(line.summary())
                    .faint(texts.count("cli.stories.minutes", line.minutes()) + " · " + line.kind());
        }
    }

    private static void rest(Page page, Texts texts, Library library, StoryShelf shelf) {
        library.refused().forEach(refused -> page.gap()
                .paragraph(texts.get("cli.stories.refused", refused.file())));
        if (!shelf.silences().isEmpty()) {
            page.gap().title(texts.get("silences.title")).paragraph(texts.get("silences.lead"));
        }
        for (StoryShelf.Silent silence : shelf.silences()) {
            page.heading(silence.title() + "  [" + silence.id() + "]").paragraph(silence.said());
        }
        if (!shelf.silences().isEmpty()) {
            page.gap().faint(texts.get("cli.stories.silence-hint", shelf.silences().getFirst().id()));
        }
    }

    private static Line line(StoryCard card) {
        return new Line(card.id(), card.title(), card.summary(), card.minutes(), card.steps(), card.kind());
    }
}
