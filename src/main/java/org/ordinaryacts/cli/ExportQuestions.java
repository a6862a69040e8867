package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.export.questions.Asking;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.view.LessonViews;
import org.ordinaryacts.view.Naming;

/** The questions of one lesson or of all, in each of the languages asked for. */
final class ExportQuestions {
    private ExportQuestions() {
    }

    /** What was named: {@code lesson ID}, or {@code lessons} for all. */
    static List<Asking> of(CommandContext context, Library library, List<String> what) {
        CurriculumLoading.Result lessons = context.lessons(library);
        List<Lesson> wanted = switch (what.getFirst() + " " + (what.size() - 1)) {
            case "lesson 1" -> List.of(context.lesson(lessons.curriculum(), what.getLast()));
            case "lessons 0" -> lessons.curriculum().lessons();
            default -> throw new CommandContext.WrongUse("cli.error.to-questions", String.join(" ", what));
        };
        List<Asking> asking = new ArrayList<>();
        for (Naming naming : context.namings(library)) {
            LessonViews views = LessonSources.views(context, library, lessons, naming);
            wanted.forEach(lesson -> asking.add(new Asking(views.lesson(lesson), naming.texts())));
        }
        return asking;
    }
}
