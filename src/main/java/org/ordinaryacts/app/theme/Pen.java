package org.ordinaryacts.app.theme;

import javafx.scene.paint.Paint;

/** Draws the marks of a picture that is made of thousands of them, on a screen or into a file. */
public interface Pen {

    /** A filled circle around a point. */
    void dot(Paint fill, double x, double y, double diameter);

    /** A filled square around a point. */
    void square(Paint fill, double x, double y, double side);

    /** A circle around a point, as a line. */
    void ring(Paint stroke, double line, double x, double y, double radius);
}
