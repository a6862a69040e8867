package org.ordinaryacts.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.MapOnly;

/** Every flow is told in some story, or stands in the list of those that are on the map only, with its reason. */
class CoverageTest {
    private static final Library LIBRARY = Worlds.library();

    private static Set<FlowId> told() {
        Engine engine = new Engine(LIBRARY.world());
        return LIBRARY.stories().stream().map(engine::tell).flatMap(trace -> trace.events().stream())
                .filter(Event.Moved.class::isInstance).map(Event.Moved.class::cast)
                .flatMap(moved -> moved.route().legs().stream()).map(leg -> leg.flow().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyFlowIsToldOrOnTheMapOnly() {
        Set<FlowId> all = LIBRARY.world().flows().stream().map(Flow::id).collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(told());
        assertThat(LIBRARY.world().parts().notes().mapOnly()).extracting(MapOnly::flow)
                .containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void theReasonIsTheRightOne() {
        Map<FlowId, MapOnly.Reason> reasons = new TreeMap<>();
        LIBRARY.world().flows().stream().filter(flow -> !flow.carriesAnything())
                .forEach(flow -> reasons.put(flow.id(), flow.evidence() == Evidence.UNCLEAR
                        ? MapOnly.Reason.UNCLEAR
                        : MapOnly.Reason.NO_FIELDS));
        reasons.put(new FlowId("F05"), MapOnly.Reason.SERIAL_NUMBER);
        assertThat(LIBRARY.world().parts().notes().mapOnly()).extracting(MapOnly::flow, MapOnly::reason)
                .containsExactlyInAnyOrderElementsOf(reasons.entrySet().stream()
                        .map(row -> org.assertj.core.groups.Tuple.tuple(row.getKey(), row.getValue())).toList());
    }
}
