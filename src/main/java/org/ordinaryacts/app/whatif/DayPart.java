package org.ordinaryacts.app.whatif;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** A day of the story to choose; told once it is let go. */
final class DayPart extends HBox {
    private final Slider slider;
    private final Label word;
    private final Texts texts;

    /** A day from the first to the last. */
    DayPart(String id, String name, int first, int last, int now, Texts texts, double em, IntConsumer chosen) {
        super(0.6 * em);
        this.texts = texts;
        this.slider = new Slider(first, Math.max(first, last), now);
        this.word = Parts.text("", "strong");
        word.setMinWidth(Region.USE_PREF_SIZE);
        slider.setId(id);
        slider.setAccessibleText(name);
        slider.setBlockIncrement(1);
        slider.setMinWidth(5 * em);
        slider.setDisable(last <= first);
        HBox.setHgrow(slider, Priority.ALWAYS);
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        slider.valueProperty().addListener((property, before, value) -> {
            show();
            if (!slider.isValueChanging() && Math.round(before.doubleValue()) != day()) {
                chosen.accept(day());
            }
        });
        slider.valueChangingProperty().addListener((property, before, changing) -> {
            if (!changing) {
                chosen.accept(day());
            }
        });
        getChildren().addAll(slider, word);
        show();
    }

    /** The day. */
    int day() {
        return (int) Math.round(slider.getValue());
    }

    private void show() {
        word.setText(texts.get("word.day", day()));
    }
}
