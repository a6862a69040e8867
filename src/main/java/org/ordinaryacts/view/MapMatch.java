package org.ordinaryacts.view;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The ids of the holders and flows that a filter lets through. */
public record MapMatch(SortedSet<String> holders, SortedSet<String> flows) {

    /** Copies both. */
    public MapMatch {
        holders = Collections.unmodifiableSortedSet(new TreeSet<>(holders));
        flows = Collections.unmodifiableSortedSet(new TreeSet<>(flows));
    }

    /** A match of these, in any order. */
    static MapMatch of(Set<String> holders, Set<String> flows) {
        return new MapMatch(new TreeSet<>(holders), new TreeSet<>(flows));
    }
}
