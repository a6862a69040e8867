package org.ordinaryacts.world;

/**
 * A text that the world rests on.
 *
 * @param brief a short title with the year, for where space is short
 * @param asOf the year its account is of, or {@code undated}
 */
public record Source(SourceId id, Text title, Text brief, Text author, Text publisher, SourceKind kind, Text date,
        String asOf,
        Text note) {
}
