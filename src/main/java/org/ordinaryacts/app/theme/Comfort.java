package org.ordinaryacts.app.theme;

/** How the window looks and moves, once the wishes of a person and the system are known. */
public record Comfort(Theme theme, Movement movement) {

    /** What somebody's wishes come to on a system: their own word goes before the system's. */
    public static Comfort of(Look look, Motion motion, SystemLook system) {
        return new Comfort(look.on(system), motion.on(system));
    }
}
