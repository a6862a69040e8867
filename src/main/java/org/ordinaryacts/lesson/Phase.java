package org.ordinaryacts.lesson;

import org.ordinaryacts.world.Token;

/** What a section of a lesson is for: engage, explore, explain, elaborate, evaluate, and a close. */
public enum Phase implements Token {
    /** A question is opened, with care first. */
    ENGAGE,
    /** Learners predict, then watch. */
    EXPLORE,
    /** What was seen gets its words. */
    EXPLAIN,
    /** The same idea elsewhere. */
    ELABORATE,
    /** Learners check themselves. */
    EVALUATE,
    /** What to take along, and a closing round. */
    CLOSE;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
