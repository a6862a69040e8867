package org.ordinaryacts.app.presenter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayView.Node;

/** The part of a stage that has been used up to a step: fewer boxes, so each can be larger. */
final class StageSoFar {
    private StageSoFar() {
    }

    /** What stands where after a step; lanes keep their order, and boxes the order in their lane. */
    static PlayView.Stage of(PlayView view, int step) {
        Set<String> used = view.frames().stream().filter(frame -> frame.step() <= step)
                .flatMap(frame -> frame.beat().path().stream()).collect(Collectors.toSet());
        Map<Integer, List<Node>> lanes = new LinkedHashMap<>();
        view.stage().nodes().stream().filter(node -> used.contains(node.id()))
                .sorted(Comparator.comparingInt(Node::lane).thenComparingInt(Node::row))
                .forEach(node -> lanes.computeIfAbsent(node.lane(), lane -> new ArrayList<>()).add(node));
        List<PlayView.StageLane> columns = lanes.keySet().stream().map(view.stage().lanes()::get).toList();
        List<Node> nodes = new ArrayList<>();
        lanes.values().forEach(lane -> addLane(nodes, lane));
        return new PlayView.Stage(columns, List.copyOf(nodes),
                view.stage().edges().stream()
                        .filter(edge -> edge.used() && used.containsAll(Set.of(edge.from(), edge.to()))).toList());
    }

    private static void addLane(List<Node> nodes, List<Node> lane) {
        int column = nodes.isEmpty() ? 0 : nodes.getLast().lane() + 1;
        for (Node node : lane) {
            nodes.add(new Node(node.id(), node.name(), node.full(), node.sentence(), node.act(), column,
                    lane.indexOf(node), lane.size()));
        }
    }
}
