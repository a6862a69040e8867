package org.ordinaryacts.crowd;

import org.ordinaryacts.world.Token;

/** How a name check goes, as far as records move by it. */
public enum Ending implements Token {
    /** Nobody checks a name. */
    NOT_CHECKED,
    /** No file comes up, and nothing says born abroad. */
    NOTHING_FOUND,
    /** A file comes up, and it says that the person may stay. */
    FILE_CLEAR,
    /** A file says that the person may not stay: a request. */
    REQUEST_BY_FILE,
    /** No file comes up, and a record says born abroad: a request. */
    REQUEST_BY_BIRTHPLACE,
    /** As by file, but a check of the facts stops the request. */
    STOPPED_BY_FILE,
    /** As by birthplace, but a check of the facts stops the request. */
    STOPPED_BY_BIRTHPLACE;

    /** Whether the rule asks for a request to be issued. */
    boolean requests() {
        return this == REQUEST_BY_FILE || this == REQUEST_BY_BIRTHPLACE;
    }

    /** Whether a check of the facts stopped a request. */
    boolean stopped() {
        return this == STOPPED_BY_FILE || this == STOPPED_BY_BIRTHPLACE;
    }

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
