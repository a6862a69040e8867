package org.ordinaryacts.view;

import org.ordinaryacts.world.Token;

/** What a claim is about, in the order in which claims are listed. */
public enum ClaimKind implements Token {
    FLOW, HOLDER, GROUP, ACT, LEVER, FIGURE, CONTEXT, PURPOSE, SILENCE, TERM, START, STEP;

    @Override
    public String token() {
        return Token.hyphened(this);
    }

    /** The id of the claim about this thing. */
    String id(Object thing) {
        return token() + ":" + thing;
    }
}
