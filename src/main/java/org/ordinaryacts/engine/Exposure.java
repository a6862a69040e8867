package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
        SortedMap<FieldId, SortedMap<HolderId, List<RecordRef>>> held = held(trace, moment, who);
        held.forEach((field, holders) -> {
            SortedMap<HolderId, Knows> row = new TreeMap<>();
            reach(world, trace.conditions(), field).from(holders.keySet()).forEach((holder, route) -> {
                if (!standsForMembers(world, holder)) {
                    row.put(holder, new Knows.CouldAsk(route));
                }
            });
            holders.forEach((holder, records) -> row.put(holder, new Knows.Holds(records)));
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

    private static SortedMap<FieldId, SortedMap<HolderId, List<RecordRef>>> held(Trace trace, int moment, Role who) {
        SortedMap<FieldId, SortedMap<HolderId, List<RecordRef>>> held = new TreeMap<>();
        for (Event event : trace.events().subList(0, moment)) {
            event.made().filter(record -> record.who().equals(who)).ifPresent(record -> record.fields().keySet()
                    .forEach(field -> held.computeIfAbsent(field, k -> new TreeMap<>())
                            .computeIfAbsent(record.holder(), k -> new ArrayList<>()).add(record.id())));
        }
        return held;
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
