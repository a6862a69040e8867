package org.ordinaryacts.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.World;

/**
 * Finds a place on the map for every holder, and writes them to {@code scenarios/world/places.json}. ELK takes more
 * than a second for it and brings much along, so this is done when the content changes, not when the program runs.
 */
final class Places {
    /** How wide a holder is drawn. */
    static final int WIDTH = 160;
    /** How high a holder is drawn. */
    static final int HEIGHT = 48;
    /** From the top of one holder to the top of the next below it, at least. */
    static final int ROW = 72;
    /** From the left edge of one lane to that of the next. */
    static final int COLUMN = 320;
    /** The file, below the folder of the project. */
    static final Path FILE = Path.of("scenarios", "world", "places.json");
    /** How often ELK tries again to have fewer flows cross; more than this makes the map no better. */
    private static final int THOROUGHNESS = 30;

    private final World world;
    private final ElkNode map = ElkGraphUtil.createGraph();
    private final Map<HolderId, ElkNode> boxes = new LinkedHashMap<>();

    /** The upper left corner of a holder. */
    record Spot(int x, int y) {
    }

    private Places(World world) {
        this.world = world;
    }

    /** Writes the places into the project whose folder is the current one. */
    static void main() throws IOException {
        World world = Loading.load(Path.of("").toAbsolutePath()).library().orElseThrow().world();
        Files.writeString(FILE, text(world));
    }

    /** The file with the places of all holders, the same for the same world. */
    static String text(World world) {
        Map<HolderId, Spot> spots = new Places(world).spots();
        return world.parts().holders().stream().map(holder -> line(holder.id(), spots))
                .collect(Collectors.joining(",\n", """
                        {
                          "$schema": "../schema/places.schema.json",
                          "places": [
                        """, """

                          ]
                        }
                        """));
    }

    private static String line(HolderId id, Map<HolderId, Spot> spots) {
        Spot spot = Objects.requireNonNull(spots.get(id));
        return "    { \"id\": \"" + id + "\", \"x\": " + spot.x() + ", \"y\": " + spot.y() + " }";
    }

    private Map<HolderId, Spot> spots() {
        draw();
        LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
        new RecursiveGraphLayoutEngine().layout(map, new BasicProgressMonitor());
        Map<HolderId, Spot> spots = new HashMap<>();
        for (Lane lane : Lane.values()) {
            column(lane, spots);
        }
        return fromTheTop(spots);
    }

    /**
     * Draws what is to be laid out. Network simplex keeps the ends of a flow level: the map gets a third less high,
     * and its lines half as long, as with what ELK does unless told. Partitions alone make ELK go by where objects lie
     * in memory, so that two runs differ. Only the model order of nodes and edges puts an end to that: preferring
     * edges still differs once in some twenty runs.
     */
    private void draw() {
        map.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        map.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
        map.setProperty(LayeredOptions.PARTITIONING_ACTIVATE, true);
        map.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
        map.setProperty(LayeredOptions.SPACING_NODE_NODE, (double) ROW - HEIGHT);
        map.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.NETWORK_SIMPLEX);
        map.setProperty(LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.NODES_AND_EDGES);
        map.setProperty(LayeredOptions.THOROUGHNESS, THOROUGHNESS);
        map.setProperty(LayeredOptions.RANDOM_SEED, 1);
        world.parts().holders().forEach(holder -> boxes.put(holder.id(), newBox(holder)));
        world.flows().forEach(this::draw);
    }

    private ElkNode newBox(Holder holder) {
        ElkNode box = ElkGraphUtil.createNode(map);
        box.setDimensions(WIDTH, HEIGHT);
        box.setProperty(LayeredOptions.PARTITIONING_PARTITION, holder.lane().ordinal());
        return box;
    }

    private ElkNode box(HolderId id) {
        return Objects.requireNonNull(boxes.get(id));
    }

    private void draw(Flow flow) {
        ElkGraphUtil.createSimpleEdge(box(flow.from()), box(flow.to()));
    }

    /**
     * Puts a lane into one column. ELK spreads a lane over several layers where flows stay inside of it; the order
     * from top to bottom is kept, and from left to right where that is a draw.
     */
    private void column(Lane lane, Map<HolderId, Spot> spots) {
        List<HolderId> ids = world.parts().holders().stream().filter(holder -> holder.lane() == lane)
                .map(Holder::id).sorted(Comparator.comparingDouble((HolderId id) -> box(id).getY())
                        .thenComparingDouble(id -> box(id).getX()))
                .toList();
        List<Integer> tops = apart(ids.stream().map(id -> box(id).getY()).toList());
        for (int i = 0; i < ids.size(); i++) {
            spots.put(ids.get(i), new Spot(lane.ordinal() * COLUMN, tops.get(i)));
        }
    }

    /**
     * Moves tops, given from top to bottom, at least a row apart and together as little as can be: those that are too
     * close form a block, which stands around the middle of where its parts wanted to be.
     */
    private static List<Integer> apart(List<Double> wanted) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Block block = new Block(wanted.get(i) - i * ROW, 1);
            while (!blocks.isEmpty() && blocks.getLast().shift() >= block.shift()) {
                block = blocks.removeLast().with(block);
            }
            blocks.add(block);
        }
        List<Integer> tops = new ArrayList<>();
        blocks.forEach(block -> block.addTo(tops));
        return tops;
    }

    /** Holders one row apart; the shift says how far they stand below where they would if there was nothing else. */
    private record Block(double shift, int size) {

        Block with(Block below) {
            int both = size + below.size;
            return new Block((shift * size + below.shift * below.size) / both, both);
        }

        void addTo(List<Integer> tops) {
            int top = (int) Math.round(shift);
            for (int i = 0; i < size; i++) {
                tops.add(top + tops.size() * ROW);
            }
        }
    }

    private static Map<HolderId, Spot> fromTheTop(Map<HolderId, Spot> spots) {
        int top = spots.values().stream().mapToInt(Spot::y).min().orElse(0);
        Map<HolderId, Spot> moved = new HashMap<>();
        spots.forEach((id, spot) -> moved.put(id, new Spot(spot.x(), spot.y() - top)));
        return moved;
    }
}
