package org.ordinaryacts.app.lesson;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.BlockView;

/** Quiet time. A clock runs down only where somebody starts it, and makes no sound. */
final class PausePart extends VBox {
    private final Texts texts;
    private final int seconds;
    private final Label clock;
    private final Button button;
    private final Timeline time = new Timeline(new KeyFrame(Duration.seconds(1), event -> tick()));
    private int left;

    /**
     * Quiet time.
     *
     * @param id of the button in the window
     */
    PausePart(BlockView.Pause pause, String id, Here here) {
        this.texts = here.texts();
        this.seconds = pause.minutes() * 60;
        this.left = seconds;
        this.clock = Parts.text("", "pause-clock");
        this.button = Parts.button(texts.get("app.lesson.pause.start"), this::press);
        button.setId(id);
        button.setMinWidth(0);
        time.setCycleCount(Animation.INDEFINITE);
        getStyleClass().add("pause");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(new Wrapping(0.8 * here.em(), 0.4 * here.em(), Parts.text(pause.text()), clock, button));
        show();
    }

    private void press() {
        if (running()) {
            time.pause();
        } else {
            left = left > 0 ? left : seconds;
            time.play();
        }
        show();
    }

    private void tick() {
        left--;
        if (left <= 0) {
            time.stop();
        }
        show();
    }

    private void show() {
        boolean begun = running() || left < seconds;
        clock.setText(left > 0 ? "%d:%02d".formatted(left / 60, left % 60) : texts.get("app.lesson.pause.over"));
        clock.setVisible(begun);
        clock.setManaged(begun);
        button.setText(texts.get(running()
                ? "app.lesson.pause.stop"
                : left > 0 && left < seconds ? "app.lesson.pause.on" : "app.lesson.pause.start"));
    }

    /** Whether the clock runs. */
    boolean running() {
        return time.getStatus() == Animation.Status.RUNNING;
    }

    /** Stops the clock. */
    void close() {
        time.stop();
        show();
    }
}
