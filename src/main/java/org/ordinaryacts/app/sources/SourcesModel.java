package org.ordinaryacts.app.sources;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.view.SourceFilter;

/**
 * What stays of the sources while the window is open, so that going back loses nothing: which claims are wanted, how
 * many are listed, and for each place how far it was scrolled and what had the keyboard.
 */
public final class SourcesModel {
    /** How many claims are listed at first, and with each press more. */
    static final int PAGE = 40;

    private final Map<Place, Double> scrolled = new HashMap<>();
    private final Map<Place, String> left = new HashMap<>();
    private SourceFilter filter = SourceFilter.ALL;
    private int listed = PAGE;

    /** Which claims are wanted. */
    public SourceFilter filter() {
        return filter;
    }

    /** Wants other claims; the list begins at its beginning. */
    public void want(SourceFilter other) {
        if (!other.equals(filter)) {
            filter = other;
            listed = PAGE;
        }
    }

    /** How many claims are listed at most. */
    public int listed() {
        return listed;
    }

    /** Lists some more. */
    public void listMore() {
        listed += PAGE;
    }

    /** How far a place is scrolled, from 0 to 1. */
    double scrolled(Place place) {
        return scrolled.getOrDefault(place, 0.0);
    }

    void scroll(Place place, double to) {
        scrolled.put(place, to);
    }

    /** The id of what had the keyboard when the place was left. */
    Optional<String> left(Place place) {
        return Optional.ofNullable(left.get(place));
    }

    void leave(Place place, String id) {
        left.put(place, id);
    }
}
