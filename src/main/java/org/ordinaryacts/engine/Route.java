package org.ordinaryacts.engine;

import java.util.Comparator;
import java.util.List;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;

/**
 * One or more hops in a row.
 *
 * @param instead whether it stands in for a flow that was closed; such a route is never stronger than composed
 */
public record Route(List<Leg> legs, boolean instead) {

    /** Fewest hops, then stronger evidence, then lowest flow ids by number, then holder ids. */
    public static final Comparator<Route> BEST_FIRST = Comparator.<Route>comparingInt(route -> route.legs.size())
            .thenComparing(Route::evidence).thenComparing(Route::compareLegs);

    /** Copies the list. */
    public Route {
        legs = List.copyOf(legs);
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("A route has at least one hop");
        }
    }

    /** A route as documented. */
    public static Route of(List<Leg> legs) {
        return new Route(legs, false);
    }

    /** The holder that answers or sends. */
    public HolderId from() {
        return legs.getFirst().from();
    }

    /** The holder that asked or receives. */
    public HolderId to() {
        return legs.getLast().to();
    }

    /** The weakest evidence of its hops. */
    public Evidence evidence() {
        Evidence weakest = instead ? Evidence.COMPOSED : Evidence.DOCUMENTED;
        for (Leg leg : legs) {
            weakest = weakest.weaker(leg.evidence());
        }
        return weakest;
    }

    private int compareLegs(Route other) {
        for (int i = 0; i < legs.size(); i++) {
            int byFlow = legs.get(i).flow().id().compareTo(other.legs.get(i).flow().id());
            if (byFlow != 0) {
                return byFlow;
            }
        }
        for (int i = 0; i < legs.size(); i++) {
            int byHolder = Comparator.comparing(Leg::from).thenComparing(Leg::to).compare(legs.get(i),
                    other.legs.get(i));
            if (byHolder != 0) {
                return byHolder;
            }
        }
        return 0;
    }
}
