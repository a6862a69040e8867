package org.ordinaryacts.app.theme;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Parts in as many columns of the same width as there is room for, row by row; parts of a row are equally high. */
public final class Columns extends Region {
    private static final Measured NOTHING = new Measured(0, 0, new double[0]);
    private final double least;
    private final int most;
    private final double gap;
    private Measured measured = NOTHING;

    /**
     * Columns of parts.
     *
     * @param least how wide a column is at least
     * @param most how many columns there are at most
     */
    public Columns(double least, int most, double gap, List<? extends Region> parts) {
        this.least = least;
        this.most = most;
        this.gap = gap;
        getChildren().addAll(parts);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return most * least + (most - 1) * gap;
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** What was measured is measured anew once anything inside has changed. */
    @Override
    public void requestLayout() {
        measured = NOTHING;
        super.requestLayout();
    }

    /** How high all rows are at this width, with the gaps between them; puts the parts there if wanted. */
    private double arrange(double width, boolean put) {
        List<Node> parts = getManagedChildren();
        int columns = Math.clamp((int) ((width + gap) / (least + gap)), 1, most);
        double wide = (width - (columns - 1) * gap) / columns;
        double[] heights = heights(parts, columns, wide);
        double y = 0;
        for (int row = 0; row < heights.length; row++) {
            int from = row * columns;
            for (int i = 0; put && i < columns && from + i < parts.size(); i++) {
                parts.get(from + i).resizeRelocate(snapPositionX(i * (wide + gap)), snapPositionY(y), snapSizeX(wide),
                        snapSizeY(heights[row]));
            }
            y += heights[row] + gap;
        }
        return Math.max(0, y - gap);
    }

    /** A layout asks for the same heights several times, and they are most of its work. */
    private double[] heights(List<Node> parts, int columns, double wide) {
        if (measured.columns != columns || measured.wide != wide) {
            double[] heights = new double[Math.ceilDiv(parts.size(), columns)];
            for (int i = 0; i < parts.size(); i++) {
                heights[i / columns] = Math.max(heights[i / columns], parts.get(i).prefHeight(wide));
            }
            measured = new Measured(columns, wide, heights);
        }
        return measured.heights;
    }

    /** How high each row is, for so many columns of this width. */
    private record Measured(int columns, double wide, double[] heights) {
    }
}
