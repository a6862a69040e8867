package org.ordinaryacts.app.lesson;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Glossed;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.Judging;

/** What an answer teaches: a sign, a word, and a sentence, never a color alone. */
final class Feedback extends VBox {
    private final Here here;

    Feedback(Here here, String id) {
        super(0.25 * here.em());
        this.here = here;
        setId(id);
        setMinHeight(Region.USE_PREF_SIZE);
        clear();
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    /** Says nothing. */
    void clear() {
        getChildren().clear();
        show(false);
    }

    /** What stands in short for an answer: a sign and a word. */
    String word(boolean right) {
        return right
                ? "✓ " + here.texts().get("app.lesson.right")
                : "✗ " + here.texts().get("app.lesson.not-yet");
    }

    /** Says what an answer teaches. */
    void say(Judging.Judged judged) {
        getStyleClass().setAll("ask-feedback", judged.right() ? "right" : "other");
        getChildren().setAll(Parts.text(word(judged.right()), "strong"),
                Glossed.of(judged.feedback(), here.face().glossary(), here.face().claim()));
        show(true);
    }

    /** Says how it was answered before the program was opened. */
    void before(boolean right) {
        hint(here.texts().get(right ? "app.lesson.before.right" : "app.lesson.before.other"));
    }

    /** Says what is still to be done. */
    void hint(String text) {
        getStyleClass().setAll("ask-feedback");
        getChildren().setAll(Parts.text(text));
        show(true);
    }
}
