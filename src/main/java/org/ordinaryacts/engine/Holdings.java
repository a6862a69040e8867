package org.ordinaryacts.engine;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Who holds which field of whom. Grows as records are added; compared by content. */
public final class Holdings {
    private final SortedMap<Role, SortedMap<HolderId, SortedSet<FieldId>>> holds = new TreeMap<>();

    /** Takes a record into account. */
    void add(PersonRecord record) {
        holds.computeIfAbsent(record.who(), k -> new TreeMap<>()).computeIfAbsent(record.holder(), k -> new TreeSet<>())
                .addAll(record.fields().keySet());
    }

    /** What each holder holds of a person; unmodifiable. */
    public SortedMap<HolderId, SortedSet<FieldId>> of(Role who) {
        return Collections.unmodifiableSortedMap(holds.getOrDefault(who, new TreeMap<>()));
    }

    /** The people somebody holds something of. */
    public SortedSet<Role> people() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(holds.keySet()));
    }

    /** How many holders hold a field of a person. */
    public int holdersOf(Role who, FieldId field) {
        return (int) of(who).values().stream().filter(fields -> fields.contains(field)).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Holdings that && holds.equals(that.holds);
    }

    @Override
    public int hashCode() {
        return holds.hashCode();
    }

    @Override
    public String toString() {
        return holds.toString();
    }
}
