package org.ordinaryacts.app.course;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonCard;

/** A lesson in the list, and how far somebody has come in it. */
final class LessonTile extends VBox {

    LessonTile(LessonCard lesson, Attained attained, Optional<Integer> most, Texts texts, double em,
            Consumer<String> open) {
        super(0.6 * em);
        Progressed progressed = Progressed.of(lesson, attained);
        String title = texts.get("app.course.title", lesson.number(), lesson.title());
        boolean brief = most.filter(minutes -> lesson.minutes() > minutes).isPresent();
        getChildren().addAll(Parts.text(title, "heading"), Parts.text(lesson.objective()),
                Parts.text(lesson.facts(), "soft", "small"),
                Parts.text(texts.get(brief ? "app.course.only-cut" : "app.course.cut", lesson.shortMinutes()),
                        brief ? "strong" : "soft", "small"),
                Parts.space());
        if (progressed != Progressed.NOT_BEGUN) {
            getChildren().add(Parts.text(said(progressed, lesson, attained, texts), "progressed",
                    progressed == Progressed.FINISHED ? "finished" : "begun"));
        }
        String name = texts.get(switch (progressed) {
            case NOT_BEGUN -> "app.course.open";
            case BEGUN -> "app.course.continue";
            case FINISHED -> "app.course.again";
        });
        Button button = Parts.button(name, () -> open.accept(lesson.id()), "primary");
        button.setId("lesson-" + lesson.id());
        button.setMinWidth(0);
        button.setAccessibleText(name + ": " + title);
        getChildren().add(button);
        getStyleClass().addAll("card", "story-card");
    }

    private static String said(Progressed progressed, LessonCard lesson, Attained attained, Texts texts) {
        int sections = lesson.sections().size();
        int section = Math.min(attained.section(), sections - 1) + 1;
        return progressed == Progressed.FINISHED
                ? texts.get("app.course.finished")
                : texts.get("app.course.at", section, sections);
    }
}
