package org.ordinaryacts.app.errorlab;

import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;

/** A slider with its name and its value in words. It stays the same while its value changes, so nobody loses hold. */
final class DialPart extends VBox {
    private final Slider slider = new Slider();
    private final Label name = Parts.text("", "strong");
    private final Label value = new Label();
    private final Label sentence = Parts.text("", "soft", "small");
    private final int step;
    private boolean telling;

    /**
     * A slider.
     *
     * @param id of the slider in the window
     * @param moved told its value when somebody moves it
     */
    DialPart(String id, double em, int least, int most, int step, IntConsumer moved) {
        super(0.15 * em);
        this.step = step;
        slider.setId(id);
        slider.setMin(least);
        slider.setMax(most);
        slider.setBlockIncrement(step);
        slider.setMinWidth(4 * em);
        slider.setMaxWidth(Double.MAX_VALUE);
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(slider);
        sentence.setVisible(false);
        sentence.setManaged(false);
        getChildren().addAll(Parts.row(0.6 * em, name, value), sentence, slider);
        slider.valueProperty().subscribe((before, now) -> {
            int whole = whole(now.doubleValue());
            if (!telling && whole != whole(before.doubleValue())) {
                moved.accept(whole);
            }
        });
    }

    private int whole(double at) {
        return (int) Math.clamp(slider.getMin() + Math.round((at - slider.getMin()) / step) * (double) step,
                slider.getMin(), slider.getMax());
    }

    /** Shows where it stands. */
    void show(String named, String said, String meaning, double at) {
        name.setText(named);
        value.setText(said);
        sentence.setText(meaning);
        slider.setAccessibleText(named + ": " + said);
        slider.setAccessibleHelp(meaning);
        slider.setTooltip(new Tooltip(meaning));
        if (whole(slider.getValue()) != whole(at)) {
            telling = true;
            slider.setValue(at);
            telling = false;
        }
    }

    /** Shows or hides what it counts. */
    void explain(boolean now) {
        sentence.setVisible(now);
        sentence.setManaged(now);
    }
}
