package org.ordinaryacts.lesson;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far those have come who learn on this computer.
 *
 * @param current who learns now; nothing for somebody who goes on without being kept
 * @param learners everybody who is kept, with how far they are in each lesson that they began
 */
public record Progress(Optional<Learner> current, SortedMap<Learner, SortedMap<LessonId, Attained>> learners) {

    /** Nobody. */
    public static final Progress NOBODY = new Progress(Optional.empty(), Collections.emptySortedMap());

    /**
     * Copies the maps.
     *
     * @throws IllegalArgumentException when the one who learns now is none of those who are kept
     */
    public Progress {
        SortedMap<Learner, SortedMap<LessonId, Attained>> copy = new TreeMap<>();
        learners.forEach((learner, lessons) -> copy.put(learner,
                Collections.unmodifiableSortedMap(new TreeMap<>(lessons))));
        learners = Collections.unmodifiableSortedMap(copy);
        if (current.filter(learner -> !copy.containsKey(learner)).isPresent()) {
            throw new IllegalArgumentException("Not among those who are kept: " + current);
        }
    }

    /** Everybody who is kept. */
    public SortedSet<Learner> everybody() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(learners.keySet()));
    }

    /** The same with this learner learning now, who is kept from now on. */
    public Progress with(Learner learner) {
        SortedMap<Learner, SortedMap<LessonId, Attained>> more = new TreeMap<>(learners);
        more.putIfAbsent(learner, new TreeMap<>());
        return new Progress(Optional.of(learner), more);
    }

    /** The same with nobody learning now; all that was kept stays. */
    public Progress withNobody() {
        return new Progress(Optional.empty(), learners);
    }

    /** The same without a learner and all that was kept of them. */
    public Progress without(Learner learner) {
        SortedMap<Learner, SortedMap<LessonId, Attained>> fewer = new TreeMap<>(learners);
        fewer.remove(learner);
        return new Progress(current.filter(now -> !now.equals(learner)), fewer);
    }

    /** How far a learner is in a lesson. */
    public Attained of(Learner learner, LessonId lesson) {
        return Optional.ofNullable(learners.get(learner)).map(lessons -> lessons.get(lesson))
                .orElse(Attained.NOTHING);
    }

    /** How far the one who learns now is in a lesson. */
    public Attained of(LessonId lesson) {
        return current.map(learner -> of(learner, lesson)).orElse(Attained.NOTHING);
    }

    /** The same with the one who learns now elsewhere in a lesson; where nobody is kept, nothing changes. */
    public Progress at(LessonId lesson, Attained attained) {
        if (current.isEmpty()) {
            return this;
        }
        SortedMap<Learner, SortedMap<LessonId, Attained>> changed = new TreeMap<>(learners);
        SortedMap<LessonId, Attained> lessons = new TreeMap<>(learners.get(current.get()));
        lessons.put(lesson, attained);
        changed.put(current.get(), lessons);
        return new Progress(current, changed);
    }
}
