package org.ordinaryacts.app.map;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.MapMatch;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.ReachView;
import org.ordinaryacts.view.RouteLine;

/** What stands out on the board: pure functions of what was found and what is open beside it. */
final class Standing {
    private final Map<String, MapView.FlowLine> flows;
    private final Optional<MapMatch> found;

    /**
     * What stands out of a map.
     *
     * @param found what a filter let through; nothing where there is no filter
     */
    Standing(MapView map, Optional<MapMatch> found) {
        this.flows = map.flows().stream().collect(Collectors.toMap(MapView.FlowLine::id, Function.identity()));
        this.found = found;
    }

    /** What was found, with the holders at the ends of its flows. */
    Board.Shown found() {
        return new Board.Shown(found.map(match -> with(match.holders(), ends(match.flows()))),
                found.map(MapMatch::flows), Set.of(), Optional.empty(), Map.of(), Set.of(), Set.of());
    }

    /** One flow among what was found. */
    Board.Shown flow(String id) {
        Set<String> lit = Set.of(id);
        return new Board.Shown(found.map(match -> with(match.holders(), ends(lit))),
                Optional.of(lit), lit, Optional.empty(), states(ends(lit)), Set.of(), Set.of());
    }

    /** A holder, and all its flows. */
    Board.Shown page(HolderView page) {
        Set<String> lit = Stream.concat(page.gets().stream(), page.gives().stream()).map(line -> line.flow().id())
                .collect(Collectors.toSet());
        Set<String> ends = with(ends(lit), Set.of(page.id()));
        return new Board.Shown(found.map(match -> with(match.holders(), ends)), Optional.of(lit), lit,
                Optional.of(page.id()), states(ends), Set.of(), Set.of());
    }

    /** Everything within reach of a holder or a field, softly. */
    Board.Shown reach(ReachView reach, Optional<String> holder) {
        Set<String> used = used(reach);
        Set<String> holders = holders(reach);
        holder.ifPresent(holders::add);
        holders.addAll(ends(used));
        Set<String> beginnings = reach.beginnings().stream().map(ReachView.Beginning::id).collect(Collectors.toSet());
        return new Board.Shown(Optional.of(holders), Optional.of(used), Set.of(), holder, states(beginnings),
                Set.of(), used);
    }

    /** One route of what is within reach. */
    Board.Shown route(RouteLine route, Optional<String> holder) {
        Set<String> lit = Set.copyOf(route.flows());
        Set<String> holders = with(ends(lit), route.holders());
        return new Board.Shown(Optional.of(holders), Optional.of(lit), lit, holder, states(route.holders()), Set.of(),
                Set.of());
    }

    private static Set<String> used(ReachView reach) {
        return reach.entries().stream().flatMap(entry -> entry.ways().stream())
                .flatMap(way -> way.routes().stream()).flatMap(route -> route.flows().stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> holders(ReachView reach) {
        Set<String> holders = new LinkedHashSet<>();
        reach.beginnings().forEach(beginning -> holders.add(beginning.id()));
        reach.entries().forEach(entry -> holders.add(entry.id()));
        return holders;
    }

    /** The holders at the ends of flows. */
    private Set<String> ends(Collection<String> ids) {
        return ids.stream().flatMap(id -> Stream.ofNullable(flows.get(id)))
                .flatMap(flow -> Stream.of(flow.from(), flow.to())).collect(Collectors.toSet());
    }

    private static Set<String> with(Collection<String> some, Collection<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    private static Map<String, String> states(Collection<String> touched) {
        Map<String, String> states = new HashMap<>();
        touched.forEach(id -> states.put(id, "touched"));
        return states;
    }
}
