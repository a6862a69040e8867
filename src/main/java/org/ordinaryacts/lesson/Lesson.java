package org.ordinaryacts.lesson;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.Text;

/**
 * A lesson.
 *
 * @param number its place among all lessons, from 1
 * @param facts what is told of it before it begins
 * @param stories the stories that it uses
 * @param takeAway the one sentence to take along
 * @param questions all questions, in the order of its file; each is asked once
 */
public record Lesson(LessonId id, int number, Text title, Text objective, Facts facts, List<Alignment> alignment,
        List<StoryId> stories, Text takeAway, List<Section> sections, List<Question> questions) {

    /** Copies the lists. */
    public Lesson {
        alignment = List.copyOf(alignment);
        stories = List.copyOf(stories);
        sections = List.copyOf(sections);
        questions = List.copyOf(questions);
    }

    /**
     * What is told of a lesson before it begins.
     *
     * @param minutes how long all of it takes in a group
     * @param shortMinutes how long its cut takes
     * @param smallest the smallest group it is meant for
     * @param largest the largest
     */
    public record Facts(SortedSet<Track> tracks, int minutes, int shortMinutes, Level level, int smallest, int largest,
            Text materials) {
        /** Copies the set. */
        public Facts {
            tracks = Collections.unmodifiableSortedSet(new TreeSet<>(tracks));
        }
    }
}
