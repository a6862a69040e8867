package org.ordinaryacts.app.presenter;

import java.util.List;
import javafx.util.Subscription;

/** The displays of this computer, which come and go. */
public interface Displays {

    /**
     * Where a display, or a window, stands on the desktop; left of or above the main display its place is negative.
     */
    record Area(double x, double y, double width, double height) {

        /** How much of another area this one covers. */
        double shared(Area other) {
            double wide = Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
            double high = Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
            return Math.max(0, wide) * Math.max(0, high);
        }

        /** How much there is of it. */
        double size() {
            return Math.max(0, width) * Math.max(0, height);
        }

        /** How far the middles are apart. */
        double away(Area other) {
            return Math.hypot(x + width / 2 - other.x - other.width / 2, y + height / 2 - other.y - other.height / 2);
        }
    }

    /** The displays that are there now, the main one first. For a moment there may be none. */
    List<Area> now();

    /** Tells whenever a display comes, goes or changes its size. */
    Subscription onChange(Runnable listener);
}
