package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Who knows what of one person at one moment: holds it, could ask for it, or nothing. */
public final class Exposure {
    private static final Knows NOTHING = new Knows.Nothing();
    private final SortedMap<FieldId, SortedMap<HolderId, Knows>> cells = new TreeMap<>();

    /** Derives the exposure of a person at a moment of a trace. */
    public static Exposure at(World world, Trace trace, int moment, Role who) {
        Exposure exposure = new Exposure();
        List<PersonRecord> records = trace.records(moment);
        SortedMap<FieldId, SortedMap<HolderId, List<PersonRecord>>> held = held(records, who);
        held.forEach((field, holders) -> {
            SortedMap<HolderId, Knows> row = new TreeMap<>();
            Set<HolderId> answering = answering(trace, records, field, holders);
            reach(world, trace.conditions(), field).from(answering).forEach((holder, route) -> {
                if (!standsForMembers(world, holder)) {
                    row.put(holder, new Knows.CouldAsk(route));
                }
            });
            holders.forEach((holder, kept) -> row.put(holder,
                    new Knows.Holds(kept.stream().map(PersonRecord::id).toList())));
            exposure.cells.put(field, Collections.unmodifiableSortedMap(row));
        });
        return exposure;
    }

    /** A group is not counted beside its members: each of them could ask. */
    private static boolean standsForMembers(World world, HolderId holder) {
        return (holder.equals(World.RECEIVING_GROUP) || holder.equals(World.SENDING_GROUP))
                && !world.members(holder).isEmpty();
    }

    private static Reach reach(World world, Conditions conditions, FieldId field) {
        return new Reach(world, leg -> leg.flow().canBeAsked() && conditions.open(leg.flow().id())
                && leg.flow().carries(Set.of(field)));
    }

    private static SortedMap<FieldId, SortedMap<HolderId, List<PersonRecord>>> held(List<PersonRecord> records,
            Role who) {
        SortedMap<FieldId, SortedMap<HolderId, List<PersonRecord>>> held = new TreeMap<>();
        records.stream().filter(record -> record.who().equals(who)).forEach(record -> record.fields().keySet()
                .forEach(field -> held.computeIfAbsent(field, k -> new TreeMap<>())
                        .computeIfAbsent(record.holder(), k -> new ArrayList<>()).add(record)));
        return held;
    }

    /** The holders that have a record of which no rule says that the field may not be shared. */
    private static Set<HolderId> answering(Trace trace, List<PersonRecord> records, FieldId field,
            SortedMap<HolderId, List<PersonRecord>> holders) {
        if (trace.conditions().records().isEmpty()) {
            return holders.keySet();
        }
        Map<RecordRef, PersonRecord> byId = records.stream()
                .collect(Collectors.toMap(PersonRecord::id, Function.identity()));
        Set<HolderId> answering = new TreeSet<>(holders.keySet());
        answering.removeIf(holder -> holders.getOrDefault(holder, List.of()).stream()
                .allMatch(record -> Sharing.withheldBy(trace.conditions(), ref -> Optional.ofNullable(byId.get(ref)),
                        record, field).isPresent()));
        return answering;
    }

    /** The fields that somebody holds, by id. */
    public Set<FieldId> fields() {
        return Collections.unmodifiableSet(cells.keySet());
    }

    /** All holders that hold a field or could ask for it, by id. */
    public Map<HolderId, Knows> of(FieldId field) {
        return cells.getOrDefault(field, Collections.emptySortedMap());
    }

    /** What one holder has to do with one field. */
    public Knows of(HolderId holder, FieldId field) {
        return of(field).getOrDefault(holder, NOTHING);
    }

    /** How many holders hold a field or could ask for it. */
    public int reachOf(FieldId field) {
        return of(field).size();
    }
}
