package org.ordinaryacts.lesson;

import java.util.Comparator;

/** Somebody who learns on this computer: an animal and a color that they chose, and nothing else about them. */
public record Learner(Animal animal, Tint tint) implements Comparable<Learner> {

    @Override
    public int compareTo(Learner other) {
        return Comparator.comparing(Learner::animal).thenComparing(Learner::tint).compare(this, other);
    }
}
