package org.ordinaryacts.lesson;

import org.ordinaryacts.world.Token;

/** A part of the error lab that a lesson can show. */
public enum LabPart implements Token {
    /** The documented figure. */
    FIGURE,
    /** A simulated run as dots. */
    RUN,
    /** The same run as a tree. */
    TREE,
    /** What the share becomes in another crowd. */
    BASE_RATE,
    /** Wrong matches against missed matches. */
    THRESHOLD;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
