package org.ordinaryacts.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.world.FlowId;

/** Under which rules a story runs: as documented, or with some flows closed. */
public record Conditions(SortedSet<FlowId> closed) {

    /** As documented. */
    public static final Conditions DOCUMENTED = new Conditions(Collections.emptySortedSet());

    /** Copies the set. */
    public Conditions {
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }

    /** As documented, but for these flows. */
    public static Conditions closing(Collection<FlowId> flows) {
        return new Conditions(new TreeSet<>(flows));
    }

    /** Whether a flow is open. */
    public boolean open(FlowId flow) {
        return !closed.contains(flow);
    }
}
