package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.World;

/**
 * Answers by which documented routes a field can get from holder to holder, whoever has to act for it. Flows that carry
 * nothing, or whose evidence is unclear, make no route; ended flows are left out. A flow of a group makes a route to
 * each member as well, never stronger than composed.
 */
public final class Routes {
    private Routes() {
    }

    /**
     * All shortest routes of a field to a holder, one group for each holder that the field can start from, nearest
     * first.
     */
    public static List<FromOne> to(World world, FieldId field, HolderId holder) {
        Reach reach = new Reach(world, carrying(field));
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

    private static Predicate<Leg> carrying(FieldId field) {
        Set<FieldId> wanted = Set.of(field);
        return leg -> leg.flow().carries(wanted) && leg.flow().status() != Status.ENDED;
    }

    /** Everywhere a field can get to from where its documented flows begin, nearest first. */
    public static Spread from(World world, FieldId field) {
        Predicate<Leg> usable = carrying(field);
        Reach reach = new Reach(world, usable);
        SortedSet<HolderId> beginnings = Beginnings.of(world.legs(), usable);
        List<ToOne> places = new ArrayList<>();
        for (HolderId holder : reach.from(beginnings).keySet()) {
            places.add(nearest(reach, beginnings, holder));
        }
        places.sort(Comparator.comparingInt(ToOne::hops).thenComparing(ToOne::to));
        return new Spread(beginnings, places);
    }

    /** The routes to a holder that can be reached, from those beginnings that are nearest to it. */
    private static ToOne nearest(Reach reach, SortedSet<HolderId> beginnings, HolderId holder) {
        Map<HolderId, Integer> hops = reach.distancesTo(holder);
        int fewest = beginnings.stream().filter(hops::containsKey).mapToInt(hops::get).min().orElseThrow();
        List<Route> routes = beginnings.stream().filter(from -> hops.getOrDefault(from, 0) == fewest)
                .flatMap(from -> reach.allShortest(from, holder, hops).stream()).sorted(Route.BEST_FIRST).toList();
        return new ToOne(holder, fewest, routes);
    }

    /** Every other holder from which at least one field can come to this one, nearest first. */
    public static List<Reaching> reaching(World world, HolderId holder) {
        SortedMap<HolderId, SortedMap<FieldId, List<Route>>> byHolder = new TreeMap<>();
        for (FieldId field : world.fieldIds()) {
            to(world, field, holder).forEach(
                    one -> byHolder.computeIfAbsent(one.from(), k -> new TreeMap<>()).put(field, one.routes()));
        }
        return byHolder.entrySet().stream().map(entry -> Reaching.of(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Reaching::hops).thenComparing(Reaching::from)).toList();
    }

    /** All shortest routes from one holder, and how many hops they take. */
    public record FromOne(HolderId from, int hops, List<Route> routes) {
        /** Copies the list. */
        public FromOne {
            routes = List.copyOf(routes);
        }
    }

    /**
     * Where a field can get.
     *
     * @param beginnings the holders where its flows begin, by id
     * @param places every other holder that it can get to from there
     */
    public record Spread(SortedSet<HolderId> beginnings, List<ToOne> places) {
        /** Copies both. */
        public Spread {
            beginnings = Collections.unmodifiableSortedSet(new TreeSet<>(beginnings));
            places = List.copyOf(places);
        }
    }

    /** All shortest routes to one holder, best first, and how many hops they take from the nearest beginning. */
    public record ToOne(HolderId to, int hops, List<Route> routes) {
        /** Copies the list. */
        public ToOne {
            routes = List.copyOf(routes);
        }
    }

    /**
     * A holder from which something can come.
     *
     * @param hops how many hops the nearest of its fields takes
     * @param fields for each field that can come, all its shortest routes, best first; other fields may take more hops
     */
    public record Reaching(HolderId from, int hops, SortedMap<FieldId, List<Route>> fields) {
        /** Copies the map. */
        public Reaching {
            fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        }

        private static Reaching of(HolderId from, SortedMap<FieldId, List<Route>> fields) {
            int fewest = fields.values().stream().mapToInt(routes -> routes.getFirst().legs().size()).min()
                    .orElseThrow();
            return new Reaching(from, fewest, fields);
        }
    }
}
