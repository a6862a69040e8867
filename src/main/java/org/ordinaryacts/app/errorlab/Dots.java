package org.ordinaryacts.app.errorlab;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.ordinaryacts.app.theme.Drawn;
import org.ordinaryacts.app.theme.Pen;

/**
 * One dot for each request, on one canvas: small, soft and round where it is right, a square in another color where it
 * is wrong. The chosen one has a ring. The list beside it says the same in words.
 */
class Dots extends Region implements Drawn {
    private static final double LARGEST = 1.9;
    /** A ring at the edge reaches so far beyond it. */
    private static final double ROOM = 1.9;
    private final double em;
    private final double room;
    private final Canvas canvas = new Canvas();
    private final Region right = swatch("dot-right");
    private final Region wrong = swatch("dot-wrong");
    private final Region ring = swatch("dot-ring");
    private final Region ground = swatch("dot-ground");
    private String marks = "";
    private int chosen = -1;
    private Grid grid = new Grid(0, 1, 1);

    Dots(double em) {
        this.em = em;
        // Whole pixels, so that squares stay sharp.
        this.room = Math.ceil(ROOM * em);
        getStyleClass().add("dots");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        canvas.setMouseTransparent(true);
        getChildren().addAll(right, wrong, ring, ground, canvas);
        setMinSize(0, 8 * em);
        setPrefHeight(24 * em);
    }

    private static Region swatch(String style) {
        Region swatch = new Region();
        swatch.getStyleClass().add(style);
        swatch.setVisible(false);
        swatch.setManaged(false);
        return swatch;
    }

    /** Shows these requests: 0 where one is right, anything else where it is wrong. */
    final void show(String requests, String name) {
        marks = requests;
        setAccessibleText(name);
        canvas.setAccessibleText(name);
        requestLayout();
    }

    /** Rings a dot; -1 for none. */
    final void choose(int dot) {
        if (chosen != dot) {
            chosen = dot;
            requestLayout();
        }
    }

    final Grid grid() {
        return grid;
    }

    final String marks() {
        return marks;
    }

    final int chosen() {
        return chosen;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        grid = Grid.of(marks.length(), width, height, LARGEST * em);
        canvas.setWidth(Math.max(0, width) + 2 * room);
        canvas.setHeight(Math.max(0, height) + 2 * room);
        canvas.relocate(snappedLeftInset() - room, snappedTopInset() - room);
        draw();
    }

    private static Paint color(Region swatch) {
        return swatch.getBackground() == null || swatch.getBackground().getFills().isEmpty()
                ? Color.TRANSPARENT
                : swatch.getBackground().getFills().getFirst().getFill();
    }

    private void draw() {
        GraphicsContext screen = canvas.getGraphicsContext2D();
        screen.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        draw(new CanvasPen(screen));
    }

    @Override
    public final void draw(Pen pen) {
        double cell = grid.cell();
        double round = Math.max(1.6, cell * 0.46);
        Paint soft = color(right);
        for (int dot = 0; dot < grid.count(); dot++) {
            if (marks.charAt(dot) == '0') {
                pen.dot(soft, room + grid.x(dot), room + grid.y(dot), round);
            }
        }
        double side = Math.max(2, Math.round(cell * 0.78));
        Paint strong = color(wrong);
        for (int dot = 0; dot < grid.count(); dot++) {
            if (marks.charAt(dot) != '0') {
                // Whole pixels at its corner, so that it stays sharp.
                pen.square(strong, room + Math.round(grid.x(dot) - side / 2) + side / 2,
                        room + Math.round(grid.y(dot) - side / 2) + side / 2, side);
            }
        }
        if (chosen >= 0 && chosen < grid.count()) {
            ring(pen, Math.max(0.75 * em, cell * 0.7));
        }
    }

    /** Inside the picture also at its edge, and with a rim that sets it apart from the dots around. */
    private void ring(Pen pen, double radius) {
        double line = Math.max(2, 0.17 * em);
        double x = room + grid.x(chosen);
        double y = room + grid.y(chosen);
        pen.ring(color(ground), line * 2.2, x, y, radius);
        pen.ring(color(ring), line, x, y, radius);
    }
}
