package org.ordinaryacts.tools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.World;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map as it is kept: everybody on it once, lane beside lane, and as the flows of today lay it out. */
class PlacesTest {
    private static final World WORLD = Worlds.library().world();
    private static final List<Box> BOXES = new ArrayList<>();
    private static String kept = "";

    private record Box(HolderId id, int x, int y) {

        static Box of(JsonNode place) {
            return new Box(new HolderId(place.get("id").asString()), place.get("x").intValue(),
                    place.get("y").intValue());
        }

        boolean overlaps(Box other) {
            return Math.abs(x - other.x) < Places.WIDTH && Math.abs(y - other.y) < Places.HEIGHT;
        }

        Lane lane() {
            return WORLD.holder(id).lane();
        }
    }

    @BeforeAll
    static void read() throws IOException {
        kept = Files.readString(Places.FILE);
        JsonMapper.shared().readTree(kept).get("places").forEach(place -> BOXES.add(Box.of(place)));
    }

    @Test
    void everyHolderHasOnePlaceInTheOrderOfTheHolders() {
        assertThat(BOXES).extracting(Box::id)
                .containsExactlyElementsOf(WORLD.parts().holders().stream().map(Holder::id).toList());
    }

    @Test
    void everyLaneIsOneColumnAndTheyStandInOrder() {
        Map<Lane, TreeSet<Integer>> columns = new EnumMap<>(Lane.class);
        BOXES.forEach(box -> columns.computeIfAbsent(box.lane(), lane -> new TreeSet<>()).add(box.x()));
        assertThat(columns).containsOnlyKeys(Lane.values());
        assertThat(columns.values()).allMatch(column -> column.size() == 1);
        assertThat(columns.values()).extracting(TreeSet::first)
                .isSortedAccordingTo(Comparator.naturalOrder()).doesNotHaveDuplicates();
    }

    @Test
    void noTwoHoldersOverlapAndTheMapStartsAtTheTopLeft() {
        for (Box box : BOXES) {
            assertThat(BOXES).filteredOn(other -> !other.equals(box)).noneMatch(box::overlaps);
        }
        assertThat(BOXES.stream().mapToInt(Box::x).min()).hasValue(0);
        assertThat(BOXES.stream().mapToInt(Box::y).min()).hasValue(0);
    }

    @Test
    void holdersAndFlowsStillLayOutLikeThis() {
        assertThat(Places.text(WORLD))
                .as("Holders or flows have changed: mvn -q test-compile exec:exec@places").isEqualTo(kept);
    }
}
