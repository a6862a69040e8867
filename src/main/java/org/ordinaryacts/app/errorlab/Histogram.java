package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.ordinaryacts.view.ErrorsView;

/**
 * How many runs came to how many wrong requests, in columns; the column of this run and the documented one are marked.
 */
final class Histogram extends Region {
    private static final double HIGH = 7;
    private final double em;
    private final List<Region> columns = new ArrayList<>();
    private final List<Integer> runs;
    private final Region ground = new Region();
    private final Label low;
    private final Label high;
    private final int documented;
    private final Region mark = new Region();

    /**
     * Columns.
     *
     * @param own the count of the run that is shown
     */
    Histogram(ErrorsView.Spread spread, int own, String name, double em) {
        this.em = em;
        this.runs = spread.columns().stream().map(ErrorsView.Column::runs).toList();
        this.documented = spread.marked();
        for (ErrorsView.Column column : spread.columns()) {
            boolean here = column.from() <= own && own <= column.to();
            Region bar = new Region();
            bar.getStyleClass().addAll("histogram-column", here ? "own" : "other");
            bar.setManaged(false);
            columns.add(bar);
        }
        low = label(spread.columns().isEmpty() ? "" : Numbers.of(spread.columns().getFirst().from()));
        high = label(spread.columns().isEmpty() ? "" : Numbers.of(spread.columns().getLast().to()));
        ground.getStyleClass().add("span-track");
        ground.setManaged(false);
        mark.getStyleClass().add("histogram-mark");
        mark.setManaged(false);
        mark.setVisible(documented >= 0);
        getChildren().addAll(columns);
        getChildren().addAll(ground, mark, low, high);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMinSize(8 * em, HIGH * em + 1.5 * em);
        setPrefHeight(HIGH * em + 1.5 * em);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("small", "soft");
        label.setManaged(false);
        return label;
    }

    @Override
    protected void layoutChildren() {
        double base = Math.round(HIGH * em);
        double wide = getWidth() / Math.max(1, columns.size());
        int most = runs.stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int i = 0; i < columns.size(); i++) {
            double high = Math.round((base - 0.6 * em) * runs.get(i) / Math.max(1, most));
            columns.get(i).resizeRelocate(i * wide + 1, base - high, Math.max(1, wide - 2), high);
        }
        ground.resizeRelocate(0, base, getWidth(), 1);
        double at = (documented + 0.5) * wide;
        mark.resizeRelocate(at - 0.3 * em, base + 0.15 * em, 0.6 * em, 0.45 * em);
        place(low, 0, base + 0.3 * em);
        place(high, getWidth() - high.prefWidth(-1), base + 0.3 * em);
    }

    private static void place(Label label, double x, double y) {
        label.resizeRelocate(x, y, label.prefWidth(-1), label.prefHeight(-1));
    }
}
