package org.ordinaryacts.app.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rules that somebody changed, by their ids, as the window knows them. */
public record Rules(SortedSet<String> levers, SortedSet<String> closed, List<OfRecord> records) {

    /** Nothing is changed. */
    public static final Rules NONE = new Rules(Collections.emptySortedSet(), Collections.emptySortedSet(), List.of());

    /** Copies everything. */
    public Rules {
        levers = Collections.unmodifiableSortedSet(new TreeSet<>(levers));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        records = List.copyOf(records);
    }

    /** What a rule about a record says. */
    public enum Kind {
        KEPT, NOT_SHARED, MENDED
    }

    /**
     * A rule about a record.
     *
     * @param field what is mended; empty for other rules
     * @param day the last day, or the day on which it is mended; 0 where the rule has none
     */
    public record OfRecord(Kind kind, String record, String field, int day) {

        private boolean isLike(OfRecord other) {
            return kind == other.kind && record.equals(other.record) && field.equals(other.field);
        }
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return levers.isEmpty() && closed.isEmpty() && records.isEmpty();
    }

    /** How many rules are changed. */
    public int count() {
        return levers.size() + closed.size() + records.size();
    }

    /** The same with a lever on, or off. */
    Rules lever(String id, boolean on) {
        return new Rules(with(levers, id, on), closed, records);
    }

    /** The same with a flow closed, or open. */
    Rules flow(String id, boolean shut) {
        return new Rules(levers, with(closed, id, shut), records);
    }

    private static SortedSet<String> with(SortedSet<String> set, String id, boolean in) {
        SortedSet<String> changed = new TreeSet<>(set);
        if (in) {
            changed.add(id);
        } else {
            changed.remove(id);
        }
        return changed;
    }

    /** The same with a rule about a record, in place of one like it. */
    Rules with(OfRecord rule) {
        List<OfRecord> changed = new ArrayList<>(without(rule).records);
        changed.add(rule);
        return new Rules(levers, closed, changed);
    }

    /** The same without a rule about a record, and any like it. */
    Rules without(OfRecord rule) {
        return new Rules(levers, closed, records.stream().filter(old -> !old.isLike(rule)).toList());
    }

    /** The same for another story: records belong to their story. */
    Rules withoutRecords() {
        return new Rules(levers, closed, List.of());
    }
}
