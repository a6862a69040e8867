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
    private final Map<RecordRef, PersonRecord> gone = new HashMap<>();
    private final Conditions conditions;

    Ledger(Conditions conditions) {
        this.conditions = conditions;
    }

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

    /** The record with this id, as it is now, if it is still kept. */
    Optional<PersonRecord> kept(RecordRef ref) {
        return gone.containsKey(ref) ? Optional.empty() : Optional.ofNullable(records.get(ref));
    }

    /** Its holder keeps a record no longer; what happened by it stays. */
    void expire(PersonRecord record) {
        gone.put(record.id(), record);
        at(record.who(), record.holder()).remove(record);
    }

    /** A record is changed; it stays in its place. */
    void replace(PersonRecord changed) {
        records.put(changed.id(), changed);
        at(changed.who(), changed.holder()).replaceAll(old -> old.id().equals(changed.id()) ? changed : old);
        byFlow.values().forEach(list -> list.replaceAll(old -> old.id().equals(changed.id()) ? changed : old));
    }

    /** The records that are kept and have copied a field from this one. */
    List<PersonRecord> copiesOf(RecordRef ref, FieldId field) {
        return records.values().stream().filter(record -> !gone.containsKey(record.id()))
                .filter(record -> Optional.ofNullable(record.fields().get(field)).flatMap(PersonRecord.Held::from)
                        .filter(ref::equals).isPresent())
                .toList();
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
        return byHolder.getOrDefault(who, new TreeMap<>()).getOrDefault(holder, new ArrayList<>());
    }

    /** The newest record of a person at a holder that has a field. */
    Optional<PersonRecord> newestWith(Role who, HolderId holder, FieldId field) {
        return at(who, holder).reversed().stream().filter(record -> record.fields().containsKey(field)).findFirst();
    }

    boolean holds(Role who, HolderId holder, FieldId field) {
        return newestWith(who, holder, field).isPresent();
    }

    /** The newest record of a person at a holder that has a field and from which it may be shared. */
    Optional<PersonRecord> newestToShare(Role who, HolderId holder, FieldId field) {
        return at(who, holder).reversed().stream().filter(record -> record.fields().containsKey(field))
                .filter(record -> withheldBy(record, field).isEmpty()).findFirst();
    }

    /** The record that may not be shared, where that keeps this field from leaving this record. */
    Optional<RecordRef> withheldBy(PersonRecord record, FieldId field) {
        return conditions.records().isEmpty()
                ? Optional.empty()
                : Sharing.withheldBy(conditions, ref -> Optional.ofNullable(records.get(ref)), record, field);
    }

    /** The newest record of a person with a field that a holder had and no longer keeps. */
    Optional<PersonRecord> lastGone(Role who, HolderId holder, FieldId field) {
        return records.values().stream().filter(record -> gone.containsKey(record.id()))
                .filter(record -> record.who().equals(who) && record.holder().equals(holder))
                .filter(record -> record.fields().containsKey(field)).reduce((a, b) -> b);
    }

    /** All holders that hold all of these fields of a person and may share them. */
    SortedSet<HolderId> holdersOf(Role who, Collection<FieldId> fields) {
        SortedSet<HolderId> holders = new TreeSet<>(byHolder.getOrDefault(who, new TreeMap<>()).keySet());
        holders.removeIf(holder -> !fields.stream().allMatch(field -> newestToShare(who, holder, field).isPresent()));
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
