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
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/** What exists and what has happened so far in one run. */
final class Ledger {
    private final Map<RecordRef, PersonRecord> records = new LinkedHashMap<>();
    private final Map<Role, TreeMap<HolderId, List<PersonRecord>>> byHolder = new HashMap<>();
    private final Map<RecordRef, List<PersonRecord>> byFlow = new HashMap<>();
    private final Set<RecordRef> happened = new HashSet<>();

    /** Adds a record that a flow brought without a step. */
    void addFrom(FlowId flow, PersonRecord record) {
        add(record);
        byFlow.computeIfAbsent(new RecordRef(flow.value()), k -> new ArrayList<>()).add(record);
    }

    /** Adds a record; one that a step brought has the step's id. */
    void add(PersonRecord record) {
        records.put(record.id(), record);
        byHolder.computeIfAbsent(record.who(), k -> new TreeMap<>())
                .computeIfAbsent(record.holder(), k -> new ArrayList<>()).add(record);
    }

    void happened(RecordRef ref) {
        happened.add(ref);
    }

    /** Whether a step has happened or, for the id of a flow, whether the flow has brought something of this person. */
    boolean hasHappened(RecordRef ref, Role who) {
        return happened.contains(ref) || find(ref, who).isPresent();
    }

    /** The record with this id; for the id of a flow, the newest record of this person that the flow brought. */
    Optional<PersonRecord> find(RecordRef ref, Role who) {
        List<PersonRecord> brought = byFlow.getOrDefault(ref, List.of());
        return brought.isEmpty()
                ? Optional.ofNullable(records.get(ref))
                : brought.reversed().stream().filter(record -> record.who().equals(who)).findFirst();
    }

    /** The original of a field in a record, back to where it began, nearest first. */
    List<PersonRecord> originals(PersonRecord record, FieldId field) {
        List<PersonRecord> originals = new ArrayList<>();
        Optional<PersonRecord> at = Optional.of(record);
        while (at.isPresent()) {
            originals.add(at.get());
            at = Optional.ofNullable(at.get().fields().get(field)).flatMap(PersonRecord.Held::from)
                    .map(records::get);
        }
        return originals;
    }

    /** Which of two records came later. */
    PersonRecord newer(PersonRecord a, PersonRecord b) {
        List<PersonRecord> order = List.copyOf(records.values());
        return order.indexOf(a) >= order.indexOf(b) ? a : b;
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
    RecordRef freshRef(FlowId flow) {
        RecordRef ref = new RecordRef(flow.value());
        for (int time = 2; records.containsKey(ref); time++) {
            ref = new RecordRef(flow.value() + "#" + time);
        }
        return ref;
    }
}
