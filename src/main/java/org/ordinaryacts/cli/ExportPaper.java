package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Nearest;
import org.ordinaryacts.export.paper.PaperExport;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Plan;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonViews;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlanViews;
import org.ordinaryacts.view.StoryViews;

/** Puts a lesson, a guide, a plan or the map on paper, in each of the languages asked for. */
final class ExportPaper {
    /** The guide that is the box for local help. */
    private static final String HELP = "handout-help";

    private final CommandContext context;
    private final Library library;
    private final CurriculumLoading.Result lessons;
    private final PaperOptions paper;
    private final PlanOptions planned;

    ExportPaper(CommandContext context, Library library, PaperOptions paper, PlanOptions planned) {
        this.context = context;
        this.library = library;
        this.lessons = context.lessons(library);
        this.paper = paper;
        this.planned = planned;
    }

    /** A PDF of what was named: {@code lesson ID}, {@code guide ID}, {@code plan} or {@code map}. */
    byte[] write(List<String> what) {
        // How many names follow belongs to what is put on paper: "plan" needs none, "lesson" one.
        return switch (what.getFirst() + " " + (what.size() - 1)) {
            case "lesson 1" -> lesson(context.lesson(lessons.curriculum(), what.getLast()));
            case "guide 1" -> guide(what.getLast());
            case "plan 0" -> plan();
            case "map 0" -> map();
            default -> throw new CommandContext.WrongUse("cli.error.to-paper", String.join(" ", what));
        };
    }

    private byte[] lesson(Lesson lesson) {
        return paper.export().lesson(context.namings(library).stream()
                .map(naming -> new PaperExport.Told(views(naming).lesson(lesson), help(views(naming)), naming.texts()))
                .toList(), paper.sheets());
    }

    private LessonViews views(Naming naming) {
        return LessonSources.views(context, library, lessons, naming);
    }

    private static Optional<GuideView> help(LessonViews views) {
        return views.guides().stream().filter(guide -> guide.id().equals(HELP)).findFirst();
    }

    private byte[] guide(String id) {
        return paper.export().guide(context.namings(library).stream()
                .map(naming -> new PaperExport.Page(guide(views(naming).guides(), id), naming.texts())).toList());
    }

    private GuideView guide(List<GuideView> all, String id) {
        List<String> ids = all.stream().map(GuideView::id).toList();
        return all.stream().filter(guide -> guide.id().equals(id)).findFirst()
                .orElseThrow(() -> new CommandContext.WrongUse("cli.error.no-guide", id,
                        Nearest.to(id, ids).map(near -> " " + context.texts().get("problem.did-you-mean", near))
                                .orElse(""),
                        String.join(", ", ids)));
    }

    private byte[] plan() {
        Plan plan = planned.plan(context, lessons.curriculum());
        return paper.export().plan(context.namings(library).stream().map(Naming::texts)
                .map(texts -> new PaperExport.Planned(new PlanViews(lessons.curriculum(), texts).view(plan), texts))
                .toList());
    }

    private byte[] map() {
        return paper.export().poster(context.namings(library).stream()
                .map(naming -> new PaperExport.Charted(new MapViews(naming).map(),
                        new StoryViews(naming).banner(context.checked(library)), naming.texts()))
                .toList());
    }
}
