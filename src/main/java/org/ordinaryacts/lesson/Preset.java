package org.ordinaryacts.lesson;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/**
 * Where a class is to begin, as a teacher prepared it.
 *
 * @param lesson the lesson that is opened
 * @param section its section, from 1; 0 for where the lesson begins
 * @param story the story that is opened
 * @param step its step, from 1; 0 for before the first
 * @param levers the rules that are changed
 * @param language in which everything is shown; nothing for the language that is set
 */
public record Preset(Optional<LessonId> lesson, int section, Optional<StoryId> story, int step,
        SortedSet<LeverId> levers, Optional<Language> language) {

    /**
     * Copies the set.
     *
     * @throws IllegalArgumentException when it begins nowhere, or names a place in a lesson or story that it does not
     *     name
     */
    public Preset {
        levers = Collections.unmodifiableSortedSet(new TreeSet<>(levers));
        if (lesson.isEmpty() && story.isEmpty()) {
            throw new IllegalArgumentException("A start names a lesson or a story");
        }
        if (section < 0 || step < 0 || lesson.isEmpty() && section > 0
                || story.isEmpty() && (step > 0 || !levers.isEmpty())) {
            throw new IllegalArgumentException("A place belongs to a lesson or a story");
        }
    }
}
