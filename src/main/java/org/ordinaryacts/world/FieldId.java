package org.ordinaryacts.world;

/** The stable id of a field, for instance {@code home-address}. */
public record FieldId(String value) implements Comparable<FieldId> {

    @Override
    public int compareTo(FieldId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
