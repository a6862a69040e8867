package org.ordinaryacts.world;

/**
 * A text that the world rests on.
 *
 * @param asOf the year its account is of, or {@code undated}
 */
public record Source(SourceId id, Text title, Text author, Text publisher, SourceKind kind, Text date, String asOf,
        Text note) {
}
