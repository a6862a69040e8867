package org.ordinaryacts.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.World;

/** The fewest flows to close. */
class CutTest {
    private static final FieldId NAME = new FieldId("name");
    private static final FieldId ADDRESS = new FieldId("home-address");
    private static final World REAL = Worlds.library().world();

    private static HolderId holder(String id) {
        return new HolderId(id);
    }

    private static Set<HolderId> holders(String... ids) {
        return Arrays.stream(ids).map(HolderId::new).collect(Collectors.toSet());
    }

    private static Cut.Flows flows(String... ids) {
        return new Cut.Flows(Arrays.stream(ids).map(FlowId::new).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void theAddressReachesAFieldOfficeByTwoFlowsOnly() {
        assertThat(Cut.of(REAL, ADDRESS, holders("state-dmv"), holder("ice-field-office"), Set.of()))
                .isEqualTo(flows("F65", "F72"));
    }

    @Test
    void closedFlowsNeedNotBeClosedAgain() {
        assertThat(Cut.of(REAL, ADDRESS, holders("state-dmv"), holder("ice-field-office"), Set.of(new FlowId("F72"))))
                .isEqualTo(flows("F65"));
    }

    @Test
    void thereMayBeNoWayAtAll() {
        assertThat(Cut.of(REAL, ADDRESS, holders("ice-field-office"), holder("state-dmv"), Set.of()))
                .isEqualTo(new Cut.AlreadyUnreachable());
        assertThat(Cut.of(REAL, ADDRESS, Set.of(), holder("state-dmv"), Set.of()))
                .isEqualTo(new Cut.AlreadyUnreachable());
    }

    @Test
    void nothingHelpsWhereTheHolderHasItFromTheStart() {
        assertThat(Cut.of(REAL, ADDRESS, holders("state-dmv", "ncatc"), holder("ncatc"), Set.of()))
                .isEqualTo(new Cut.HeldFromStart());
    }

    @Test
    void aGroupsFlowCountsOnceAndItsMembersEdgesCannotBeCut() {
        World world = new Worlds().holders("a", "b", "c", "office", "ice-intelligence-centers")
                .member("b", "ice-intelligence-centers").member("c", "ice-intelligence-centers")
                .flow("F07 a>ice-intelligence-centers asked name").flow("F08 b>office sent name")
                .flow("F09 c>office sent name").build();
        assertThat(Cut.of(world, NAME, holders("a"), holder("office"), Set.of())).isEqualTo(flows("F07"));
        assertThat(Cut.of(world, NAME, holders("b"), holder("office"), Set.of())).isEqualTo(flows("F08"));
    }

    @Test
    void endedUnclearAndOtherFlowsMakeNoWay() {
        World world = new Worlds().holders("a", "b").flow("F01 a>b sent name ended").flow("F02 a>b asked name unclear")
                .flow("F03 a>b asked photo").build();
        assertThat(Cut.of(world, NAME, holders("a"), holder("b"), Set.of())).isEqualTo(new Cut.AlreadyUnreachable());
    }

    static List<Long> seeds() {
        return IntStream.range(0, 60).mapToObj(i -> 1000L + i).toList();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bruteForceFindsTheSame(long seed) {
        Random random = new Random(seed);
        World world = small(random);
        List<HolderId> ids = world.parts().holders().stream().map(h -> h.id()).toList();
        for (int i = 0; i < 8; i++) {
            Set<HolderId> from = new HashSet<>();
            IntStream.rangeClosed(0, random.nextInt(2)).forEach(k -> from.add(ids.get(random.nextInt(ids.size()))));
            HolderId to = ids.get(random.nextInt(ids.size()));
            assertThat(Cut.of(world, NAME, from, to, Set.of())).as(from + " to " + to)
                    .isEqualTo(brute(world, from, to));
        }
    }

    private static World small(Random random) {
        List<String> ids = List.of("a", "b", "c", "d", "e", "ice-intelligence-centers", "public-internet");
        Worlds world = new Worlds().holders(ids.toArray(String[]::new)).member("b", "ice-intelligence-centers")
                .member("c", "ice-intelligence-centers").member("d", "public-internet").member("e", "public-internet");
        for (int i = 0; i < 10; i++) {
            String from = ids.get(random.nextInt(ids.size()));
            String to = ids.get(random.nextInt(ids.size()));
            if (!from.equals(to)) {
                // Numbers that sort otherwise as words than as numbers.
                world.flow("F" + (96 + i) + " " + from + ">" + to + " asked name");
            }
        }
        return world.build();
    }

    /** All sets of flows, smaller ones first, and of one size those whose sorted ids come first. */
    private static Cut brute(World world, Set<HolderId> from, HolderId to) {
        if (from.contains(to)) {
            return new Cut.HeldFromStart();
        }
        List<FlowId> flows = world.flows().stream().map(Flow::id).toList();
        List<SortedSet<FlowId>> sets = new ArrayList<>();
        for (int bits = 0; bits < 1 << flows.size(); bits++) {
            int chosen = bits;
            sets.add(IntStream.range(0, flows.size()).filter(i -> (chosen >> i & 1) == 1).mapToObj(flows::get)
                    .collect(Collectors.toCollection(TreeSet::new)));
        }
        Optional<SortedSet<FlowId>> best = sets.stream().filter(set -> !reaches(world, from, to, set))
                .min(Comparator.<SortedSet<FlowId>>comparingInt(Set::size).thenComparing(CutTest::compare));
        return best.orElseThrow().isEmpty() ? new Cut.AlreadyUnreachable() : new Cut.Flows(best.get());
    }

    private static int compare(SortedSet<FlowId> a, SortedSet<FlowId> b) {
        List<FlowId> left = List.copyOf(a);
        List<FlowId> right = List.copyOf(b);
        for (int i = 0; i < left.size(); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static boolean reaches(World world, Set<HolderId> from, HolderId to, Set<FlowId> closed) {
        Set<HolderId> reached = new HashSet<>(from);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Flow flow : world.flows()) {
                boolean runs = !closed.contains(flow.id()) && flow.carries(Set.of(NAME))
                        && flow.status() != Status.ENDED
                        && world.senders(flow).stream().anyMatch(reached::contains);
                grows = runs && reached.addAll(world.receivers(flow)) || grows;
            }
        }
        return reached.contains(to);
    }

    @Test
    void everyCutOfEveryStoryCutsAndNoFlowOfItIsToSpare() {
        for (var story : Worlds.library().stories()) {
            Trace trace = new Engine(REAL).tell(story);
            for (FieldId field : List.of(ADDRESS, new FieldId("photo"), new FieldId("name"))) {
                Set<HolderId> from = Cut.beginnings(trace, story.cast().getFirst().role(), field);
                Cut cut = Cut.of(REAL, field, from, holder("ice-field-office"), Set.of());
                if (cut instanceof Cut.Flows(var flows)) {
                    assertThat(Cut.of(REAL, field, from, holder("ice-field-office"), flows))
                            .isEqualTo(new Cut.AlreadyUnreachable());
                    for (FlowId spared : flows) {
                        Set<FlowId> fewer = new HashSet<>(flows);
                        fewer.remove(spared);
                        assertThat(Cut.of(REAL, field, from, holder("ice-field-office"), fewer))
                                .isEqualTo(new Cut.Flows(new TreeSet<>(Set.of(spared))));
                    }
                }
            }
        }
    }
}
