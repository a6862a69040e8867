package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * A bar on a scale with a mark at each tenth of the people: at its left end one dot for the persona, from there as far
 * as others are like them. With nobody else, the dot stands alone.
 */
final class ScaleBar extends Region {
    private final double em;
    private final double length;
    private final Region track = part("scale-track");
    private final List<Region> marks = new ArrayList<>();
    private final Region bar = part("scale-bar");
    private final Region dot = part("scale-dot");

    /**
     * @param length how far it reaches, from 0 to 1
     * @param tens how many times the people can be divided by ten
     */
    ScaleBar(double em, double length, int tens) {
        this.em = em;
        this.length = length;
        for (int i = 0; i <= tens; i++) {
            marks.add(part("scale-mark"));
        }
        getChildren().add(track);
        getChildren().addAll(marks);
        getChildren().addAll(bar, dot);
        setMinSize(6 * em, em);
        setPrefHeight(em);
    }

    private static Region part(String style) {
        Region part = new Region();
        part.getStyleClass().add(style);
        part.setManaged(false);
        return part;
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double left = em / 2;
        double room = getWidth() - em;
        track.resizeRelocate(left, middle - 0.5, room, 1);
        for (int i = 0; i < marks.size(); i++) {
            double x = left + room * i / (marks.size() - 1);
            marks.get(i).resizeRelocate(Math.round(x), middle - 0.35 * em, 1, 0.7 * em);
        }
        bar.resizeRelocate(left, middle - 0.2 * em, room * length, 0.4 * em);
        dot.resizeRelocate(left - 0.4 * em, middle - 0.4 * em, 0.8 * em, 0.8 * em);
    }
}
