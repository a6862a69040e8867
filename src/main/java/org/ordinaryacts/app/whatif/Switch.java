package org.ordinaryacts.app.whatif;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.ordinaryacts.text.Texts;

/** A rule that is on or off: a switch with words beside it, all of it pressable, as high as its words need. */
final class Switch extends ToggleButton {
    private final HBox content;
    private final StackPane track = new StackPane();
    private final String name;
    private final Texts texts;

    /**
     * A switch.
     *
     * @param words what stands beside it
     * @param name what is read aloud
     */
    Switch(Region words, String name, boolean on, Texts texts, double em, Consumer<Boolean> turned) {
        this.name = name;
        this.texts = texts;
        Region knob = new Region();
        knob.getStyleClass().add("switch-knob");
        track.getChildren().add(knob);
        track.getStyleClass().add("switch-track");
        this.content = new HBox(0.8 * em, track, words);
        content.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("switch");
        setOnAction(event -> turned.accept(isSelected()));
        selectedProperty().subscribe(this::show);
        setSelected(on);
    }

    private void show(boolean on) {
        StackPane.setAlignment(track.getChildren().getFirst(), on ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        setAccessibleText(name + ". " + texts.get(on ? "app.whatif.on" : "app.whatif.off"));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        return snappedTopInset() + content.prefHeight(wide - sides()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        content.setPrefWidth(getWidth() - sides());
        super.layoutChildren();
    }
}
