package org.ordinaryacts.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonCard;
import org.ordinaryacts.world.Token;
import picocli.CommandLine;

/** Lists the lessons. */
@CommandLine.Command(name = "lessons")
final class LessonsCommand extends Command {
    @CommandLine.Option(names = "--for", paramLabel = "classroom|community|self")
    private @Nullable String track;

    @CommandLine.Option(names = "--minutes", paramLabel = "N")
    private @Nullable Integer minutes;

    LessonsCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        String wanted = track == null ? "" : context.track(track).token();
        List<LessonCard> cards = LessonSources.views(context, library, context.lessons(library)).cards().stream()
                .filter(card -> wanted.isEmpty() || card.tracks().contains(wanted))
                .filter(card -> minutes == null || card.shortMinutes() <= minutes).toList();
        if (context.json()) {
            context.json(cards);
            return FINE;
        }
        Texts texts = context.texts();
        Page page = context.page().title(texts.get("cli.lessons.title")).faint(context.banner(library));
        if (cards.isEmpty()) {
            page.paragraph(texts.get("cli.lessons.none"));
        }
        for (LessonCard card : cards) {
            page.heading(card.number() + ". " + card.title() + "  [" + card.id() + "]").paragraph(card.objective())
                    .faint(card.facts() + " · " + texts.get("cli.lessons.cut", card.shortMinutes()))
                    .faint(card.tracks().stream().map(one -> name(texts, one)).collect(Collectors.joining(" · ")));
        }
        cards.stream().findFirst()
                .ifPresent(first -> page.gap().faint(texts.get("cli.lessons.hint", first.id())));
        return FINE;
    }

    private static String name(Texts texts, String track) {
        return Token.parse(Track.class, track).map(known -> texts.name("lesson-track", known)).orElse(track);
    }
}
