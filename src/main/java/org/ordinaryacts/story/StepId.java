package org.ordinaryacts.story;

/** The id of a step, for instance {@code ask-address}. */
public record StepId(String value) implements Comparable<StepId> {

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
