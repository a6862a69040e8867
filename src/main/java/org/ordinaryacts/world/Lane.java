package org.ordinaryacts.world;

/** The column of the map in which a holder stands, from where records start to where somebody acts. */
public enum Lane implements Token {
    START, NETWORK, SYSTEM, CENTER, ACTION;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
