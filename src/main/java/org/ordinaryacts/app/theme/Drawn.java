package org.ordinaryacts.app.theme;

/** Something whose canvas can be drawn once more, with another pen. */
public interface Drawn {

    /** Draws everything, in the coordinates of the canvas. */
    void draw(Pen pen);
}
