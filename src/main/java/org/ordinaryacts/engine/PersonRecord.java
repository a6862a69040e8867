package org.ordinaryacts.engine;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/**
 * A synthetic record of one persona at one holder.
 *
 * @param day the day it was made; 0 for a starting record
 */
public record PersonRecord(RecordRef id, Role who, HolderId holder, Origin origin, int day,
        SortedMap<FieldId, Held> fields) {

    /** Copies the map. */
    public PersonRecord {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** How a record came to be. */
    public enum Origin {
        STARTING, ACT, MOVED, WRITTEN
    }

    /**
     * One field as this record has it.
     *
     * @param from the record it was copied from; nothing where it begins here
     */
    public record Held(Accuracy accuracy, Optional<RecordRef> from) {
    }

    /** The same record with what is right in one field that it has. */
    PersonRecord mended(FieldId field) {
        SortedMap<FieldId, Held> changed = new TreeMap<>(fields);
        changed.computeIfPresent(field, (id, held) -> new Held(Accuracy.RIGHT, held.from()));
        return new PersonRecord(id, who, holder, origin, day, changed);
    }

    /** Whether the record has a field, and what it says there is not right. */
    public boolean isWrong(FieldId field) {
        Held held = fields.get(field);
        return held != null && held.accuracy() != Accuracy.RIGHT;
    }

    /** Whether the record has all of these fields. */
    public boolean has(Set<FieldId> wanted) {
        return fields.keySet().containsAll(wanted);
    }
}
