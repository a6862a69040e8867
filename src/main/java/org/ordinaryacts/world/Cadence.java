package org.ordinaryacts.world;

/** When a flow runs, as the source says it. It says only when: the {@link Actor} says who. */
public enum Cadence implements Token {
    AT_BOOKING, AUTOMATIC, ON_MATCH, SAME_DAY, NIGHTLY, EVERY_24_HOURS, ON_QUERY, BY_HAND, OFTEN, NEED_TO_KNOW,
    NOT_STATED;

    @Override
    public String token() {
        return Token.spaced(this);
    }
}
