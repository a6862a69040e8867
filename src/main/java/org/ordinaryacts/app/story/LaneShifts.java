package org.ordinaryacts.app.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordinaryacts.view.PlayView;

/**
 * Moves whole lanes a little up or down so that edges pass between the boxes of other lanes rather than behind them.
 * The order in a lane never changes, and the same stage at the same size always gets the same shifts.
 */
final class LaneShifts {
    private static final double[] TRIES = {0, -0.07, 0.07, -0.13, 0.13, -0.19, 0.19};
    private static final int ROUNDS = 3;
    private static final int SAMPLES = 24;
    /** What is left between two boxes at least. */
    private static final double GAP = 0.008;

    private final PlayView.Stage stage;
    private final Map<String, PlayView.Node> nodes = new HashMap<>();
    private final Map<String, Double> heights;
    private final double[] shifts;
    private final Map<String, Double> middles = new HashMap<>();

    /**
     * Shifts for a stage.
     *
     * @param heights the height of each box, as a share of the room
     */
    LaneShifts(PlayView.Stage stage, Map<String, Double> heights) {
        this.stage = stage;
        this.heights = heights;
        this.shifts = new double[stage.lanes().size()];
        stage.nodes().forEach(node -> nodes.put(node.id(), node));
        for (int lane = 0; lane < shifts.length; lane++) {
            shift(lane, 0);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int lane = 0; lane < shifts.length; lane++) {
                improve(lane);
            }
        }
    }

    /** How far down the middle of a box stands, from 0 to 1. */
    double share(PlayView.Node node) {
        return middles.getOrDefault(node.id(), 0.5);
    }

    /** Shifts a lane; its boxes stay in the room, and none comes to lie on another while there is room for all. */
    private void shift(int lane, double shift) {
        shifts[lane] = shift;
        List<PlayView.Node> down = stage.nodes().stream().filter(node -> node.lane() == lane)
                .sorted(Comparator.comparingInt(PlayView.Node::row)).toList();
        double least = 0;
        for (PlayView.Node node : down) {
            double even = (node.row() + 0.5) / node.rows() + shift;
            double middle = Math.max(even, least + half(node));
            middles.put(node.id(), middle);
            least = middle + half(node) + GAP;
        }
        double most = 1;
        for (PlayView.Node node : down.reversed()) {
            double middle = Math.min(share(node), most - half(node));
            middles.put(node.id(), Math.max(middle, half(node)));
            most = middle - half(node) - GAP;
        }
    }

    private double half(PlayView.Node node) {
        return heights.getOrDefault(node.id(), 0.0) / 2;
    }

    private void improve(int lane) {
        double best = shifts[lane];
        int least = Integer.MAX_VALUE;
        for (double shift : TRIES) {
            shift(lane, shift);
            int hidden = hidden();
            if (hidden < least) {
                least = hidden;
                best = shift;
            }
        }
        shift(lane, best);
    }

    /** How many points of edges that are used lie behind boxes that they do not belong to. */
    private int hidden() {
        int hidden = 0;
        for (PlayView.Edge edge : stage.edges()) {
            PlayView.Node from = nodes.get(edge.from());
            PlayView.Node to = nodes.get(edge.to());
            if (edge.used() && from != null && to != null && Math.abs(from.lane() - to.lane()) > 1) {
                hidden += hidden(from, to);
            }
        }
        return hidden;
    }

    private int hidden(PlayView.Node from, PlayView.Node to) {
        int hidden = 0;
        List<PlayView.Node> between = stage.nodes().stream()
                .filter(node -> node.lane() > Math.min(from.lane(), to.lane())
                        && node.lane() < Math.max(from.lane(), to.lane()))
                .toList();
        for (int i = 1; i < SAMPLES; i++) {
            double t = i / (double) SAMPLES;
            double x = from.lane() + 0.5 + (to.lane() - from.lane()) * curve(t, 0, 0.45, 0.55, 1);
            double y = curve(t, share(from), share(from), share(to), share(to));
            for (PlayView.Node node : between) {
                double half = half(node) + 0.02;
                if (Math.abs(x - node.lane() - 0.5) < 0.45 && Math.abs(y - share(node)) < half) {
                    hidden++;
                }
            }
        }
        return hidden;
    }

    private static double curve(double t, double a, double b, double c, double d) {
        double u = 1 - t;
        return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
    }
}
