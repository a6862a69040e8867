package org.ordinaryacts.app.errorlab;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Paint;
import org.ordinaryacts.app.theme.Pen;

/** Draws on a canvas. */
final class CanvasPen implements Pen {
    private final GraphicsContext screen;

    CanvasPen(GraphicsContext screen) {
        this.screen = screen;
    }

    @Override
    public void dot(Paint fill, double x, double y, double diameter) {
        screen.setFill(fill);
        screen.fillOval(x - diameter / 2, y - diameter / 2, diameter, diameter);
    }

    @Override
    public void square(Paint fill, double x, double y, double side) {
        screen.setFill(fill);
        screen.fillRect(x - side / 2, y - side / 2, side, side);
    }

    @Override
    public void ring(Paint stroke, double line, double x, double y, double radius) {
        screen.setStroke(stroke);
        screen.setLineWidth(line);
        screen.strokeOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
}
