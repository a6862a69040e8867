package org.ordinaryacts.app.shell;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/**
 * Where the window stands and how large it is, in the pixels of the system.
 *
 * @param maximized whether it fills its screen; then the other numbers say where it goes when it no longer does
 */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    /** Numbers that no window has are refused. */
    public WindowPlace {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0 && height > 0) || !Double.isFinite(width)
                || !Double.isFinite(height)) {
            throw new IllegalArgumentException("no place of a window");
        }
    }

    /** The same place, filling its screen or not. */
    public WindowPlace maximized(boolean now) {
        return new WindowPlace(x, y, width, height, now);
    }

    /**
     * The same window, wholly on a screen that exists: on the one that it covers most, else in the middle of the first.
     *
     * @param screens the rooms that windows have on the screens, the main screen first; at least one
     */
    public WindowPlace on(List<Rectangle2D> screens) {
        Rectangle2D main = screens.getFirst();
        Rectangle2D screen = screens.stream().max(Comparator.comparingDouble(this::covered)).orElse(main);
        boolean lost = covered(screen) <= 0;
        return lost ? inTheMiddleOf(main) : into(screen);
    }

    /** How much of a screen the window covers. */
    private double covered(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    private WindowPlace inTheMiddleOf(Rectangle2D screen) {
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight());
        return new WindowPlace(screen.getMinX() + (screen.getWidth() - wide) / 2,
                screen.getMinY() + (screen.getHeight() - high) / 2, wide, high, maximized);
    }

    private WindowPlace into(Rectangle2D screen) {
        double wide = Math.min(width, screen.getWidth());
        double high = Math.min(height, screen.getHeight());
        return new WindowPlace(Math.clamp(x, screen.getMinX(), screen.getMaxX() - wide),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - high), wide, high, maximized);
    }
}
