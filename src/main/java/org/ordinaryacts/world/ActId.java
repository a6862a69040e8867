package org.ordinaryacts.world;

/** The stable id of an act, for instance {@code renew-license}. */
public record ActId(String value) implements Comparable<ActId> {

    @Override
    public int compareTo(ActId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
