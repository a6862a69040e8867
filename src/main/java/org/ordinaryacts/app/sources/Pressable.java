package org.ordinaryacts.app.sources;

import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** A button that is as wide as its place and as high as the words in it need, which wrap. */
final class Pressable extends Button {
    private final Region content;

    /** A button around this content; its name is read aloud in place of the content. */
    Pressable(Region content, String name, Runnable action) {
        this.content = content;
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleText(name);
        setOnAction(event -> action.run());
        getStyleClass().add("pressable");
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
