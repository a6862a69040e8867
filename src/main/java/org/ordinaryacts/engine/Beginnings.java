package org.ordinaryacts.engine;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;

/** Finds where hops begin: the holders that something leaves and nothing comes to. */
final class Beginnings {
    private Beginnings() {
    }

    /**
     * The holders that something leaves and nothing comes to, over the hops that a predicate allows. Holders that only
     * feed each other in a circle, with nothing from outside, all count: in no other place could it have begun.
     */
    static SortedSet<HolderId> of(Graph<HolderId, Leg> all, Predicate<Leg> usable) {
        Set<Leg> legs = all.edgeSet().stream().filter(usable).collect(Collectors.toSet());
        Graph<HolderId, Leg> graph = new AsSubgraph<>(all, all.vertexSet(), legs);
        SortedSet<HolderId> beginnings = new TreeSet<>();
        for (Set<HolderId> circle : new KosarajuStrongConnectivityInspector<>(graph).stronglyConnectedSets()) {
            if (leads(graph, circle) && !isFed(graph, circle)) {
                beginnings.addAll(circle);
            }
        }
        return beginnings;
    }

    /** Whether anything leaves one of these; a holder alone is a circle of its own. */
    private static boolean leads(Graph<HolderId, Leg> graph, Set<HolderId> circle) {
        return circle.stream().anyMatch(holder -> graph.outDegreeOf(holder) > 0);
    }

    /** Whether anything comes to one of these from outside. */
    private static boolean isFed(Graph<HolderId, Leg> graph, Set<HolderId> circle) {
        return circle.stream().flatMap(holder -> graph.incomingEdgesOf(holder).stream())
                .anyMatch(leg -> !circle.contains(leg.from()));
    }
}
