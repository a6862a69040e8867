package org.ordinaryacts.app.theme;

import javafx.scene.layout.Region;

/** Two texts that say the same: beside each other where there is room, else one below the other. */
public final class SideBySide extends Region {
    private static final double ROOM = 38;
    private final Region first;
    private final Region second;
    private final double em;
    private final double gap;

    /** Two texts. */
    public SideBySide(Region first, Region second, double em) {
        this.first = first;
        this.second = second;
        this.em = em;
        this.gap = 0.4 * em;
        getChildren().addAll(first, second);
        setMinHeight(USE_PREF_SIZE);
    }

    private boolean beside(double width) {
        return width >= ROOM * em;
    }

    private double half(double width) {
        return Math.floor((width - 4 * gap) / 2);
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(first.prefWidth(-1), second.prefWidth(-1));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        return beside(wide)
                ? Math.max(first.prefHeight(half(wide)), second.prefHeight(half(wide)))
                : first.prefHeight(wide) + gap + second.prefHeight(wide);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (beside(width)) {
            first.resizeRelocate(0, 0, half(width), first.prefHeight(half(width)));
            second.resizeRelocate(half(width) + 4 * gap, 0, half(width), second.prefHeight(half(width)));
        } else {
            double height = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + gap, width, second.prefHeight(width));
        }
    }
}
