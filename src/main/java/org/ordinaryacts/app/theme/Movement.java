package org.ordinaryacts.app.theme;

/** How much moves, once wish and system are known. */
public enum Movement {
    FULL, REDUCED, OFF
}
