package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ordinaryacts.view.MapView;

/**
 * Where everything stands on a poster of the map, in points of a 72nd of an inch: lanes side by side, and in each the
 * holders in the rows that the map gives them.
 *
 * @param boxes the place of each holder, by id
 * @param lanes where each lane begins
 */
record PosterPlan(Map<String, Box> boxes, List<Double> lanes, double width, double height) {
    /** So much of a lane is left free at each side, for the lines. */
    private static final double FREE = 0.2;
    private static final double BOX = 0.82;

    /** The place of a holder. */
    record Box(double left, double top, double width, double height) {
        double right() {
            return left + width;
        }

        double middle() {
            return top + height / 2;
        }
    }

    /** The way of a flow: from one side of a box to a side of another, along a curve with two handles. */
    record Way(double startX, double startY, double handleX, double otherX, double endX, double endY) {
    }

    static PosterPlan of(MapView map, double width, double height) {
        int top = map.holders().mapToInt(MapView.HolderLine::y).min().orElse(0);
        int bottom = map.holders().mapToInt(MapView.HolderLine::y).max().orElse(0);
        double row = row(map);
        double step = height / ((bottom - top) / row + 1);
        double wide = width / map.lanes().size();
        Map<String, Box> boxes = new HashMap<>();
        List<Double> lanes = new ArrayList<>();
        for (int i = 0; i < map.lanes().size(); i++) {
            double left = i * wide;
            lanes.add(left);
            for (MapView.HolderLine holder : map.lanes().get(i).holders()) {
                double middle = ((holder.y() - top) / row + 0.5) * step;
                boxes.put(holder.id(), new Box(left + wide * FREE, middle - step * BOX / 2, wide * (1 - 2 * FREE),
                        step * BOX));
            }
        }
        return new PosterPlan(Map.copyOf(boxes), List.copyOf(lanes), width, height);
    }

    /** The place of a holder of the map. */
    Box box(String holder) {
        return Objects.requireNonNull(boxes.get(holder), holder);
    }

    /** The least distance between two holders of a lane, in map units. */
    private static double row(MapView map) {
        int least = Integer.MAX_VALUE;
        for (MapView.Lane lane : map.lanes()) {
            int[] tops = lane.holders().stream().mapToInt(MapView.HolderLine::y).sorted().toArray();
            for (int i = 1; i < tops.length; i++) {
                least = Math.min(least, Math.max(1, tops[i] - tops[i - 1]));
            }
        }
        return least == Integer.MAX_VALUE ? 1 : least;
    }

    /** The way of a flow; within a lane it swings out to the right, the farther the longer it is. */
    Way way(MapView.FlowLine flow) {
        Box from = box(flow.from());
        Box to = box(flow.to());
        if (from.left() == to.left()) {
            double out = Math.clamp(Math.abs(from.middle() - to.middle()) / 6, 12, width / lanes.size() * FREE);
            return new Way(from.right(), from.middle(), from.right() + out, to.right() + out, to.right(), to.middle());
        }
        boolean right = from.left() < to.left();
        double start = right ? from.right() : from.left();
        double end = right ? to.left() : to.right();
        double bend = (end - start) * 0.45;
        return new Way(start, from.middle(), start + bend, end - bend, end, to.middle());
    }
}
