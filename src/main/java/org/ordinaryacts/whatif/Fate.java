package org.ordinaryacts.whatif;

import org.ordinaryacts.world.Token;

/** What becomes of a step under changed rules. */
public enum Fate implements Token {
    /** It happens as before, with all that follows by itself. */
    SAME,
    /** It happens over another way: the flows would allow this, it is not a prediction. */
    REROUTED,
    /** It happens, but something that went along with it, or followed by itself, does not. */
    PARTLY,
    /** It does not happen. */
    STOPPED;

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
