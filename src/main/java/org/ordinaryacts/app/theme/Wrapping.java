package org.ordinaryacts.app.theme;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Parts one after the other, in as many lines as it takes. Unlike a flow pane it lets the words of a part wrap that is
 * longer than a line. What is large stands on the same ground line as what is small beside it.
 */
public final class Wrapping extends Region {
    private final double gap;
    private final double lines;

    /**
     * Parts.
     *
     * @param gap between parts of a line
     * @param lines between lines
     */
    public Wrapping(double gap, double lines, Node... parts) {
        this(gap, lines, List.of(parts));
    }

    /** Parts. */
    public Wrapping(double gap, double lines, List<? extends Node> parts) {
        this.gap = gap;
        this.lines = lines;
        getChildren().addAll(parts);
        setMinHeight(USE_PREF_SIZE);
    }

    /** Shows other parts. */
    public void show(List<? extends Node> parts) {
        getChildren().setAll(parts);
    }

    /** The parts. */
    public List<Node> parts() {
        return getChildrenUnmodifiable();
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
        double wide = getManagedChildren().stream().mapToDouble(part -> snapSizeX(part.prefWidth(-1)) + gap).sum();
        return Math.max(0, wide - gap) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        return arrange(width < 0 ? computePrefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        arrange(getWidth(), true);
    }

    /** A part of a line and how much room it gets. */
    private record Put(Node part, double wide, double high, double x) {
    }

    private double arrange(double width, boolean put) {
        double room = width - snappedLeftInset() - snappedRightInset();
        double y = snappedTopInset();
        double x = 0;
        List<Put> line = new ArrayList<>();
        for (Node part : getManagedChildren()) {
            double wide = snapSizeX(Math.min(room, part.prefWidth(-1)));
            if (x > 0 && x + wide > room + 0.5 && beside(part, room - x, room)) {
                wide = Math.floor(room - x);
            } else if (x > 0 && x + wide > room + 0.5) {
                y += finish(line, y, put) + lines;
                x = 0;
            }
            line.add(new Put(part, wide, snapSizeY(part.prefHeight(wide)), x));
            x += wide + gap;
        }
        return y + finish(line, y, put) + snappedBottomInset();
    }

    /** Words that wrap stay in the line where most of it is left. */
    private static boolean beside(Node part, double left, double room) {
        return part instanceof Label words && words.isWrapText() && left > 0.6 * room;
    }

    private double finish(List<Put> line, double y, boolean put) {
        double high = line.stream().mapToDouble(Put::high).max().orElse(0);
        for (Put one : line) {
            // Letters stand about a quarter of their line above its end.
            double drop = Math.min(high - one.high(), (high - one.high()) * 0.75);
            if (put) {
                one.part().resizeRelocate(snapPositionX(snappedLeftInset() + one.x()), snapPositionY(y + drop),
                        one.wide(), one.high());
            }
        }
        line.clear();
        return high;
    }
}
