package org.ordinaryacts.app.course;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a class is to begin, while somebody prepares it. */
public final class StartModel {
    private Wish wish = Wish.NOTHING;

    /**
     * What was chosen so far.
     *
     * @param lesson a lesson, by its id
     * @param section its section, from 1; 0 for where it begins
     * @param story a story, by its id
     * @param step its step, from 1; 0 for before the first
     * @param levers the rules that are changed in the story, by their ids
     * @param language a language, by its code
     */
    public record Wish(Optional<String> lesson, int section, Optional<String> story, int step,
            SortedSet<String> levers, Optional<String> language) {
        /** Nothing yet. */
        public static final Wish NOTHING = new Wish(Optional.empty(), 0, Optional.empty(), 0, new TreeSet<>(),
                Optional.empty());

        /** Copies the set; what belongs to a lesson or a story goes with it. */
        public Wish {
            section = lesson.isEmpty() ? 0 : section;
            step = story.isEmpty() ? 0 : step;
            levers = story.isEmpty()
                    ? Collections.emptySortedSet()
                    : Collections.unmodifiableSortedSet(new TreeSet<>(levers));
        }

        /** Whether a class would begin anywhere. */
        public boolean somewhere() {
            return lesson.isPresent() || story.isPresent();
        }

        Wish withLesson(Optional<String> other, int at) {
            return new Wish(other, at, story, step, levers, language);
        }

        Wish withStory(Optional<String> other, int at) {
            return new Wish(lesson, section, other, at, levers, language);
        }

        Wish with(String lever, boolean on) {
            SortedSet<String> changed = new TreeSet<>(levers);
            if (on) {
                changed.add(lever);
            } else {
                changed.remove(lever);
            }
            return new Wish(lesson, section, story, step, changed, language);
        }

        Wish in(Optional<String> other) {
            return new Wish(lesson, section, story, step, levers, other);
        }
    }

    /** What was chosen so far. */
    public Wish wish() {
        return wish;
    }

    /** Chooses something else. */
    public void want(Wish other) {
        wish = other;
    }
}
