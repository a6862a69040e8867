package org.ordinaryacts.lesson;

import java.util.List;
import java.util.Optional;

/** All lessons, by their numbers, and all guides. */
public record Curriculum(List<Lesson> lessons, List<Guide> guides) {

    /** No lessons and no guides. */
    public static final Curriculum NONE = new Curriculum(List.of(), List.of());

    /** Copies the lists. */
    public Curriculum {
        lessons = List.copyOf(lessons);
        guides = List.copyOf(guides);
    }

    /** The lesson with this id. */
    public Optional<Lesson> lesson(LessonId id) {
        return lessons.stream().filter(lesson -> lesson.id().equals(id)).findFirst();
    }

    /** The guide with this id. */
    public Optional<Guide> guide(String id) {
        return guides.stream().filter(guide -> guide.id().equals(id)).findFirst();
    }
}
