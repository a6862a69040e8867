package org.ordinaryacts.app.svg;

import static org.ordinaryacts.app.svg.Svg.n;

/**
 * A box with round corners.
 *
 * @param topLeft the radius of that corner, and so on, clockwise
 */
record RoundBox(double x, double y, double width, double height, double topLeft, double topRight, double bottomRight,
        double bottomLeft) {

    /** A box whose corners are all alike. */
    static RoundBox of(double x, double y, double width, double height, double radius) {
        return new RoundBox(x, y, width, height, radius, radius, radius, radius);
    }

    boolean empty() {
        return width <= 0 || height <= 0;
    }

    /** The same, smaller by so much on each side; below zero it is larger. */
    RoundBox within(double by) {
        return new RoundBox(x + by, y + by, width - 2 * by, height - 2 * by, less(topLeft, by), less(topRight, by),
                less(bottomRight, by), less(bottomLeft, by));
    }

    private static double less(double radius, double by) {
        return radius == 0 ? 0 : Math.max(0, radius - by);
    }

    /** Its outline; corners that have no room become smaller, all by the same part. */
    String path() {
        double part = Math.min(Math.min(part(width, topLeft + topRight), part(width, bottomLeft + bottomRight)),
                Math.min(part(height, topLeft + bottomLeft), part(height, topRight + bottomRight)));
        double a = topLeft * part;
        double b = topRight * part;
        double c = bottomRight * part;
        double d = bottomLeft * part;
        return "M" + n(x + a) + " " + n(y) + "H" + n(x + width - b) + corner(b, b, b) + "V" + n(y + height - c)
                + corner(c, -c, c) + "H" + n(x + d) + corner(d, -d, -d) + "V" + n(y + a) + corner(a, a, -a) + "Z";
    }

    private static double part(double room, double radii) {
        return radii <= room || radii == 0 ? 1 : Math.max(0, room) / radii;
    }

    private static String corner(double radius, double right, double down) {
        return radius == 0 ? "" : "a" + n(radius) + " " + n(radius) + " 0 0 1 " + n(right) + " " + n(down);
    }
}
