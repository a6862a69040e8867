package org.ordinaryacts.app.lesson;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Paper;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Prose;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonView;

/** The sheet for learners, to look at and to print. Its title is the first thing that it says. */
public final class HandoutSheet extends VBox {

    /**
     * A sheet.
     *
     * @param more what stands below the sheet of the lesson
     */
    public HandoutSheet(LessonView lesson, List<Passage> more, Face face) {
        super(face.em());
        getStyleClass().add("lesson-section");
        setMinHeight(Region.USE_PREF_SIZE);
        double em = face.em();
        Texts texts = face.texts();
        Button print = Parts.button(texts.get("app.lesson.handout.print"),
                () -> Paper.print(lines(lesson, more, texts), foot(lesson, texts), getScene().getWindow()), "primary");
        print.setId("lesson-handout-print");
        print.setMinWidth(0);
        VBox words = Prose.of(passages(lesson, more), face);
        words.getStyleClass().add("lesson-prose");
        VBox sheet = Parts.column(0.8 * em, Parts.text(lesson.banner(), "soft", "small"),
                words);
        sheet.getStyleClass().add("sheet-of-paper");
        getChildren().addAll(Parts.text(texts.get("app.lesson.handout.title"), "lesson-title"),
                new Wrapping(0.6 * em, 0.5 * em, print), sheet);
    }

    private static List<Passage> passages(LessonView lesson, List<Passage> more) {
        return Stream.concat(lesson.sections().stream().flatMap(section -> section.handout().stream()), more.stream())
                .toList();
    }

    /** The same for paper. */
    public static List<Region> lines(LessonView lesson, List<Passage> more, Texts texts) {
        Face paper = new Face(texts, Paper.EM, Movement.OFF, claim -> {
        });
        return Prose.lines(passages(lesson, more), paper);
    }

    /** What stands below each page. */
    public static IntFunction<String> foot(LessonView lesson, Texts texts) {
        return number -> texts.get("twin.page", lesson.banner(), number);
    }
}
