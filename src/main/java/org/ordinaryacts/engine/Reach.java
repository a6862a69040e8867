package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.World;

/** Finds, over the hops that a predicate allows, the best route to every holder that can be reached. */
final class Reach {
    private final World world;
    private final Predicate<Leg> usable;

    Reach(World world, Predicate<Leg> usable) {
        this.world = world;
        this.usable = usable;
    }

    /**
     * The best route from any of the sources to each other holder that can be reached: fewest hops, then stronger
     * evidence, then lowest flow ids. Works layer by layer and keeps, for each holder and each weakest evidence, the
     * route with the lowest ids, so that no better route is lost on the way.
     */
    SortedMap<HolderId, Route> from(Set<HolderId> sources) {
        SortedMap<HolderId, Route> found = new TreeMap<>();
        Map<HolderId, Collection<List<Leg>>> layer = new TreeMap<>();
        sources.forEach(source -> layer.put(source, List.of(List.of())));
        Map<HolderId, Collection<List<Leg>>> next = layer;
        while (!next.isEmpty()) {
            next = step(next, sources, found);
            next.forEach((holder, paths) -> found.put(holder,
                    paths.stream().map(Route::of).min(Route.BEST_FIRST).orElseThrow()));
        }
        return found;
    }

    private Map<HolderId, Collection<List<Leg>>> step(Map<HolderId, Collection<List<Leg>>> layer,
            Set<HolderId> sources, SortedMap<HolderId, Route> found) {
        Map<HolderId, EnumMap<Evidence, List<Leg>>> best = new HashMap<>();
        layer.forEach((holder, paths) -> {
            for (Leg leg : world.legs().outgoingEdgesOf(holder)) {
                if (usable.test(leg) && !sources.contains(leg.to()) && !found.containsKey(leg.to())) {
                    paths.forEach(path -> keepBest(best.computeIfAbsent(leg.to(), k -> new EnumMap<>(Evidence.class)),
                            extended(path, leg)));
                }
            }
        });
        Map<HolderId, Collection<List<Leg>>> next = new TreeMap<>();
        best.forEach((holder, paths) -> next.put(holder, paths.values()));
        return next;
    }

    private static void keepBest(EnumMap<Evidence, List<Leg>> best, List<Leg> path) {
        best.merge(Route.of(path).evidence(), path,
                (a, b) -> Route.BEST_FIRST.compare(Route.of(a), Route.of(b)) <= 0 ? a : b);
    }

    private static List<Leg> extended(List<Leg> path, Leg leg) {
        List<Leg> longer = new ArrayList<>(path);
        longer.add(leg);
        return longer;
    }

    /**
     * All shortest routes from one holder to another, best first; empty where there is none.
     *
     * @param left what {@link #distancesTo} says of the other
     */
    List<Route> allShortest(HolderId from, HolderId to, Map<HolderId, Integer> left) {
        List<Route> routes = new ArrayList<>();
        if (left.containsKey(from) && !from.equals(to)) {
            collect(from, to, left, new ArrayList<>(), routes);
        }
        routes.sort(Route.BEST_FIRST);
        return routes;
    }

    private void collect(HolderId at, HolderId to, Map<HolderId, Integer> left, List<Leg> path, List<Route> routes) {
        if (at.equals(to)) {
            routes.add(Route.of(path));
            return;
        }
        for (Leg leg : world.legs().outgoingEdgesOf(at)) {
            Integer rest = left.get(leg.to());
            Integer mine = left.get(at);
            if (usable.test(leg) && rest != null && mine != null && rest == mine - 1) {
                path.add(leg);
                collect(leg.to(), to, left, path, routes);
                path.removeLast();
            }
        }
    }

    /** How many hops each holder that can reach the given one needs; 0 for itself. */
    Map<HolderId, Integer> distancesTo(HolderId to) {
        Map<HolderId, Integer> distances = new TreeMap<>(Map.of(to, 0));
        Set<HolderId> layer = Set.of(to);
        for (int distance = 1; !layer.isEmpty(); distance++) {
            Set<HolderId> next = new TreeSet<>();
            for (HolderId holder : layer) {
                world.legs().incomingEdgesOf(holder).stream().filter(usable).map(Leg::from)
                        .filter(from -> !distances.containsKey(from)).forEach(next::add);
            }
            for (HolderId holder : next) {
                distances.put(holder, distance);
            }
            layer = next;
        }
        return distances;
    }
}
