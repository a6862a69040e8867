package org.ordinaryacts.view;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.world.Token;

/**
 * What somebody wants to see of the map. Everything chosen must hold at once.
 *
 * @param chosen the value chosen for each property, as {@link MapChoices} lists them; a property that is not there may
 *     have any
 * @param words words to find; empty for any
 */
public record MapFilter(SortedMap<Property, String> chosen, String words) {

    /** Everything. */
    public static final MapFilter ALL = new MapFilter(Collections.emptySortedMap(), "");

    /** What can be chosen by: all are properties of a flow, but for the owner of a holder. */
    public enum Property implements Token {
        FIELD, ACTOR, EVIDENCE, SOURCE_KIND, AS_OF, STATUS, OWNER;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }

    /** Copies the map. */
    public MapFilter {
        chosen = Collections.unmodifiableSortedMap(new TreeMap<>(chosen));
    }

    /** The value chosen for a property; nothing for any. */
    public Optional<String> value(Property property) {
        return Optional.ofNullable(chosen.get(property));
    }

    /** This, with another value for a property; nothing for any. */
    public MapFilter with(Property property, Optional<String> value) {
        SortedMap<Property, String> changed = new TreeMap<>(chosen);
        value.ifPresentOrElse(v -> changed.put(property, v), () -> changed.remove(property));
        return new MapFilter(changed, words);
    }

    /** This, with another field, by id. */
    public MapFilter withField(Optional<String> field) {
        return with(Property.FIELD, field);
    }

    /** This, with another actor. */
    public MapFilter withActor(Optional<String> actor) {
        return with(Property.ACTOR, actor);
    }

    /** This, with another evidence. */
    public MapFilter withEvidence(Optional<String> evidence) {
        return with(Property.EVIDENCE, evidence);
    }

    /** This, with another kind of source. */
    public MapFilter withSourceKind(Optional<String> kind) {
        return with(Property.SOURCE_KIND, kind);
    }

    /** This, with another year. */
    public MapFilter withAsOf(Optional<String> year) {
        return with(Property.AS_OF, year);
    }

    /** This, with another status. */
    public MapFilter withStatus(Optional<String> status) {
        return with(Property.STATUS, status);
    }

    /** This, with another owner. */
    public MapFilter withOwner(Optional<String> owner) {
        return with(Property.OWNER, owner);
    }

    /** This, with other words to find. */
    public MapFilter withWords(String found) {
        return new MapFilter(chosen, found);
    }

    /** Whether everything is let through. */
    public boolean letsAllThrough() {
        return chosen.isEmpty() && SearchWords.folded(words).isEmpty();
    }

    /** Whether a property of flows is chosen. */
    boolean choosesFlows() {
        return chosen.keySet().stream().anyMatch(property -> property != Property.OWNER);
    }
}
