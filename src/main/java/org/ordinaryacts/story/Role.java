package org.ordinaryacts.story;

/** The id of a person in the cast of a story, for instance {@code driver}. */
public record Role(String value) implements Comparable<Role> {

    @Override
    public int compareTo(Role other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
