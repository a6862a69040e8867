package org.ordinaryacts.lesson;

import org.ordinaryacts.world.Token;

/** Conditions under which a lesson shows a simulated run. */
public enum LabPreset implements Token {
    /** The fitted defaults. */
    DEFAULTS,
    /** Facts are checked before a request is issued (L07). */
    VERIFIED,
    /** People can see and correct their record (L06). */
    CORRECTED;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
