package org.ordinaryacts.lesson;

import org.ordinaryacts.world.Token;

/** Whom a lesson is for. */
public enum Track implements Token {
    /** A class, as a unit of lessons. */
    CLASSROOM,
    /** A training in a community. */
    COMMUNITY,
    /** Somebody who learns alone. */
    SELF;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
