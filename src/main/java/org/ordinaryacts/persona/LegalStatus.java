package org.ordinaryacts.persona;

import org.ordinaryacts.world.Token;

/** A persona's true status: one fact among others, told only where a story needs it. */
public enum LegalStatus implements Token {
    CITIZEN_BY_BIRTH, NATURALIZED_CITIZEN, DERIVED_CITIZEN, PERMANENT_RESIDENT, STUDENT, VISITOR, NO_STATUS;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
