package org.ordinaryacts.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Reason;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.whatif.Comparison;
import org.ordinaryacts.whatif.Fate;
import org.ordinaryacts.whatif.StepChange;
import org.ordinaryacts.world.Leg;

/** Which edges of a stage are cut by changed rules, and which are a way around. */
final class SideMarks {
    private SideMarks() {
    }

    /** The hops that nothing passes any more: of closed flows, and out of holders that may not or cannot answer. */
    static List<String> cut(Comparison comparison) {
        Set<String> cut = new LinkedHashSet<>();
        comparison.documented().events().stream()
                .flatMap(event -> event instanceof Event.Moved moved ? moved.route().legs().stream() : Stream.empty())
                .filter(leg -> isClosed(comparison, leg)).map(StageIds::of).forEach(cut::add);
        comparison.steps().forEach(change -> silenced(comparison, change).map(StageIds::of).ifPresent(cut::add));
        return List.copyOf(cut);
    }

    private static boolean isClosed(Comparison comparison, Leg leg) {
        return !comparison.changed().conditions().open(leg.flow().id());
    }

    /** The first hop of a step whose flows are open, and whose holder has nothing that it may give. */
    private static Optional<Leg> silenced(Comparison comparison, StepChange change) {
        boolean byRecord = change.fate() == Fate.REROUTED || change.reasons().stream().anyMatch(
                reason -> reason instanceof Reason.NotKept || reason instanceof Reason.NotShared);
        return change.before().filter(route -> byRecord)
                .filter(route -> route.legs().stream().noneMatch(leg -> isClosed(comparison, leg)))
                .map(route -> route.legs().getFirst());
    }

    /** The hops of ways that are taken instead. */
    static List<String> around(Comparison comparison) {
        return comparison.steps().stream().flatMap(change -> change.after().filter(Route::instead).stream())
                .flatMap(route -> route.legs().stream()).map(StageIds::of).distinct().toList();
    }
}
