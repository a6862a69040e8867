package org.ordinaryacts.app.presenter;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What somebody who leads a group can do, with a key, a clicker or a button. */
public sealed interface PresenterCommand {

    /** What needs no more to be said. */
    enum Plain implements PresenterCommand {
        FORWARD, BACK, FIRST, LAST, REVEAL, CLEAR, BLANK, TIMER, TIMER_RESET, NOTES, SHOW, END
    }

    /**
     * Counts hands.
     *
     * @param answer the answer they are for, from 0
     * @param change how many hands more, or fewer
     */
    record Hands(int answer, int change) implements PresenterCommand {
    }

    /** What a pressed key means; clickers send Page Up, Page Down, F5, Escape, B and the period. */
    static Optional<PresenterCommand> of(KeyEvent event) {
        return event.isShortcutDown() || event.isAltDown() || event.isMetaDown()
                ? Optional.empty()
                : of(event.getCode(), event.isShiftDown());
    }

    private static Optional<PresenterCommand> of(KeyCode code, boolean shift) {
        return Optional.ofNullable(switch (code) {
            case PAGE_DOWN, RIGHT, KP_RIGHT, SPACE -> Plain.FORWARD;
            case PAGE_UP, LEFT, KP_LEFT -> Plain.BACK;
            case HOME -> Plain.FIRST;
            case END -> Plain.LAST;
            case B, PERIOD, DECIMAL -> Plain.BLANK;
            case R -> Plain.REVEAL;
            case C -> Plain.CLEAR;
            case T -> Plain.TIMER;
            case N -> Plain.NOTES;
            case F5 -> Plain.SHOW;
            case ESCAPE -> Plain.END;
            case DIGIT1, NUMPAD1 -> hand(0, shift);
            case DIGIT2, NUMPAD2 -> hand(1, shift);
            case DIGIT3, NUMPAD3 -> hand(2, shift);
            case DIGIT4, NUMPAD4 -> hand(3, shift);
            default -> null;
        });
    }

    private static Hands hand(int answer, boolean shift) {
        return new Hands(answer, shift ? -1 : 1);
    }
}
