package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;

/** Lines over the places of a slider, from 0 up to the highest, with a mark at one place. The words stand beside it. */
final class Curve extends Region {
    private static final double HIGH = 13;
    private final double em;
    private final int places;
    private final double most;
    private final List<Drawn> lines = new ArrayList<>();
    private final Line mark = new Line();
    private final Region ground = new Region();
    private final Label top;
    private final Label zero;
    private final Label low;
    private final Label high;
    private int now;

    /**
     * A line.
     *
     * @param style how it looks
     */
    record Values(List<Double> values, String style) {
    }

    private record Drawn(Values values, Polyline line, Region dot) {
    }

    /**
     * Lines.
     *
     * @param ends what stands at the left and right end
     * @param unit a number with its unit, for the highest value
     */
    Curve(List<Values> values, List<String> ends, java.util.function.DoubleFunction<String> unit, double em) {
        this.em = em;
        this.places = values.getFirst().values().size();
        double highest = values.stream().flatMap(one -> one.values().stream()).mapToDouble(one -> one).max().orElse(1);
        this.most = nice(highest);
        mark.getStyleClass().add("curve-mark");
        ground.getStyleClass().add("span-track");
        getChildren().addAll(ground, mark);
        for (Values one : values) {
            Polyline line = new Polyline();
            line.getStyleClass().addAll("curve", one.style());
            Region dot = new Region();
            dot.getStyleClass().addAll("curve-dot", one.style());
            lines.add(new Drawn(one, line, dot));
            getChildren().addAll(line, dot);
        }
        top = label(unit.apply(most));
        zero = label(unit.apply(0));
        low = label(ends.getFirst());
        high = label(ends.getLast());
        getChildren().addAll(top, zero, low, high);
        getChildren().forEach(child -> child.setManaged(false));
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(14 * em, HIGH * em);
        setPrefHeight(HIGH * em);
    }

    /** The next round number above. */
    private static double nice(double value) {
        double ten = Math.pow(10, Math.floor(Math.log10(Math.max(value, 0.001))));
        for (double step : new double[] {1, 1.5, 2, 3, 4, 5, 6, 8, 10}) {
            if (value <= step * ten) {
                return step * ten;
            }
        }
        return 10 * ten;
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "soft");
        return label;
    }

    /** Marks a place, and says in words what is there. */
    void show(int place, String name) {
        now = place;
        setAccessibleText(name);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double left = Math.max(top.prefWidth(-1), zero.prefWidth(-1)) + 0.6 * em;
        double wide = getWidth() - left - 0.6 * em;
        double base = getHeight() - 2 * em;
        double roof = 0.6 * em;
        for (Drawn drawn : lines) {
            drawn.line().getPoints().clear();
            for (int i = 0; i < places; i++) {
                drawn.line().getPoints().addAll(x(i, left, wide), y(drawn, i, base, roof));
            }
            double radius = 0.45 * em;
            drawn.dot().resizeRelocate(x(now, left, wide) - radius, y(drawn, now, base, roof) - radius, 2 * radius,
                    2 * radius);
        }
        mark.setStartX(x(now, left, wide));
        mark.setEndX(mark.getStartX());
        mark.setStartY(roof);
        mark.setEndY(base);
        ground.resizeRelocate(left, base, wide, 1);
        place(top, 0, roof - 0.5 * em);
        place(zero, 0, base - 0.7 * em);
        place(low, left, base + 0.4 * em);
        place(high, left + wide - high.prefWidth(-1), base + 0.4 * em);
    }

    private double x(int place, double left, double wide) {
        return left + wide * place / Math.max(1, places - 1);
    }

    private double y(Drawn drawn, int place, double base, double roof) {
        return base - (base - roof) * drawn.values().values().get(place) / most;
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
