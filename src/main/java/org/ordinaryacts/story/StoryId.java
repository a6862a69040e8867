package org.ordinaryacts.story;

/** The id of a story, for instance {@code license-renewal}. */
public record StoryId(String value) implements Comparable<StoryId> {

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
