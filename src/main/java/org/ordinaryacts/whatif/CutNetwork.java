package org.ordinaryacts.whatif;

import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.EdmondsKarpMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.World;

/** The network whose maximum flow says how many ways there are that share no flow. */
final class CutNetwork {
    private static final String SOURCE = "source";
    private final Graph<String, DefaultWeightedEdge> graph = new SimpleDirectedWeightedGraph<>(
            DefaultWeightedEdge.class);
    private final SortedMap<FlowId, DefaultWeightedEdge> edges = new TreeMap<>();
    private final String sink;
    private final double uncuttable;

    CutNetwork(World world, FieldId field, Set<HolderId> from, HolderId to, Set<FlowId> closed) {
        this.uncuttable = world.flows().size() + 1.0;
        this.sink = holder(to);
        graph.addVertex(SOURCE);
        graph.addVertex(sink);
        from.forEach(holder -> connect(SOURCE, holder(holder), uncuttable));
        Set<FieldId> wanted = Set.of(field);
        world.flows().stream().filter(flow -> flow.carries(wanted) && flow.status() != Status.ENDED)
                .filter(flow -> !closed.contains(flow.id())).forEach(flow -> add(world, flow));
    }

    private static String holder(HolderId id) {
        return "holder " + id;
    }

    private void add(World world, Flow flow) {
        String in = flow.id() + " in";
        String out = flow.id() + " out";
        edges.put(flow.id(), connect(in, out, 1));
        world.senders(flow).forEach(sender -> connect(holder(sender), in, uncuttable));
        world.receivers(flow).forEach(receiver -> connect(out, holder(receiver), uncuttable));
    }

    private DefaultWeightedEdge connect(String a, String b, double capacity) {
        graph.addVertex(a);
        graph.addVertex(b);
        DefaultWeightedEdge edge = graph.addEdge(a, b);
        graph.setEdgeWeight(edge, capacity);
        return edge;
    }

    SortedSet<FlowId> flows() {
        return new TreeSet<>(edges.keySet());
    }

    void open(FlowId flow, boolean open) {
        graph.setEdgeWeight(edges.get(flow), open ? 1 : 0);
    }

    /** How many ways there are that share no flow; a whole number, and small enough to be exact. */
    int ways() {
        return (int) new EdmondsKarpMFImpl<>(graph).calculateMaximumFlow(SOURCE, sink);
    }
}
