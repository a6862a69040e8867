package org.ordinaryacts.app.map;

/** How the board and the words share the window. */
enum Room {
    /** Both stand side by side, always. */
    BESIDE,
    /** Both stand side by side while there is something to read; the whole board needs all of the width. */
    CLOSE,
    /** The words lie under the board. */
    BELOW,
    /** The words take the place of the board, and lead back to it. */
    INSTEAD;

    private static final double WIDE = 90;
    private static final double NARROW = 62;
    private static final double TALL = 32;

    /** What fits into a width and a height at a text size. */
    static Room of(double width, double height, double em) {
        if (width >= NARROW * em) {
            return width >= WIDE * em ? BESIDE : CLOSE;
        }
        return height >= TALL * em ? BELOW : INSTEAD;
    }
}
