package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Paper;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonView;

/** What was done, once a lesson is gone through. It says nothing about who did it. */
final class EndPage extends VBox {
    private final LessonView lesson;
    private final Here here;
    private final Texts texts;
    private final double em;

    EndPage(LessonView lesson, Here here) {
        super(1.1 * here.em());
        this.lesson = lesson;
        this.here = here;
        this.texts = here.texts();
        this.em = here.em();
        getStyleClass().add("lesson-section");
        setMinHeight(Region.USE_PREF_SIZE);
        VBox done = Parts.column(0.35 * em, Parts.text(texts.get("app.lesson.end.done"), "heading"));
        done().forEach(line -> done.getChildren().add(Parts.text(line)));
        getChildren().addAll(
                Parts.column(0.2 * em, Parts.text(lesson.card().title(), "soft"),
                        Parts.text(texts.get("app.lesson.end"), "lesson-title")),
                take(), done,
                Parts.column(0.3 * em, Parts.text(texts.get("app.lesson.keep"), "heading"), Parts.text(lesson.keep())),
                Parts.text(texts.get("app.lesson.kept"), "soft", "small"), buttons());
    }

    private VBox take() {
        VBox take = Parts.column(0.2 * em, Parts.text(texts.get("app.lesson.end.take"), "soft", "small"),
                Parts.text(lesson.takeAway(), "take-away"));
        take.getStyleClass().add("prose-quote");
        return take;
    }

    /** What was done, in sentences. */
    private List<String> done() {
        Attained attained = here.model().attained().get();
        List<String> done = new ArrayList<>(
                List.of(texts.get("app.lesson.end.sections", attained.seen().size(), lesson.sections().size())));
        int questions = lesson.card().questions();
        if (questions > 0) {
            done.add(texts.get("app.lesson.end.questions", attained.answers().size(), questions));
            done.add(texts.get("app.lesson.end.right", attained.right()));
        }
        return done;
    }

    private Wrapping buttons() {
        List<Button> buttons = new ArrayList<>();
        here.ways().next().ifPresent(next -> buttons.add(button("lesson-next-lesson",
                texts.get("app.lesson.end.next", next.title()), next.open(), "primary")));
        buttons.add(button("lesson-end-all", texts.get("app.lesson.all"), here.ways().lessons()));
        buttons.add(button("lesson-again", texts.get("app.lesson.end.again"), here.model()::again));
        buttons.add(button("lesson-print", texts.get("app.lesson.end.print"),
                () -> Paper.print(lines(), HandoutSheet.foot(lesson, texts), getScene().getWindow())));
        return new Wrapping(0.6 * em, 0.6 * em, buttons);
    }

    private static Button button(String id, String name, Runnable action, String... styles) {
        Button button = Parts.button(name, action, styles);
        button.setId(id);
        button.setMinWidth(0);
        return button;
    }

    /** The same for paper. */
    List<Label> lines() {
        return Stream.concat(
                Stream.of(Parts.text(lesson.card().title(), "strong"), Parts.text(texts.get("app.lesson.end")),
                        Parts.text(lesson.takeAway(), "strong")),
                Stream.concat(done().stream(), Stream.of(lesson.keep())).map(line -> Parts.text(line))).toList();
    }
}
