package org.ordinaryacts.app.theme;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Something that one can look at from nearer and farther. */
public interface Zoomable {
    /** How far one press of a key moves, as a share of the room. */
    double SHARE = 0.25;

    /** Nearer. */
    void nearer();

    /** Farther. */
    void farther();

    /** Shows everything. */
    void showAll();

    /** Moves by a share of the room. */
    void pan(double right, double down);

    /** Plus and minus zoom, 0 shows everything, an arrow with shift moves; whether the key meant any of these. */
    default boolean press(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean shift = event.isShiftDown();
        boolean known = switch (code) {
            case PLUS, ADD, EQUALS, MINUS, SUBTRACT, DIGIT0, NUMPAD0 -> true;
            case LEFT, RIGHT, UP, DOWN -> shift;
            default -> "+".equals(event.getText()) || "-".equals(event.getText());
        };
        if (known) {
            press(code, event.getText());
        }
        return known;
    }

    private void press(KeyCode code, String text) {
        switch (code) {
            case DIGIT0, NUMPAD0 -> showAll();
            case LEFT -> pan(-SHARE, 0);
            case RIGHT -> pan(SHARE, 0);
            case UP -> pan(0, -SHARE);
            case DOWN -> pan(0, SHARE);
            default -> {
                if (code == KeyCode.MINUS || code == KeyCode.SUBTRACT || text.equals("-")) {
                    farther();
                } else {
                    nearer();
                }
            }
        }
    }
}
