package org.ordinaryacts.app.presenter;

import javafx.scene.layout.Region;

/** Shows something at the largest text size at which all of it fits. */
final class FitPane extends Region {
    private static final double[] SIZES = {1.2, 1.1, 1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.48};

    private final Region content;
    private final double em;
    private double width;
    private double height;

    FitPane(Region content, double em) {
        this.content = content;
        this.em = em;
        getChildren().add(content);
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() != width || getHeight() != height) {
            width = getWidth();
            height = getHeight();
            fit();
        }
        content.resizeRelocate(0, 0, width, height);
    }

    private void fit() {
        for (double size : SIZES) {
            content.setStyle("-fx-font-size: " + em * size + "px;");
            content.applyCss();
            if (content.prefHeight(width) <= height) {
                return;
            }
        }
    }
}
