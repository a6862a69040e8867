package org.ordinaryacts.view;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.world.Token;

/**
 * Which stories are wanted. Everything chosen must hold at once.
 *
 * @param chosen the value chosen for each property, as {@link StoryShelf} lists them; a property that is not there may
 *     have any
 * @param words words to find in a story, in either language; empty for any
 */
public record StoryFilter(SortedMap<Property, String> chosen, String words) {

    /** Wants all. */
    public static final StoryFilter ALL = new StoryFilter(Collections.emptySortedMap(), "");

    /** What stories can be chosen by. */
    public enum Property implements Token {
        /** The ordinary act. */
        ACT,
        /** A field that a record in the story has. */
        FIELD,
        /** A holder that has a record in the story. */
        HOLDER,
        /** Who makes a flow of the story run. */
        ACTOR,
        /** How many minutes it takes. */
        MINUTES;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    /** Copies the map. */
    public StoryFilter {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    /** The value chosen for a property; nothing for any. */
    public Optional<String> value(Property property) {
        return Optional.ofNullable(chosen.get(property));
    }

    /** The same with another value for a property; nothing for any. */
    public StoryFilter with(Property property, Optional<String> value) {
        SortedMap<Property, String> changed = new TreeMap<>(chosen);
        value.ifPresentOrElse(v -> changed.put(property, v), () -> changed.remove(property));
        return new StoryFilter(changed, words);
    }

    /** The same with other words. */
    public StoryFilter withWords(String other) {
        return new StoryFilter(chosen, other);
    }

    /** Whether a story is wanted. */
    public boolean wants(StoryCard card) {
        return SearchWords.match(card.search(), words) && chosen.entrySet().stream().allMatch(one -> card
                .values(one.getKey()).stream().anyMatch(value -> value.id().equals(one.getValue())));
    }
}
