package org.ordinaryacts.world;

/** Who makes a flow run: by itself, somebody sends, somebody asks, or the sources do not say. */
public enum Actor implements Token {
    AUTOMATIC, SENT, ASKED, NOT_STATED;

    @Override
    public String token() {
        return Token.spaced(this);
    }
}
