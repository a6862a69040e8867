package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.CubicCurve;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** A frequency tree: from all people on the left, branch by branch; where there is little room, one below the other. */
final class TreePart extends Region {
    private static final double COLUMN = 12.5;
    private static final double GAP = 2.4;
    private static final double ROW_GAP = 0.7;
    private final Texts texts;
    private final double em;
    private final List<Box> boxes = new ArrayList<>();

    /** A branch, how deep it is, where its stem stands, and the line that leads to it. */
    private record Box(ErrorsView.Node node, int depth, int stem, VBox words, CubicCurve line, Label mark) {
    }

    TreePart(ErrorsView.Node root, Texts texts, double em) {
        this.texts = texts;
        this.em = em;
        add(root, 0, -1);
        boxes.forEach(box -> getChildren().add(box.line()));
        boxes.forEach(box -> getChildren().add(box.words()));
        setMinHeight(USE_PREF_SIZE);
    }

    private void add(ErrorsView.Node node, int depth, int stem) {
        Label count = Parts.text(Numbers.of(node.count()), "branch-count");
        Label mark = Parts.text("", "small", "strong");
        mark.setManaged(false);
        mark.setVisible(false);
        count.setMinWidth(Region.USE_PREF_SIZE);
        VBox words = Parts.column(0, Parts.row(0.6 * em, count, Parts.text(node.name(), "small")), mark);
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        words.getStyleClass().addAll("branch", node.id());
        CubicCurve line = new CubicCurve();
        line.getStyleClass().add("branch-line");
        line.setVisible(stem >= 0);
        int place = boxes.size();
        boxes.add(new Box(node, depth, stem, words, line, mark));
        node.children().forEach(child -> add(child, depth + 1, place));
    }

    /** Lights up the branches on which the chosen person is. */
    void light(Set<String> path) {
        for (Box box : boxes) {
            boolean lit = path.contains(box.node().id());
            box.words().getStyleClass().remove("lit");
            box.line().getStyleClass().remove("lit");
            if (lit) {
                box.words().getStyleClass().add("lit");
                box.line().getStyleClass().add("lit");
            }
            boolean end = lit && box.node().children().stream().noneMatch(child -> path.contains(child.id()));
            box.mark().setText(end ? texts.get("app.lab.here") : "");
            box.mark().setManaged(end);
            box.mark().setVisible(end);
        }
        requestLayout();
    }

    // ---- layout --------------------------------------------------------------------------------------------------

    private int depth() {
        return boxes.stream().mapToInt(Box::depth).max().orElse(0);
    }

    private boolean wide(double width) {
        return width >= ((depth() + 1) * (COLUMN + GAP) - GAP) * em;
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
        return (depth() + 1) * (COLUMN + GAP) * em;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        return wide(wide) ? beside(wide, false) : below(wide, false);
    }

    @Override
    protected void layoutChildren() {
        if (wide(getWidth())) {
            beside(getWidth(), true);
        } else {
            below(getWidth(), true);
        }
    }

    /** Leaves in rows, everything else in the middle of what grows from it. */
    private double beside(double width, boolean put) {
        double column = Math.min(17 * em, (width - depth() * GAP * em) / (depth() + 1));
        double[] middles = new double[boxes.size()];
        double y = 0;
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).node().children().isEmpty()) {
                double high = boxes.get(i).words().prefHeight(column);
                middles[i] = y + high / 2;
                y += high + ROW_GAP * em;
            }
        }
        for (int i = boxes.size() - 1; i >= 0; i--) {
            if (!boxes.get(i).node().children().isEmpty()) {
                middles[i] = middle(i, middles);
            }
        }
        for (int i = 0; put && i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double high = box.words().prefHeight(column);
            double x = box.depth() * (column + GAP * em);
            box.words().resizeRelocate(x, Math.round(middles[i] - high / 2), column, high);
            if (box.stem() >= 0) {
                double from = x - GAP * em;
                line(box.line(), from, middles[box.stem()], x, middles[i]);
            }
        }
        return Math.max(0, y - ROW_GAP * em);
    }

    private double middle(int stem, double[] middles) {
        double low = Double.MAX_VALUE;
        double high = 0;
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).stem() == stem) {
                low = Math.min(low, middles[i]);
                high = Math.max(high, middles[i]);
            }
        }
        return (low + high) / 2;
    }

    /** Each branch below its stem, a little to the right. */
    private double below(double width, boolean put) {
        double y = 0;
        double[] ends = new double[boxes.size()];
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            double x = box.depth() * 1.4 * em;
            double high = box.words().prefHeight(width - x);
            if (put) {
                box.words().resizeRelocate(x, Math.round(y), width - x, high);
                corner(box.line(), x - 0.7 * em, box.stem() < 0 ? y : ends[box.stem()], x, y + high / 2);
            }
            ends[i] = y + high;
            y += high + ROW_GAP * em / 2;
        }
        return Math.max(0, y - ROW_GAP * em / 2);
    }

    /** Down, and then to the right. */
    private static void corner(CubicCurve line, double fromX, double fromY, double toX, double toY) {
        line(line, fromX, fromY, toX, toY);
        line.setControlX1(fromX);
        line.setControlY1(toY);
        line.setControlX2(fromX);
        line.setControlY2(toY);
    }

    private static void line(CubicCurve line, double fromX, double fromY, double toX, double toY) {
        double middle = (fromX + toX) / 2;
        line.setStartX(fromX);
        line.setStartY(fromY);
        line.setControlX1(middle);
        line.setControlY1(fromY);
        line.setControlX2(middle);
        line.setControlY2(toY);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
