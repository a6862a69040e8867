package org.ordinaryacts.world;

/** The stable id of a source, for instance {@code 002}. */
public record SourceId(String value) implements Comparable<SourceId> {

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
