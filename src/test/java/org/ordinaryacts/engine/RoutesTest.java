package org.ordinaryacts.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.alg.shortestpath.AllDirectedPaths;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.AsSubgraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.World;

class RoutesTest {
    private static final World WORLD = Worlds.library().world();

    /** All shortest paths by another algorithm, JGraphT's, over the hops that carry the field. */
    private static Set<String> byJGraphT(FieldId field, HolderId from, HolderId to) {
        Set<Leg> legs = WORLD.legs().edgeSet().stream()
                .filter(leg -> leg.flow().carries(Set.of(field)) && leg.flow().status() != Status.ENDED)
                .collect(Collectors.toSet());
        Graph<HolderId, Leg> graph = new AsSubgraph<>(WORLD.legs(), WORLD.legs().vertexSet(), legs);
        GraphPath<HolderId, Leg> one = BFSShortestPath.findPathBetween(graph, from, to);
        if (one == null || one.getLength() == 0) {
            return Set.of();
        }
        return new AllDirectedPaths<>(graph).getAllPaths(from, to, true, one.getLength()).stream()
                .map(path -> line(path.getEdgeList())).collect(Collectors.toCollection(TreeSet::new));
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
}
