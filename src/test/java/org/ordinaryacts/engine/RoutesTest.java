package org.ordinaryacts.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.World;

class RoutesTest {
    private static final World WORLD = Worlds.library().world();

    /** All shortest paths by another algorithm, JGraphT's, over the hops that carry the field. */
    private static Set<String> byJGraphT(FieldId field, HolderId from, HolderId to) {
        Graph<HolderId, Leg> graph = carrying(WORLD, field);
        GraphPath<HolderId, Leg> one = BFSShortestPath.findPathBetween(graph, from, to);
        if (one == null || one.getLength() == 0) {
            return Set.of();
        }
        return new AllDirectedPaths<>(graph).getAllPaths(from, to, true, one.getLength()).stream()
                .map(path -> line(path.getEdgeList())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph<HolderId, Leg> carrying(World world, FieldId field) {
        Set<Leg> legs = world.legs().edgeSet().stream()
                .filter(leg -> leg.flow().carries(Set.of(field)) && leg.flow().status() != Status.ENDED)
                .collect(Collectors.toSet());
        return new AsSubgraph<>(world.legs(), world.legs().vertexSet(), legs);
    }

    private static String line(List<Leg> legs) {
        return legs.stream().map(leg -> leg.from() + "-" + leg.flow().id() + "-" + leg.to())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({"home-address, ncatc", "home-address, ice-field-office", "fingerprints, perc", "name, icm",
            "immigration-status, law-enforcement-agencies", "subject-record, leis-partners", "location, ncatc"})
    void allShortestRoutesFromEveryHolderAsAnotherAlgorithmFindsThem(String field, String holder) {
        FieldId fieldId = new FieldId(field);
        HolderId to = new HolderId(holder);
        List<Routes.FromOne> found = Routes.to(WORLD, fieldId, to);
        for (HolderId from : WORLD.legs().vertexSet()) {
            Set<String> mine = found.stream().filter(one -> one.from().equals(from))
                    .flatMap(one -> one.routes().stream()).map(route -> line(route.legs()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(mine).as(from.value()).isEqualTo(byJGraphT(fieldId, from, to));
        }
    }

    @Test
    void theDirectWayAndTheWayThroughNlets() {
        List<Routes.FromOne> routes = Routes.to(WORLD, new FieldId("home-address"), new HolderId("ncatc"));
        assertThat(routes).extracting(one -> one.from().value()).contains("state-dmv", "nlets", "commercial-brokers",
                "usps", "workers-comp-agency").doesNotContain("utility-companies-unknown", "ice-field-office");
    }

    @Test
    void unclearFlowsMakeNoRoute() {
        assertThat(Routes.to(WORLD, new FieldId("utility-account"), new HolderId("ncatc")))
                .extracting(one -> one.from().value()).containsExactly("commercial-brokers", "utility-companies");
    }

    static Stream<FieldId> everyField() {
        return WORLD.fieldIds().stream();
    }

    /** From all beginnings at once by the other algorithm, no longer than the shortest; and no flow is left over. */
    @ParameterizedTest
    @MethodSource("everyField")
    void aFieldGetsEverywhereThatAnotherAlgorithmFinds(FieldId field) {
        Routes.Spread spread = Routes.from(WORLD, field);
        Graph<HolderId, Leg> graph = carrying(WORLD, field);
        for (HolderId holder : graph.vertexSet()) {
            List<GraphPath<HolderId, Leg>> shortest = spread.beginnings().stream()
                    .flatMap(from -> Stream.ofNullable(BFSShortestPath.findPathBetween(graph, from, holder))).toList();
            int fewest = shortest.stream().mapToInt(GraphPath::getLength).min().orElse(0);
            Set<String> expected = fewest == 0
                    ? Set.of()
                    : new AllDirectedPaths<>(graph).getAllPaths(spread.beginnings(), Set.of(holder), true, fewest)
                            .stream().map(path -> line(path.getEdgeList())).collect(Collectors.toSet());
            assertThat(spread.places().stream().filter(place -> place.to().equals(holder))
                    .flatMap(place -> place.routes().stream()).map(route -> line(route.legs())))
                    .as(holder.value()).containsExactlyInAnyOrderElementsOf(expected);
        }
        assertThat(graph.edgeSet()).allMatch(leg -> spread.beginnings().contains(leg.to())
                || spread.places().stream().anyMatch(place -> place.to().equals(leg.to())));
    }

    @Test
    void aFieldBeginsWhereItLeavesAndNothingComesIn() {
        World world = new Worlds().holders("a", "b", "c", "d", "e").flow("F01 a>b asked name")
                .flow("F02 b>c sent name").flow("F03 a>c asked photo").flow("F04 d>c asked name")
                .flow("F05 c>e automatic name").build();
        Routes.Spread spread = Routes.from(world, new FieldId("name"));
        assertThat(lines(spread)).containsExactly("1 b: a-F01-b", "1 c: d-F04-c", "2 e: d-F04-c c-F05-e");
        assertThat(spread.beginnings()).extracting(HolderId::value).containsExactly("a", "d");
    }

    @Test
    void aCircleThatNothingFeedsBeginsEverywhereInIt() {
        World world = new Worlds().holders("a", "b", "c", "d", "e").flow("F01 a>b asked name")
                .flow("F02 b>a sent name").flow("F03 b>c asked name").flow("F04 d>e asked name")
                .flow("F05 e>d asked name").flow("F06 c>d asked name").build();
        Routes.Spread spread = Routes.from(world, new FieldId("name"));
        assertThat(spread.beginnings()).extracting(HolderId::value).containsExactly("a", "b");
        assertThat(lines(spread)).containsExactly("1 c: b-F03-c", "2 d: b-F03-c c-F06-d",
                "3 e: b-F03-c c-F06-d d-F04-e");
    }

    @Test
    void unclearEmptyAndEndedFlowsBeginNothingAndFeedNothing() {
        World world = new Worlds().holders("a", "b", "c").flow("F01 a>b asked name unclear")
                .flow("F02 a>b asked -").flow("F03 a>b sent name ended").flow("F04 b>c asked name").build();
        Routes.Spread spread = Routes.from(world, new FieldId("name"));
        assertThat(spread.beginnings()).extracting(HolderId::value).containsExactly("b");
        assertThat(lines(spread)).containsExactly("1 c: b-F04-c");
        assertThat(Routes.from(world, new FieldId("photo")).beginnings()).isEmpty();
    }

    @Test
    void aGroupReceivesAndSendsWithItsMembersAndTheyDoNotFeedEachOther() {
        String centers = World.RECEIVING_GROUP.value();
        World world = new Worlds().holders("a", "b", "m", centers).member("m", centers)
                .flow("F01 a>" + centers + " asked name").flow("F02 " + centers + ">b asked name").build();
        Routes.Spread spread = Routes.from(world, new FieldId("name"));
        assertThat(lines(spread)).containsExactly("1 " + centers + ": a-F01-" + centers, "1 m: a-F01-m",
                "2 b: a-F01-" + centers + " " + centers + "-F02-b");
        assertThat(spread.places().get(1).routes().getFirst().evidence()).isEqualTo(Evidence.COMPOSED);
        assertThat(Routes.reaching(world, new HolderId("b"))).extracting(one -> one.from().value())
                .containsExactly(centers, "a");
    }

    @Test
    void allShortestRoutesTheBetterKnownFirst() {
        World world = new Worlds().holders("a", "b", "c").flow("F01 a>b asked name composed")
                .flow("F02 a>b asked name").flow("F03 c>b sent name requirement").build();
        assertThat(Routes.from(world, new FieldId("name")).places().getFirst().routes())
                .extracting(route -> line(route.legs())).containsExactly("a-F02-b", "c-F03-b", "a-F01-b");
    }

    private static List<String> lines(Routes.Spread spread) {
        return spread.places().stream().map(place -> place.hops() + " " + place.to() + ": "
                + place.routes().stream().map(route -> line(route.legs())).collect(Collectors.joining(" | ")))
                .toList();
    }

    /** Who can reach a holder, found the other way round: forward from every other holder, by JGraphT. */
    @ParameterizedTest
    @ValueSource(strings = {"ncatc", "ice-field-office", "icm", "leis-partners", "ice-intelligence-centers", "nlets",
            "state-dmv"})
    void whateverCanReachAHolderIsFoundForwardToo(String id) {
        HolderId holder = new HolderId(id);
        Map<HolderId, Map<FieldId, Set<String>>> expected = new TreeMap<>();
        for (HolderId from : WORLD.legs().vertexSet()) {
            for (FieldId field : WORLD.fieldIds()) {
                Set<String> routes = byJGraphT(field, from, holder);
                if (!routes.isEmpty()) {
                    expected.computeIfAbsent(from, k -> new TreeMap<>()).put(field, routes);
                }
            }
        }
        Map<HolderId, Map<FieldId, Set<String>>> found = new TreeMap<>();
        Routes.reaching(WORLD, holder).forEach(one -> one.fields().forEach((field, routes) -> {
            found.computeIfAbsent(one.from(), k -> new TreeMap<>()).put(field,
                    routes.stream().map(route -> line(route.legs())).collect(Collectors.toSet()));
            assertThat(routes).isSortedAccordingTo(Route.BEST_FIRST).allMatch(r -> r.legs().size() >= one.hops());
        }));
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void whateverReachesAHolderNearestFirst() {
        World world = new Worlds().holders("a", "b", "c").flow("F01 a>b asked name").flow("F02 b>c sent name,photo")
                .flow("F03 a>c asked detainer").build();
        List<Routes.Reaching> found = Routes.reaching(world, new HolderId("c"));
        assertThat(found).extracting(one -> one.hops() + " " + one.from() + " " + one.fields().keySet())
                .containsExactly("1 a [detainer, name]", "1 b [name, photo]");
        assertThat(found.getFirst().fields().get(new FieldId("name"))).extracting(route -> line(route.legs()))
                .containsExactly("a-F01-b b-F02-c");
        assertThat(Routes.reaching(world, new HolderId("a"))).isEmpty();
    }
}
