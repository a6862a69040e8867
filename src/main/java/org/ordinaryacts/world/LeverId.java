package org.ordinaryacts.world;

/** The stable id of a lever, for instance {@code L01}. */
public record LeverId(String value) implements Comparable<LeverId> {

    @Override
    public int compareTo(LeverId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
