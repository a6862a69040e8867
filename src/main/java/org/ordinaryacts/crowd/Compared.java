package org.ordinaryacts.crowd;

import org.ordinaryacts.world.Token;

/** What a name check compares of what was typed with a file, in the order of the bits of a pattern. */
public enum Compared implements Token {
    FAMILY_NAME(95), GIVEN_NAME(93), BIRTH_YEAR(97), BIRTH_MONTH(97), BIRTH_DAY(96);

    /** The pattern in which all agree. */
    static final int ALL = (1 << values().length) - 1;

    private final int sameInHundred;

    Compared(int sameInHundred) {
        this.sameInHundred = sameInHundred;
    }

    /** How often in a hundred it agrees between two records of one person: illustrative, as weights assume it. */
    int sameInHundred() {
        return sameInHundred;
    }

    /** Its bit in a pattern of what agrees. */
    int bit() {
        return 1 << ordinal();
    }

    /** Whether it agrees in a pattern. */
    boolean agrees(int pattern) {
        return (pattern & bit()) != 0;
    }

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
