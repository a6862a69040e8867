package org.ordinaryacts.crowd;

import org.ordinaryacts.world.Token;

/** Why a request is wrong: where the error arose. No source breaks the causes down; the shares are illustrative. */
public enum ErrorCause implements Token {
    /** The person's own file still says what was so once. */
    OUT_OF_DATE_STATUS,
    /** A record says born abroad of somebody who was born here, and no file of a lawful entry contradicts it. */
    WRONG_BIRTHPLACE,
    /** The file of somebody else was taken for this person's. */
    TWO_PEOPLE_AS_ONE,
    /** A slip in what was typed hid the person's own lawful file. */
    SLIP_OF_THE_PEN;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
