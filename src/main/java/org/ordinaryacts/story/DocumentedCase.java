package org.ordinaryacts.story;

import org.ordinaryacts.world.Token;

/**
 * What a source tells, and a story keeps the mechanism of.
 *
 * @param id the case, for instance C01
 * @param basis of what kind it is
 */
public record DocumentedCase(String id, Basis basis) {

    /** Of what kind a case is: only one of them happened to somebody. */
    public enum Basis implements Token {
        /** It happened to somebody. */
        CASE,
        /** The source gives it as an example of what a system does. */
        EXAMPLE,
        /** An agency made it up to show what it wanted. */
        HYPOTHETICAL,
        /** A document asks for it; it does not show that anybody did it. */
        REQUIREMENT,
        /** A rule says so for everybody. */
        RULE;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }
}
