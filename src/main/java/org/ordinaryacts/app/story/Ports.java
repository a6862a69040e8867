package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where edges touch the sides of boxes: those that share a side stand apart, in the order in which their other ends
 * stand, so that heads can be told apart and lines do not cross without need.
 */
final class Ports {
    private static final double LEAST = 0.9;
    private final Map<Port, Double> shifts = new HashMap<>();

    /** A side of a box. */
    enum Side {
        LEFT, RIGHT
    }

    /**
     * An end of an edge.
     *
     * @param start whether it is the end that the edge begins at
     */
    record Port(String edge, boolean start) {
    }

    /**
     * An end at its box.
     *
     * @param height how high the box is
     * @param other how far down the other end of the edge is
     */
    record End(Port port, String box, Side side, double height, double other) {
    }

    Ports(List<End> ends, double em) {
        Map<String, List<End>> sides = new HashMap<>();
        ends.forEach(end -> sides.computeIfAbsent(end.box() + end.side(), key -> new ArrayList<>()).add(end));
        sides.values().forEach(side -> spread(side, em));
    }

    private void spread(List<End> side, double em) {
        side.sort(Comparator.comparingDouble(End::other).thenComparing(end -> end.port().edge())
                .thenComparing(end -> end.port().start()));
        double step = Math.min(LEAST * em, (side.getFirst().height() - 0.8 * em) / side.size());
        for (int i = 0; i < side.size(); i++) {
            shifts.put(side.get(i).port(), (i - (side.size() - 1) / 2.0) * step);
        }
    }

    /** How far below the middle of its box an end stands. */
    double shift(String edge, boolean start) {
        return shifts.getOrDefault(new Port(edge, start), 0.0);
    }
}
