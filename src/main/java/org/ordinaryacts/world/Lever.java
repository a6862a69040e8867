package org.ordinaryacts.world;

import java.util.SortedSet;

/**
 * A rule that could change.
 *
 * @param effect what the rule acts on
 * @param closes the flows it closes; empty where it acts on records or requests, or is for discussion
 */
public record Lever(LeverId id, Text name, Text sentence, Text note, Effect effect, SortedSet<FlowId> closes,
        Citation citation) {

    /** What a rule acts on. */
    public enum Effect implements Token {
        FLOWS, RECORDS, REQUESTS, DISCUSSION;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }
}
