package org.ordinaryacts.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Cause;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Exposure;
import org.ordinaryacts.engine.Knows;
import org.ordinaryacts.engine.Reason;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Runs a story again under changed rules and holds both runs against each other. */
public final class Comparing {
    private final World world;
    private final Trace documented;
    private final List<Exposure> known;

    /** Compares with this run, which is told as documented. */
    public Comparing(World world, Trace documented) {
        this.world = world;
        this.documented = documented;
        this.known = exposures(documented);
    }

    /** The story again under these rules, beside the documented run. */
    public Comparison with(RuleSet rules) {
        Trace changed = new Engine(world).tell(documented.story(), rules.conditions(world));
        return new Comparison(documented, changed, rules,
                documented.story().steps().stream().map(step -> step(step, changed)).toList(),
                lost(early(documented), early(changed)), fields(changed));
    }

    private static List<Event> early(Trace trace) {
        return trace.events().subList(0, trace.beginning());
    }

    // ---- steps -----------------------------------------------------------------------------------------------------

    private StepChange step(Step step, Trace changed) {
        List<Event> before = documented.eventsOf(step.id());
        List<Event> after = changed.eventsOf(step.id());
        Optional<Route> way = way(after);
        List<Event.Moved> lost = lost(before, after);
        List<Reason> reasons = after.stream()
                .flatMap(event -> event instanceof Event.Stopped stopped ? stopped.reasons().stream() : Stream.empty())
                .toList();
        return new StepChange(step, fate(reasons, way, lost), reasons, way(before), way, lost);
    }

    private static Fate fate(List<Reason> reasons, Optional<Route> way, List<Event.Moved> lost) {
        if (!reasons.isEmpty()) {
            return Fate.STOPPED;
        }
        if (way.filter(Route::instead).isPresent()) {
            return Fate.REROUTED;
        }
        return lost.isEmpty() ? Fate.SAME : Fate.PARTLY;
    }

    /** The way by which a step itself moved fields. */
    private static Optional<Route> way(List<Event> events) {
        return moved(events).filter(moved -> moved.cause() instanceof Cause.ByStep).map(Event.Moved::route)
                .findFirst();
    }

    private static Stream<Event.Moved> moved(List<Event> events) {
        return events.stream().filter(Event.Moved.class::isInstance).map(Event.Moved.class::cast);
    }

    /** What moved without a step of its own, and does not now: the same flow with the same fields. */
    private static List<Event.Moved> lost(List<Event> before, List<Event> after) {
        List<Event.Moved> left = new ArrayList<>(moved(after).toList());
        List<Event.Moved> lost = new ArrayList<>();
        moved(before).filter(moved -> !(moved.cause() instanceof Cause.ByStep)).forEach(moved -> {
            Optional<Event.Moved> same = left.stream().filter(other -> isLike(moved, other)).findFirst();
            same.ifPresentOrElse(left::remove, () -> lost.add(moved));
        });
        return lost;
    }

    private static boolean isLike(Event.Moved a, Event.Moved b) {
        return a.cause().equals(b.cause()) && a.record().who().equals(b.record().who())
                && a.record().fields().keySet().equals(b.record().fields().keySet());
    }

    // ---- numbers ---------------------------------------------------------------------------------------------------

    private List<Exposure> exposures(Trace trace) {
        return trace.story().cast().stream().map(member -> Exposure.at(world, trace, trace.end(), member.role()))
                .toList();
    }

    private List<FieldChange> fields(Trace changed) {
        List<Exposure> now = exposures(changed);
        List<CastMember> cast = documented.story().cast();
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < cast.size(); i++) {
            Role who = cast.get(i).role();
            Exposure before = known.get(i);
            Exposure after = now.get(i);
            world.fieldIds().stream()
                    .filter(field -> before.fields().contains(field) || after.fields().contains(field))
                    .forEach(field -> changes.add(field(who, field, before, after, changed)));
        }
        return changes;
    }

    private FieldChange field(Role who, FieldId field, Exposure before, Exposure after, Trace changed) {
        SortedSet<HolderId> noLonger = new TreeSet<>(before.of(field).keySet());
        noLonger.removeAll(after.of(field).keySet());
        SortedSet<HolderId> onlyAsk = holding(before, field);
        onlyAsk.removeIf(holder -> !(after.of(holder, field) instanceof Knows.CouldAsk));
        return new FieldChange(who, field, numbers(documented, before, who, field),
                numbers(changed, after, who, field), noLonger, onlyAsk);
    }

    private static SortedSet<HolderId> holding(Exposure exposure, FieldId field) {
        SortedSet<HolderId> holding = new TreeSet<>();
        exposure.of(field).forEach((holder, knows) -> {
            if (knows instanceof Knows.Holds) {
                holding.add(holder);
            }
        });
        return holding;
    }

    private static FieldChange.Numbers numbers(Trace trace, Exposure exposure, Role who, FieldId field) {
        int holds = holding(exposure, field).size();
        List<Event.Moved> moves = moved(trace.events()).filter(moved -> moved.record().who().equals(who))
                .filter(moved -> moved.record().fields().containsKey(field)).toList();
        int hops = moves.stream().mapToInt(moved -> moved.route().legs().size()).sum();
        OptionalInt last = moves.stream().mapToInt(Event.Moved::day).max();
        return new FieldChange.Numbers(holds, exposure.reachOf(field) - holds, hops, last);
    }
}
