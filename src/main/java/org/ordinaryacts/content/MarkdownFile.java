package org.ordinaryacts.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Markdown file of the curriculum.
 *
 * @param front what stands between its first two lines of hyphens
 * @param body the lines below
 * @param trusted whether it is known to be our own
 */
record MarkdownFile(String name, Map<String, Entry> front, List<Line> body, boolean trusted) {

    /** A line of the file, by its number from 1. */
    record Line(int number, String text) {
    }

    /** What stands behind a key, and where. */
    record Entry(String value, Place place) {
    }

    /** A place in this file: the beginning of a line. */
    Place at(int line) {
        return new Place(name, line, 1);
    }

    Optional<Entry> find(String key) {
        return Optional.ofNullable(front.get(key));
    }
}
