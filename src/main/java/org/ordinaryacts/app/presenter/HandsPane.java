package org.ordinaryacts.app.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.presenter.PresenterCommand.Hands;
import org.ordinaryacts.app.presenter.PresenterCommand.Plain;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.QuestionView;

/** The answers of a question with what each teaches, and the hands counted for them. */
final class HandsPane extends VBox {
    private final PresenterModel model;
    private final Texts texts;
    private final double em;
    private final List<Label> counts = new ArrayList<>();

    HandsPane(PresenterModel model, QuestionView question, Texts texts, double em) {
        super(0.7 * em);
        this.model = model;
        this.texts = texts;
        this.em = em;
        getStyleClass().add("question");
        for (int i = 0; i < question.answers().size(); i++) {
            getChildren().add(answer(i, question.answers().get(i)));
        }
        Button clear = Parts.button(texts.get("presenter.clear"), () -> model.run(Plain.CLEAR), "plain");
        getChildren().add(clear);
        count();
    }

    /** Shows the hands counted by now; nothing else changes, so whoever uses the keyboard keeps their place. */
    void count() {
        List<Integer> hands = model.hands();
        for (int i = 0; i < counts.size() && i < hands.size(); i++) {
            counts.get(i).setText(texts.count("presenter.hands", hands.get(i)));
        }
    }

    private VBox answer(int index, QuestionView.Answer answer) {
        Label count = new Label();
        count.getStyleClass().add("strong");
        count.setMinWidth(Region.USE_PREF_SIZE);
        counts.add(count);
        Label text = Parts.text((index + 1) + "  " + answer.text(), "strong");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox hands = Parts.row(0.5 * em, hand("−", "presenter.hand.less", index, -1),
                hand("+", "presenter.hand.more", index, 1), count);
        hands.setMinWidth(Region.USE_PREF_SIZE);
        String mark = answer.right() ? "✓ " + texts.get("app.player.right") : "✗ " + texts.get("app.player.other");
        VBox box = Parts.column(0.3 * em, text,
                Parts.text(mark + ". " + answer.feedback(), "small", answer.right() ? "right-line" : "other-line"),
                hands);
        box.getStyleClass().addAll("console-answer", answer.right() ? "right" : "other");
        return box;
    }

    private Button hand(String sign, String key, int answer, int change) {
        Button button = Parts.button(sign, () -> model.run(new Hands(answer, change)), "hand");
        Parts.named(button, texts.get(key, answer + 1));
        return button;
    }
}
