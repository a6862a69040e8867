package org.ordinaryacts.export.paper;

import org.ordinaryacts.world.Token;

/** What a sheet of a lesson is for. */
public enum SheetKind implements Token {
    /** For learners: what they fill in while they follow a story. */
    HANDOUT,
    /** For learners: the questions, to answer by hand. */
    WORKSHEET,
    /** The right answers, and what each answer teaches. */
    KEY,
    /** For the person who leads: minute by minute. */
    FACILITATOR;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
