package org.ordinaryacts.app.theme;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Parts in as many columns of the same width as there is room for, row by row; parts of a row are equally high. */
public final class Columns extends Region {
    private final double least;
    private final int most;
    private final double gap;

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

    /** How high all rows are at this width, with the gaps between them; puts the parts there if wanted. */
    private double arrange(double width, boolean put) {
        List<Node> parts = getManagedChildren();
        int columns = Math.clamp((int) ((width + gap) / (least + gap)), 1, most);
        double wide = (width - (columns - 1) * gap) / columns;
        double y = 0;
        for (int from = 0; from < parts.size(); from += columns) {
            List<Node> row = parts.subList(from, Math.min(from + columns, parts.size()));
            double high = row.stream().mapToDouble(part -> part.prefHeight(wide)).max().orElse(0);
            for (int i = 0; put && i < row.size(); i++) {
                row.get(i).resizeRelocate(snapPositionX(i * (wide + gap)), snapPositionY(y), snapSizeX(wide),
                        snapSizeY(high));
            }
            y += high + gap;
        }
        return Math.max(0, y - gap);
    }
}
