package org.ordinaryacts.world;

/** Where a source says something. */
public record Citation(SourceId source, Text place) {
}
