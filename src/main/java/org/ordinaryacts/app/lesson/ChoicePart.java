package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.Judging;

/** One of some answers. While the keyboard is here, a digit chooses. */
final class ChoicePart extends VBox {
    private final AskCard card;
    private final AskView.Choice choice;
    private final List<Button> buttons = new ArrayList<>();

    ChoicePart(AskCard card, AskView.Choice choice) {
        super(0.45 * card.here().em());
        this.card = card;
        this.choice = choice;
        for (int i = 0; i < choice.answers().size(); i++) {
            int answer = i;
            Button button = Parts.button("", () -> choose(answer));
            button.setId(card.id(String.valueOf(i + 1)));
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            buttons.add(button);
        }
        getChildren().addAll(buttons);
        setMinHeight(Region.USE_PREF_SIZE);
        show(-1);
        card.here().model().given(choice.id()).ifPresent(given -> {
            if (given instanceof Given.Chosen chosen && chosen.answer() < buttons.size()) {
                show(chosen.answer());
                card.say(Judging.chosen(choice, chosen.answer()));
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void choose(int answer) {
        card.judged(new Given.Chosen(answer), Judging.chosen(choice, answer));
        show(answer);
    }

    private void show(int chosen) {
        for (int i = 0; i < buttons.size(); i++) {
            String words = i + 1 + "   " + choice.answers().get(i).text();
            Button button = buttons.get(i);
            button.getStyleClass().setAll("button", "answer");
            button.setText(words);
            button.setAccessibleText(words);
            if (i == chosen) {
                Judging.Judged judged = Judging.chosen(choice, i);
                button.getStyleClass().add(judged.right() ? "right" : "other");
                button.setText(words + (judged.right() ? "   ✓" : "   ✗"));
                button.setAccessibleText(words + ". " + card.word(judged) + ". " + judged.feedback());
            }
        }
    }

    private void key(KeyEvent event) {
        boolean alone = !event.isAltDown() && !event.isShortcutDown() && !event.isControlDown();
        int digit = event.getCode().isDigitKey() ? digit(event.getCode()) : 0;
        if (alone && digit >= 1 && digit <= buttons.size()) {
            buttons.get(digit - 1).requestFocus();
            choose(digit - 1);
            event.consume();
        }
    }

    private static int digit(KeyCode code) {
        String name = code.getName();
        return name.charAt(name.length() - 1) - '0';
    }
}
