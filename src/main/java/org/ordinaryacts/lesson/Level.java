package org.ordinaryacts.lesson;

import org.ordinaryacts.world.Token;

/** What a lesson takes for granted. */
public enum Level implements Token {
    /** Nothing. */
    BEGINNER,
    /** Holding a record and being able to ask for it are known. */
    MIDDLE,
    /** Stories have been followed to their end. */
    ADVANCED;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
