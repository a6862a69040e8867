package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Answers by which documented routes a field can get to a holder, whoever has to act for it. */
public final class Routes {
    private Routes() {
    }

    /**
     * All shortest routes of a field to a holder, one group for each holder that the field can start from, nearest
     * first. Flows that carry nothing, or whose evidence is unclear, make no route; ended flows are left out.
     */
    public static List<FromOne> to(World world, FieldId field, HolderId holder) {
        Reach reach = new Reach(world, leg -> leg.flow().carries(Set.of(field))
                && leg.flow().status() != org.ordinaryacts.world.Status.ENDED);
        Map<HolderId, Integer> hops = reach.distancesTo(holder);
        List<FromOne> all = new ArrayList<>();
        for (Map.Entry<HolderId, Integer> near : hops.entrySet()) {
            if (near.getValue() > 0) {
                all.add(new FromOne(near.getKey(), near.getValue(), reach.allShortest(near.getKey(), holder, hops)));
            }
        }
        all.sort(Comparator.comparingInt(FromOne::hops).thenComparing(FromOne::from));
        return List.copyOf(all);
    }

    /** All shortest routes from one holder, and how many hops they take. */
    public record FromOne(HolderId from, int hops, List<Route> routes) {
        /** Copies the list. */
        public FromOne {
            routes = List.copyOf(routes);
        }
    }
}
