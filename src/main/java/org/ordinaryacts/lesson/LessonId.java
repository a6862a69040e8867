package org.ordinaryacts.lesson;

/** The id of a lesson, for instance {@code what-a-renewal-says}: the name of its folder. */
public record LessonId(String value) implements Comparable<LessonId> {

    @Override
    public int compareTo(LessonId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
