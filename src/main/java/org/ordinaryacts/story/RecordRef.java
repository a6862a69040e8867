package org.ordinaryacts.story;

/**
 * The id of a record of a story: a starting record, the step that brought it, or the automatic flow that did, for
 * instance {@code prior-arrest}.
 */
public record RecordRef(String value) implements Comparable<RecordRef> {

    @Override
    public int compareTo(RecordRef other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
