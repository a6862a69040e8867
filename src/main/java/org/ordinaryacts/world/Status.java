package org.ordinaryacts.world;

/** What has become of a flow since it was documented. */
public enum Status implements Token {
    AS_DOCUMENTED, ENDED, LEGACY, CONTESTED;

    @Override
    public String token() {
        return Token.spaced(this);
    }
}
