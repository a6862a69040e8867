package org.ordinaryacts.content;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file the file as an author would name it, with forward slashes
 * @param line from 1; 0 where the file as a whole is meant
 * @param column from 1, in characters; 0 where the file as a whole is meant
 */
public record Place(String file, int line, int column) implements Comparable<Place> {

    /** The file as a whole. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public int compareTo(Place other) {
        return Comparator.comparing(Place::file).thenComparingInt(Place::line).thenComparingInt(Place::column)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
