package org.ordinaryacts.whatif;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/**
 * The fewest flows to close so that a field cannot reach a holder, whoever has to act: a minimum cut between the
 * holders that have the field from the start and the one that must not get it.
 *
 * <p>
 * Each flow that carries the field is an edge of capacity 1 from a point where all that may send over it come together
 * to a point where it parts to all that may receive; everything else cannot be cut. So a group's flow counts once,
 * however many members it has. Flows that carry nothing, unclear and ended ones are left out, as for routes.
 *
 * <p>
 * By the theorem of Menger (1927; Ford and Fulkerson, 1956) the number of flows of the cut is the largest number of
 * routes that share no flow. The number comes from the algorithm of Edmonds and Karp (1972). Of several smallest cuts,
 * this is the one whose sorted ids come first by number: a flow belongs to it exactly when, with the flows chosen
 * before closed, closing it makes the number one smaller.
 */
public sealed interface Cut {

    /**
     * These flows, at least one.
     *
     * @param flows in order of their numbers
     */
    record Flows(SortedSet<FlowId> flows) implements Cut {
        /** Copies the set. */
        public Flows {
            flows = Collections.unmodifiableSortedSet(new TreeSet<>(flows));
        }
    }

    /** No flow needs to be closed: there is no way for the field. */
    record AlreadyUnreachable() implements Cut {
    }

    /** No closing helps: the holder has the field from the start. */
    record HeldFromStart() implements Cut {
    }

    /**
     * The fewest flows to close.
     *
     * @param from the holders that have the field from the start
     * @param closed flows that are closed already
     */
    static Cut of(World world, FieldId field, Set<HolderId> from, HolderId to, Set<FlowId> closed) {
        if (from.contains(to)) {
            return new HeldFromStart();
        }
        CutNetwork network = new CutNetwork(world, field, from, to, closed);
        int left = network.ways();
        if (left == 0) {
            return new AlreadyUnreachable();
        }
        SortedSet<FlowId> cut = new TreeSet<>();
        for (FlowId flow : network.flows()) {
            network.open(flow, false);
            int without = left == 0 ? 0 : network.ways();
            if (without < left) {
                cut.add(flow);
                left = without;
            } else {
                network.open(flow, true);
            }
        }
        return new Flows(cut);
    }

    /** The holders at which a field of a person begins in a story, by a record that was there, an act or a telling. */
    static SortedSet<HolderId> beginnings(Trace trace, Role who, FieldId field) {
        SortedSet<HolderId> holders = new TreeSet<>();
        for (Event event : trace.events()) {
            event.made().filter(record -> record.who().equals(who)).filter(record -> begins(record, field))
                    .ifPresent(record -> holders.add(record.holder()));
        }
        return holders;
    }

    private static boolean begins(PersonRecord record, FieldId field) {
        PersonRecord.Held held = record.fields().get(field);
        return held != null && held.from().isEmpty();
    }
}
