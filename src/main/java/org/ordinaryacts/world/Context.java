package org.ordinaryacts.world;

import java.util.Optional;

/**
 * What stands beside a figure, so that nobody reads more into it than it says.
 *
 * @param figure the figure it is about; nothing for another figure to set beside it
 * @param source who says it, as it is cited
 * @param address where it can be found, as plain text; empty where there is nothing to look up
 * @param asOf the year it is of, or {@code undated}
 * @param basis on what it rests
 * @param sourceKind the kind of source; nothing for what is ours
 */
public record Context(String id, Kind kind, Optional<String> figure, Text name, Text sentence, Text source,
        String address, String asOf, Basis basis, Optional<SourceKind> sourceKind) {

    /** What it does beside a figure. */
    public enum Kind implements Token {
        /** Tells how the figure came about and what became of it. */
        ABOUT_FIGURE,
        /** Another figure, which measures something else. */
        COMPARATOR,
        /** Says what the figure cannot show. */
        CAUTION,
        /** Gives a range around the figure, under a condition. */
        INTERVAL;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    /** On what it rests. */
    public enum Basis implements Token {
        /** The source that is named says so itself. */
        CITED,
        /** Others tell what the source says. */
        SECOND_HAND,
        /** We conclude it; no source says it. */
        REASONING,
        /** We computed it from the figure; no source says it. */
        COMPUTED;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    /** How well it is known: only what a source says itself is documented; all else is our own order or reading. */
    public Evidence evidence() {
        return basis == Basis.CITED ? Evidence.DOCUMENTED : Evidence.COMPOSED;
    }
}
