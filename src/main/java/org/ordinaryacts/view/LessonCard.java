package org.ordinaryacts.view;

import java.util.List;

/**
 * A lesson as it stands in a list.
 *
 * @param number its place among all lessons, from 1
 * @param facts how long it takes, for whom, and what it takes for granted, in one line
 * @param level what it takes for granted, as a fixed word
 * @param tracks whom it is for, as fixed words
 * @param sections the titles of its sections, in order
 * @param questions how many questions it asks
 */
public record LessonCard(String id, int number, String title, String objective, String facts, int minutes,
        int shortMinutes, String level, List<String> tracks, List<String> sections, int questions) {

    /** Copies the lists. */
    public LessonCard {
        tracks = List.copyOf(tracks);
        sections = List.copyOf(sections);
    }
}
