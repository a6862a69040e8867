package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.BlockView;
import org.ordinaryacts.view.LessonCard;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.SectionView;
import picocli.CommandLine;

/** Tells a lesson, or a section of it. */
@CommandLine.Command(name = "lesson")
final class LessonCommand extends Command {
    @CommandLine.Parameters(paramLabel = "LESSON")
    private String lesson = "";

    @CommandLine.Option(names = "--section", paramLabel = "N")
    private @Nullable Integer section;

    @CommandLine.Option(names = "--notes")
    private boolean notes;

    /** A lesson as JSON: what is read and asked, without the pictures. */
    record Told(String banner, LessonCard lesson, String materials, String takeAway, String keep,
            List<LessonView.Standard> alignment, List<ToldSection> sections) {
    }

    /** A section as JSON. */
    record ToldSection(int number, String phase, String title, int minutes, boolean inShort, List<Passage> text,
            List<String> questions, List<Passage> handout, List<Passage> notes) {
    }

    LessonCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        CurriculumLoading.Result lessons = context.lessons(library);
        Lesson found = context.lesson(lessons.curriculum(), lesson);
        int sections = found.sections().size();
        if (section != null && (section < 1 || section > sections)) {
            throw new CommandContext.WrongUse("cli.error.no-section", section, sections);
        }
        LessonView view = LessonSources.views(context, library, lessons).lesson(found);
        List<SectionView> told = Optional.ofNullable(section)
                .map(number -> List.of(view.sections().get(number - 1))).orElse(view.sections());
        if (context.json()) {
            context.json(new Told(view.banner(), view.card(), view.materials(), view.takeAway(), view.keep(),
                    view.alignment(), told.stream().map(this::told).toList()));
        } else {
            LessonPage page = new LessonPage(context.page(), context.texts(), notes);
            page.head(view);
            told.forEach(page::section);
            page.foot(view);
        }
        return FINE;
    }

    private ToldSection told(SectionView view) {
        List<Passage> text = view.blocks().stream()
                .filter(BlockView.Prose.class::isInstance)
                .flatMap(block -> ((BlockView.Prose) block).passages().stream()).toList();
        return new ToldSection(view.number(), view.phase(), view.title(), view.minutes(), view.inShort(), text,
                view.asks().stream().map(AskView::text).toList(), view.handout(), notes ? view.leading() : List.of());
    }
}
