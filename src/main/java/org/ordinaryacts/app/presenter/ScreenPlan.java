package org.ordinaryacts.app.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.app.presenter.Displays.Area;

/** Where the projector's view and the notes go: a pure function of the displays that are there. */
public sealed interface ScreenPlan {

    /** Whether the projector's view is wanted. */
    enum Mode {
        SHOWN, STOPPED
    }

    /** The projector's view fills one display, the notes are on the laptop's. */
    record Beside(Area laptop, Area projector) implements ScreenPlan {
    }

    /** There is one display: the projector's view fills it, and a key shows the notes. */
    record Over(Area only) implements ScreenPlan {
    }

    /** Only the notes are shown. */
    record NotesOnly(Area laptop) implements ScreenPlan {
    }

    /** The system reports no display for now; everything stays where it is until one is back. */
    record Wait() implements ScreenPlan {
    }

    /**
     * The plan for these displays.
     *
     * @param displays what the system reports, the main one first
     * @param window where the laptop's window is, or was when its display went away
     */
    static ScreenPlan of(List<Area> displays, Area window, Mode mode) {
        List<Area> apart = apart(displays);
        if (apart.isEmpty()) {
            return new Wait();
        }
        Area laptop = under(apart, window);
        Optional<Area> other = apart.stream().filter(display -> !display.equals(laptop)).findFirst();
        return switch (mode) {
            case STOPPED -> new NotesOnly(laptop);
            case SHOWN -> other.<ScreenPlan>map(projector -> new Beside(laptop, projector))
                    .orElseGet(() -> new Over(laptop));
        };
    }

    /** The display that the laptop's window belongs to, where there is one. */
    default Optional<Area> laptopDisplay() {
        return switch (this) {
            case Beside beside -> Optional.of(beside.laptop());
            case Over over -> Optional.of(over.only());
            case NotesOnly notes -> Optional.of(notes.laptop());
            case Wait wait -> Optional.empty();
        };
    }

    /** The display that the projector's view fills, where there is one. */
    default Optional<Area> projectorDisplay() {
        return switch (this) {
            case Beside beside -> Optional.of(beside.projector());
            case Over over -> Optional.of(over.only());
            case NotesOnly notes -> Optional.empty();
            case Wait wait -> Optional.empty();
        };
    }

    /** Displays that show the same part of the desktop are one. */
    private static List<Area> apart(List<Area> displays) {
        List<Area> apart = new ArrayList<>();
        for (Area display : displays) {
            boolean mirror = apart.stream().anyMatch(
                    other -> other.shared(display) * 2 > Math.min(other.size(), display.size()));
            if (display.size() > 0 && !mirror) {
                apart.add(display);
            }
        }
        return apart;
    }

    /** The display with most of the window on it; the nearest one where the window is on none. */
    private static Area under(List<Area> displays, Area window) {
        return displays.stream()
                .min(Comparator.comparingDouble((Area display) -> -display.shared(window))
                        .thenComparingDouble(display -> display.away(window)))
                .orElseThrow();
    }
}
