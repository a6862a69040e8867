package org.ordinaryacts.world;

/** How well something is known, from strongest to weakest. */
public enum Evidence implements Token {
    /** A source says so, at a place that is named. */
    DOCUMENTED,
    /** A requirement or funding document asks for it; practice is not shown. */
    REQUIREMENT,
    /** Documented parts in our own order or reading. */
    COMPOSED,
    /** The source does not say what or how. */
    UNCLEAR,
    /** An assumption, adjustable. */
    ILLUSTRATIVE;

    @Override
    public String token() {
        return Token.hyphened(this);
    }

    /** The weaker of this and another. */
    public Evidence weaker(Evidence other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether this must name a source and a place. */
    public boolean needsSource() {
        return this != ILLUSTRATIVE;
    }
}
