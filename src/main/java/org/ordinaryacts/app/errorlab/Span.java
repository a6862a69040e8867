package org.ordinaryacts.app.errorlab;

import javafx.scene.layout.Region;

/** A bar on a line from one number to another, in a range; with a mark where something is demanded. */
final class Span extends Region {
    private final double from;
    private final double to;
    private final double mark;
    private final double em;
    private final Region track = part("span-track");
    private final Region bar = part("span-bar");
    private final Region line = part("span-mark");

    /**
     * A bar.
     *
     * @param from where it begins, from 0 to 1
     * @param to where it ends, from 0 to 1
     * @param mark where the mark stands, from 0 to 1; below 0 for none
     */
    Span(double em, double from, double to, double mark, String style) {
        this.em = em;
        this.from = Math.clamp(Math.min(from, to), 0, 1);
        this.to = Math.clamp(Math.max(from, to), 0, 1);
        this.mark = mark;
        bar.getStyleClass().add(style);
        line.setVisible(mark >= 0);
        getChildren().addAll(track, bar, line);
        setMinSize(2 * em, 0.7 * em);
        setPrefHeight(0.7 * em);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double middle = getHeight() / 2;
        track.resizeRelocate(0, middle - 0.5, width, 1);
        bar.resizeRelocate(Math.round(width * from), middle - 0.25 * em,
                to > from ? Math.max(2, width * (to - from)) : 0, 0.5 * em);
        line.resizeRelocate(Math.round(width * mark) - 1, 0, 2, getHeight());
    }
}
