package org.ordinaryacts.lesson;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How far somebody has come in one lesson.
 *
 * @param section where they are, from 0
 * @param seen the sections that they have gone through to their end, from 0
 * @param answers the questions that were answered, by id, each with whether its last answer was right
 * @param finished whether they came to the end
 */
public record Attained(int section, SortedSet<Integer> seen, SortedMap<String, Boolean> answers, boolean finished) {

    /** Nothing yet. */
    public static final Attained NOTHING = new Attained(0, Collections.emptySortedSet(), Collections.emptySortedMap(),
            false);

    /** Copies the sets. */
    public Attained {
        if (section < 0) {
            throw new IllegalArgumentException("Sections count from 0");
        }
        seen = Collections.unmodifiableSortedSet(new TreeSet<>(seen));
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** The same at another section. */
    public Attained at(int next) {
        return new Attained(next, seen, answers, finished);
    }

    /** The same with the present section gone through. */
    public Attained through() {
        SortedSet<Integer> more = new TreeSet<>(seen);
        more.add(section);
        return new Attained(section, more, answers, finished);
    }

    /** The same with an answer. */
    public Attained answered(String question, boolean right) {
        SortedMap<String, Boolean> more = new TreeMap<>(answers);
        more.put(question, right);
        return new Attained(section, seen, more, finished);
    }

    /** The same at its end. */
    public Attained done() {
        return new Attained(section, seen, answers, true);
    }

    /** How many questions were answered rightly at the last try. */
    public int right() {
        return (int) answers.entrySet().stream().filter(Map.Entry::getValue).count();
    }
}
