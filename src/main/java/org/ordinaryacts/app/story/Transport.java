package org.ordinaryacts.app.story;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** First, back, play or pause, forward, scrub, speed. */
final class Transport extends HBox {
    private static final double[] SPEEDS = {0.5, 1, 2};
    private final PlayerModel model;
    private final Texts texts;
    private final Button play;
    private final Button back;
    private final Button forward;
    private final Slider slider;
    private final Label day = new Label();
    private final Button speed;
    private boolean following;

    Transport(PlayerModel model, Clock clock, Texts texts, double em) {
        super(0.6 * em);
        this.model = model;
        this.texts = texts;
        this.play = Parts.icon(Icons.PLAY, texts.get("app.player.play"), this::playOrPause, "round", "primary");
        this.slider = new Slider(0, model.last(), 0);
        this.speed = Parts.button("", this::faster, "small");
        setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        slider.setAccessibleText(texts.get("app.player.scrub"));
        slider.setBlockIncrement(1);
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.setMinWidth(5 * em);
        slider.valueProperty().addListener((property, before, now) -> scrubbed(now.doubleValue()));
        day.getStyleClass().add("strong");
        day.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        Parts.named(speed, texts.get("app.player.speed"));
        this.back = Parts.icon(Icons.BACK, texts.get("app.player.back"), model::back, "round");
        this.forward = Parts.icon(Icons.FORWARD, texts.get("app.player.forward"), clock::oneStep, "round");
        Button first = Parts.icon(Icons.FIRST, texts.get("app.player.first"), () -> model.jumpTo(-1), "round");
        first.setId("player-first");
        back.setId("player-back");
        play.setId("player-play");
        forward.setId("player-forward");
        slider.setId("player-slider");
        speed.setId("player-speed");
        getChildren().addAll(first, back, play, forward, slider, day, speed);
        getStyleClass().addAll("card", "transport");
        show();
    }

    /** The buttons that lead on say where one has come to, so that whoever presses them hears it. */
    void announce(String now) {
        String after = now.isEmpty() ? "" : ". " + now;
        back.setAccessibleText(texts.get("app.player.back") + after);
        forward.setAccessibleText(texts.get("app.player.forward") + after);
    }

    private void scrubbed(double value) {
        if (!following) {
            model.playing().set(false);
            model.position().set(value);
        }
    }

    void playOrPause() {
        if (!model.playing().get() && model.position().get() >= model.last()) {
            model.jumpTo(-1);
        }
        model.playing().set(!model.playing().get());
    }

    private void faster() {
        for (int i = 0; i < SPEEDS.length; i++) {
            if (SPEEDS[i] == model.speed().get()) {
                model.speed().set(SPEEDS[(i + 1) % SPEEDS.length]);
                break;
            }
        }
        show();
    }

    /** Follows the model. */
    void show() {
        following = true;
        slider.setValue(model.position().get());
        following = false;
        boolean playing = model.playing().get();
        play.setGraphic(Parts.shape(playing ? Icons.PAUSE : Icons.PLAY));
        Parts.named(play, texts.get(playing ? "app.player.pause" : "app.player.play"));
        day.setText(model.step() < 0 ? "" : model.stepView().day());
        speed.setText(String.valueOf(model.speed().get()).replace(".0", "") + "×");
    }
}
