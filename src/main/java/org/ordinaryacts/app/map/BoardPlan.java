package org.ordinaryacts.app.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordinaryacts.view.MapView;

/**
 * Where everything on the board stands at a size and a zoom: a pure function. Zooming in moves holders apart and lets
 * their names grow only a little, so that they can be read at every zoom; zooming out below 1 makes everything smaller.
 *
 * @param width how wide everything is, in pixels
 * @param height how high everything is, in pixels, without the names of the lanes
 * @param font how large a name is, in pixels
 * @param lanes where each lane begins, and at last where the last one ends
 * @param boxes the place of each holder, by id
 */
record BoardPlan(double width, double height, double font, List<Double> lanes, Map<String, Box> boxes) {
    /** Names are this much smaller than text when everything is in sight, and as large as it from {@link #FULL} on. */
    private static final double LEAST_FONT = 0.8;
    private static final double FULL = 2;
    private static final double LINE = 1.55;
    private static final double PADDING = 0.95;
    private static final double GAP = 1.9;
    /** What is left of the gap when a lane is as narrow as it can be. */
    private static final double LEAST_GAP = 0.8;
    /** Zooming out ends here, also where not everything is in sight then. */
    private static final double FARTHEST = 0.4;
    private static final String NARROW = "iljtfrI .,'’()-/";
    private static final String BROAD = "mwMW@";
    /** How far lanes move apart when rows do. */
    private static final double SIDEWAYS = 0.35;

    /** The place of a holder. */
    record Box(double left, double top, double width, double height) {
        double right() {
            return left + width;
        }

        double middle() {
            return top + height / 2;
        }

        double center() {
            return left + width / 2;
        }
    }

    /** The zoom at which everything is in sight; never nearer than 1. */
    static double fitting(MapView map, double roomWidth, double roomHeight, double em) {
        BoardPlan plan = of(map, 0, 0, em, 1);
        return Math.clamp(Math.min(roomWidth / plan.width(), roomHeight / plan.height()), FARTHEST, 1);
    }

    /** The plan for a room. */
    static BoardPlan of(MapView map, double roomWidth, double roomHeight, double em, double zoom) {
        return zoom < 1
                ? near(map, roomWidth, roomHeight, em * zoom, 1)
                : near(map, roomWidth, roomHeight, em, zoom);
    }

    private static BoardPlan near(MapView map, double roomWidth, double roomHeight, double em, double zoom) {
        double font = em * Math.clamp(LEAST_FONT + (1 - LEAST_FONT) * (zoom - 1) / (FULL - 1), LEAST_FONT, 1);
        int top = map.holders().mapToInt(MapView.HolderLine::y).min().orElse(0);
        int bottom = map.holders().mapToInt(MapView.HolderLine::y).max().orElse(0);
        double row = rowOf(map);
        double rows = (bottom - top) / row + 1;
        double line = font * LINE;
        double step = Math.max(line * 1.12, roomHeight / rows) * zoom;
        double[] widths = widths(map, font, em, roomWidth * (1 + (zoom - 1) * SIDEWAYS));
        Map<String, Box> boxes = new HashMap<>();
        List<Double> lanes = new java.util.ArrayList<>(List.of(0.0));
        for (int i = 0; i < map.lanes().size(); i++) {
            double left = lanes.getLast();
            double wide = Math.min(widths[i] - LEAST_GAP * em, box(map.lanes().get(i), font));
            for (MapView.HolderLine holder : map.lanes().get(i).holders()) {
                double middle = ((holder.y() - top) / row + 0.5) * step;
                boxes.put(holder.id(), new Box(left + (widths[i] - wide) / 2, middle - line / 2, wide, line));
            }
            lanes.add(left + widths[i]);
        }
        return new BoardPlan(lanes.getLast(), rows * step, font, List.copyOf(lanes), Map.copyOf(boxes));
    }

    /** The least distance between two holders of a lane, in map units. */
    private static double rowOf(MapView map) {
        int least = Integer.MAX_VALUE;
        for (MapView.Lane lane : map.lanes()) {
            int[] tops = lane.holders().stream().mapToInt(MapView.HolderLine::y).sorted().toArray();
            for (int i = 1; i < tops.length; i++) {
                least = Math.min(least, Math.max(1, tops[i] - tops[i - 1]));
            }
        }
        return least == Integer.MAX_VALUE ? 1 : least;
    }

    /** How wide the boxes of a lane must be for its names, also where one of them is strong. */
    private static double box(MapView.Lane lane, double font) {
        double longest = lane.holders().stream().mapToDouble(holder -> wide(holder.name())).max().orElse(0);
        return (longest + PADDING * 2) * font;
    }

    /** How wide a name is in the size of its letters; a little more than it needs, so that nothing is cut off. */
    private static double wide(String name) {
        return name.chars().mapToDouble(BoardPlan::wide).sum();
    }

    private static double wide(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.39;
        }
        return BROAD.indexOf(letter) >= 0 ? 0.94 : Character.isUpperCase(letter) ? 0.76 : 0.61;
    }

    private static double[] widths(MapView map, double font, double em, double room) {
        double[] widths = new double[map.lanes().size()];
        double needed = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = box(map.lanes().get(i), font) + GAP * em;
            needed += widths[i];
        }
        for (int i = 0; i < widths.length; i++) {
            widths[i] += Math.max(0, room - needed) / widths.length;
        }
        return widths;
    }
}
