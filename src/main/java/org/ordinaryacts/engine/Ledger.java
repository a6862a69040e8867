package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** What exists and what has happened so far in one run. */
final class Ledger {
    private final Map<RecordRef, PersonRecord> records = new LinkedHashMap<>();
    private final Map<Role, TreeMap<HolderId, List<PersonRecord>>> byHolder = new HashMap<>();
    private final Set<RecordRef> happened = new HashSet<>();

    void add(PersonRecord record) {
        records.put(record.id(), record);
        happened.add(record.id());
        byHolder.computeIfAbsent(record.who(), k -> new TreeMap<>())
                .computeIfAbsent(record.holder(), k -> new ArrayList<>()).add(record);
    }

    void happened(RecordRef ref) {
        happened.add(ref);
    }

    boolean hasHappened(RecordRef ref) {
        return happened.contains(ref);
    }

    Optional<PersonRecord> find(RecordRef ref) {
        return Optional.ofNullable(records.get(ref));
    }

    private List<PersonRecord> at(Role who, HolderId holder) {
        return byHolder.getOrDefault(who, new TreeMap<>()).getOrDefault(holder, List.of());
    }

    /** The newest record of a person at a holder that has a field. */
    Optional<PersonRecord> newestWith(Role who, HolderId holder, FieldId field) {
        return at(who, holder).reversed().stream().filter(record -> record.fields().containsKey(field)).findFirst();
    }

    boolean holds(Role who, HolderId holder, FieldId field) {
        return newestWith(who, holder, field).isPresent();
    }

    /** All holders that hold all of these fields of a person. */
    SortedSet<HolderId> holdersOf(Role who, Collection<FieldId> fields) {
        SortedSet<HolderId> holders = new TreeSet<>(byHolder.getOrDefault(who, new TreeMap<>()).keySet());
        holders.removeIf(holder -> !fields.stream().allMatch(field -> holds(who, holder, field)));
        return holders;
    }

    /** An id for a record that an automatic flow brings: the flow's id, and a number from the second time on. */
    RecordRef freshRef(String base) {
        RecordRef ref = new RecordRef(base);
        for (int time = 2; records.containsKey(ref); time++) {
            ref = new RecordRef(base + "#" + time);
        }
        return ref;
    }
}
