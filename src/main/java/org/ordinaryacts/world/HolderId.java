package org.ordinaryacts.world;

/** The stable id of a holder, for instance {@code state-dmv}. */
public record HolderId(String value) implements Comparable<HolderId> {

    @Override
    public int compareTo(HolderId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
