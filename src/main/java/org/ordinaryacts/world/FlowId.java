package org.ordinaryacts.world;

/**
 * The stable id of a flow: the letter F and a number of two to five digits, for instance {@code F38}.
 * Ids are ordered by their number, so F2 comes before F10.
 */
public record FlowId(String value) implements Comparable<FlowId> {

    /** @throws IllegalArgumentException when the value is not F and such a number */
    public FlowId {
        if (!value.matches("F[0-9]{2,5}")) {
            throw new IllegalArgumentException("A flow id is F and a number, not " + value);
        }
    }

    /** The number after the letter. */
    public int number() {
        return Integer.parseInt(value.substring(1));
    }

    @Override
    public int compareTo(FlowId other) {
        int byNumber = Integer.compare(number(), other.number());
        return byNumber != 0 ? byNumber : value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
