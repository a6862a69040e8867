package org.ordinaryacts.app.theme;

/** How much moves, after what is set and what the system asks for. */
public enum Movement {
    /** Cards travel and the picture glides. */
    FULL,
    /** Nothing slides: a card stands at its start, then at its end; the picture is at once where it shall be. */
    REDUCED,
    /** Nothing moves by itself at all: playing goes from step to step. */
    OFF
}
