package org.ordinaryacts.app.theme;

/**
 * Where somebody looks at something larger than its window: content is drawn at a scale, and its upper left corner
 * stands at x and y in the window, in pixels.
 */
public record Camera(double scale, double x, double y) {

    /** The content as it is, from its upper left corner. */
    public static final Camera HOME = new Camera(1, 0, 0);

    /** A width and a height in pixels. */
    public record Size(double width, double height) {
    }

    /** A part of the content. */
    public record Box(double left, double top, double width, double height) {

        /** The smallest box around both. */
        public Box with(Box other) {
            double right = Math.max(left + width, other.left + other.width);
            double bottom = Math.max(top + height, other.top + other.height);
            double newLeft = Math.min(left, other.left);
            double newTop = Math.min(top, other.top);
            return new Box(newLeft, newTop, right - newLeft, bottom - newTop);
        }

        /** The box with a margin on all sides. */
        public Box wider(double margin) {
            return new Box(left - margin, top - margin, width + 2 * margin, height + 2 * margin);
        }
    }

    /** The camera that shows all of the content, never larger than it is. */
    public static Camera all(Size content, Size window) {
        return new Camera(fitting(content.width(), content.height(), window, 1), 0, 0).within(content, window);
    }

    /**
     * The camera that shows a part of the content in the middle.
     *
     * @param least the smallest scale; what is then too large is shown from its middle
     * @param most the largest scale
     */
    public static Camera framing(Box part, Size content, Size window, double least, double most) {
        double scale = Math.clamp(fitting(part.width(), part.height(), window, most), least, most);
        double x = window.width() / 2 - (part.left() + part.width() / 2) * scale;
        double y = window.height() / 2 - (part.top() + part.height() / 2) * scale;
        return new Camera(scale, x, y).within(content, window);
    }

    private static double fitting(double width, double height, Size window, double most) {
        return Math.min(most, Math.min(window.width() / Math.max(1, width), window.height() / Math.max(1, height)));
    }

    /** Nearer or farther, with the content under one point of the window staying there. */
    public Camera zoomed(double to, double windowX, double windowY) {
        double factor = to / scale;
        return new Camera(to, windowX - (windowX - x) * factor, windowY - (windowY - y) * factor);
    }

    /** Moved by pixels of the window. */
    public Camera moved(double right, double down) {
        return new Camera(scale, x + right, y + down);
    }

    /** The same without empty space at an edge; content that is smaller than the window stands in its middle. */
    public Camera within(Size content, Size window) {
        return new Camera(scale, held(x, content.width() * scale, window.width()),
                held(y, content.height() * scale, window.height()));
    }

    private static double held(double at, double size, double room) {
        return size <= room ? (room - size) / 2 : Math.clamp(at, room - size, 0);
    }

    /** Whether a part of the content is wholly in the window. */
    public boolean shows(Box part, Size window) {
        double left = part.left() * scale + x;
        double top = part.top() * scale + y;
        return left >= -1 && top >= -1 && left + part.width() * scale <= window.width() + 1
                && top + part.height() * scale <= window.height() + 1;
    }

    /** On the way to another camera: 0 is this one, 1 the other. */
    public Camera toward(Camera other, double share) {
        return new Camera(scale + (other.scale - scale) * share, x + (other.x - x) * share,
                y + (other.y - y) * share);
    }
}
