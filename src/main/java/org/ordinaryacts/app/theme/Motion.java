package org.ordinaryacts.app.theme;

/** How much movement somebody wants. */
public enum Motion {
    /** As the system says, and with it when that changes. */
    SYSTEM,
    /** Everything that explains something moves. */
    FULL,
    /** What moves does so in few steps. */
    REDUCED,
    /** Nothing moves; one state follows the other. */
    OFF;

    /** The movement that comes of it. */
    public Movement on(SystemLook system) {
        return switch (this) {
            case SYSTEM -> system.stillness() ? Movement.REDUCED : Movement.FULL;
            case FULL -> Movement.FULL;
            case REDUCED -> Movement.REDUCED;
            case OFF -> Movement.OFF;
        };
    }
}
