package org.ordinaryacts.crowd;

import org.ordinaryacts.world.Token;

/** What becomes of the record of an act. How often each happens is illustrative. */
public enum Course implements Token {
    /** The person does not do this act. */
    NOT_DONE,
    /** Nobody asks for the record. */
    NOBODY_ASKS,
    /** Somebody asks for it. */
    ASKED,
    /** Somebody asks for it and passes it on. */
    PASSED_ON,
    /** Somebody asks for it and for more elsewhere, and passes it on. */
    SEARCHED_WIDELY;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
