package org.ordinaryacts.app.errorlab;

import java.util.function.IntConsumer;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** Dots that open: by a press, or with the arrow keys, Home and End, and N or Page Down for the next wrong one. */
final class OpenDots extends Dots {
    private final IntConsumer choose;

    /**
     * Dots.
     *
     * @param choose told which dot is chosen, from 0
     */
    OpenDots(double em, IntConsumer choose) {
        super(em);
        this.choose = choose;
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        getStyleClass().add("open");
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        int dot = grid().at(event.getX() - snappedLeftInset(), event.getY() - snappedTopInset());
        if (dot >= 0) {
            choose.accept(dot);
        }
        event.consume();
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown() || marks().isEmpty()) {
            return;
        }
        int next = next(event.getCode(), event.isShiftDown());
        if (next >= 0) {
            choose.accept(next);
            event.consume();
        }
    }

    /** Where a key leads; -1 where it leads nowhere. */
    private int next(KeyCode code, boolean shift) {
        int last = marks().length() - 1;
        int now = Math.clamp(chosen(), 0, last);
        boolean none = chosen() < 0;
        return switch (code) {
            case RIGHT -> none ? 0 : Math.min(last, now + 1);
            case LEFT -> none ? 0 : Math.max(0, now - 1);
            case DOWN -> none ? 0 : now + grid().columns() > last ? now : now + grid().columns();
            case UP -> none ? 0 : now - grid().columns() < 0 ? now : now - grid().columns();
            case HOME -> 0;
            case END -> last;
            case SPACE, ENTER -> now;
            case PAGE_DOWN -> nextWrong(1);
            case PAGE_UP -> nextWrong(-1);
            case N -> nextWrong(shift ? -1 : 1);
            default -> -1;
        };
    }

    /** The next wrong one in this direction, around the end to the beginning; -1 where there is none. */
    int nextWrong(int direction) {
        return next(marks(), chosen() < 0 && direction < 0 ? 0 : chosen(), dot -> dot + direction,
                dot -> marks().charAt(dot) != '0');
    }

    private static int next(String marks, int from, IntUnaryOperator step, IntPredicate wanted) {
        int dot = from;
        for (int i = 0; i < marks.length(); i++) {
            dot = Math.floorMod(step.applyAsInt(dot), marks.length());
            if (wanted.test(dot)) {
                return dot;
            }
        }
        return -1;
    }
}
