package org.ordinaryacts.view;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A story as it stands among others.
 *
 * @param kind whether it rests on a documented case, in words
 * @param has what it can be chosen by
 * @param search its words in both languages, folded for searching; not to be shown
 */
public record StoryCard(String id, String title, String summary, int minutes, int steps, String kind,
        Map<StoryFilter.Property, List<Value>> has, String search) {

    /** A value: as a fixed word, and as it is shown. */
    public record Value(String id, String name) {
    }

    /** Copies the map. */
    public StoryCard {
        has = Collections.unmodifiableMap(new EnumMap<>(has));
    }

    /** What it has of a property. */
    public List<Value> values(StoryFilter.Property property) {
        return has.getOrDefault(property, List.of());
    }
}
