package org.ordinaryacts.story;

import org.ordinaryacts.world.Token;

/** Whether what a record says is so. Copies stay as they are until somebody mends them. */
public enum Accuracy implements Token {
    RIGHT, WRONG, OUT_OF_DATE;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
