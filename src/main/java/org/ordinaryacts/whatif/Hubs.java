package org.ordinaryacts.whatif;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.engine.Routes;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.World;

/**
 * Through which holders most ways pass. A way is counted for each field, each holder where its flows begin, and each
 * other holder that it can get to over two hops or more; it passes through a holder that stands between on at least one
 * of its shortest routes. A whole number in place of the betweenness of Freeman (1977), so that it can be told.
 *
 * @param ways how many ways there are
 * @param hubs the holders that some way passes through, most first
 */
public record Hubs(int ways, List<Hub> hubs) {

    /** Copies the list. */
    public Hubs {
        hubs = List.copyOf(hubs);
    }

    /**
     * A holder in the middle.
     *
     * @param ways how many ways pass through it
     * @param fields of how many fields
     */
    public record Hub(HolderId holder, int ways, int fields) {
    }

    /** The hubs of a world, whoever has to act. A group is not counted beside its members. */
    public static Hubs of(World world) {
        Counting counting = new Counting(world);
        world.fieldIds().forEach(counting::field);
        return counting.result();
    }

    /** Counts ways. */
    private static final class Counting {
        private final World world;
        private final SortedMap<HolderId, Integer> through = new TreeMap<>();
        private final SortedMap<HolderId, Set<FieldId>> fields = new TreeMap<>();
        private int ways;

        Counting(World world) {
            this.world = world;
        }

        void field(FieldId field) {
            Routes.Spread spread = Routes.from(world, field);
            for (Routes.ToOne place : spread.places()) {
                if (!isGroup(place.to())) {
                    Routes.to(world, field, place.to()).stream()
                            .filter(way -> way.hops() > 1 && spread.beginnings().contains(way.from()))
                            .forEach(way -> way(field, way.routes()));
                }
            }
        }

        private void way(FieldId field, List<Route> routes) {
            ways++;
            Set<HolderId> between = new HashSet<>();
            routes.forEach(route -> route.legs().stream().skip(1).map(Leg::from).forEach(between::add));
            between.forEach(holder -> {
                through.merge(holder, 1, Integer::sum);
                fields.computeIfAbsent(holder, k -> new HashSet<>()).add(field);
            });
        }

        private boolean isGroup(HolderId holder) {
            return (holder.equals(World.RECEIVING_GROUP) || holder.equals(World.SENDING_GROUP))
                    && !world.members(holder).isEmpty();
        }

        Hubs result() {
            return new Hubs(ways, through.entrySet().stream()
                    .map(entry -> new Hub(entry.getKey(), entry.getValue(),
                            fields.getOrDefault(entry.getKey(), Set.of()).size()))
                    .sorted(Comparator.comparingInt(Hub::ways).reversed().thenComparing(Hub::holder)).toList());
        }
    }
}
