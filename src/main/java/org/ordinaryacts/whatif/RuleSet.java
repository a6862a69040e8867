package org.ordinaryacts.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.engine.Conditions;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.World;

/**
 * The rules that somebody changed. They combine: what any of them closes is closed.
 *
 * @param levers the levers that are turned on
 * @param closed single flows that are closed besides
 * @param records rules about single records, each record having one of a kind at most
 */
public record RuleSet(SortedSet<LeverId> levers, SortedSet<FlowId> closed, List<RecordRule> records) {

    /** Nothing is changed. */
    public static final RuleSet NONE = new RuleSet(Collections.emptySortedSet(), Collections.emptySortedSet(),
            List.of());

    /** In how many days a correction comes to each copy, where it travels. Illustrative: no source gives a number. */
    public static final int TRAVEL_DAYS = 30;

    /** Copies everything. */
    public RuleSet {
        levers = Collections.unmodifiableSortedSet(new TreeSet<>(levers));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        records = List.copyOf(records);
    }

    /** These levers and nothing else. */
    public static RuleSet of(LeverId... levers) {
        return NONE.withLevers(new TreeSet<>(List.of(levers)));
    }

    /** These single flows and nothing else. */
    public static RuleSet closing(FlowId... flows) {
        return NONE.withClosed(new TreeSet<>(List.of(flows)));
    }

    /** The same with exactly these levers on. */
    public RuleSet withLevers(SortedSet<LeverId> others) {
        return new RuleSet(others, closed, records);
    }

    /** The same with exactly these single flows closed. */
    public RuleSet withClosed(SortedSet<FlowId> others) {
        return new RuleSet(levers, others, records);
    }

    /** The same with exactly these rules about records. */
    public RuleSet withRecords(List<RecordRule> others) {
        return new RuleSet(levers, closed, others);
    }

    /** The same with a lever turned on, or off where it was on. */
    public RuleSet turned(LeverId lever) {
        return withLevers(turned(levers, lever));
    }

    /** The same with a single flow closed, or open where it was closed. */
    public RuleSet turned(FlowId flow) {
        return withClosed(turned(closed, flow));
    }

    private static <T extends Comparable<T>> SortedSet<T> turned(SortedSet<T> set, T one) {
        SortedSet<T> changed = new TreeSet<>(set);
        if (!changed.remove(one)) {
            changed.add(one);
        }
        return changed;
    }

    /** The same with a rule about a record, in place of one of the same kind about the same record. */
    public RuleSet with(RecordRule rule) {
        List<RecordRule> changed = new ArrayList<>(records);
        changed.removeIf(old -> old.getClass() == rule.getClass() && old.record().equals(rule.record()));
        changed.add(rule);
        return withRecords(changed);
    }

    /** The same without a rule about a record. */
    public RuleSet without(RecordRule rule) {
        return withRecords(records.stream().filter(old -> !old.equals(rule)).toList());
    }

    /** Whether nothing is changed. */
    public boolean isEmpty() {
        return levers.isEmpty() && closed.isEmpty() && records.isEmpty();
    }

    /** Every flow that is closed, by a lever or by itself. */
    public SortedSet<FlowId> allClosed(World world) {
        SortedSet<FlowId> all = new TreeSet<>(closed);
        levers.forEach(lever -> all.addAll(world.lever(lever).closes()));
        return all;
    }

    /** Under which conditions the engine runs a story then. */
    public Conditions conditions(World world) {
        boolean travels = levers.stream().anyMatch(lever -> world.lever(lever).effect() == Lever.Effect.RECORDS);
        return new Conditions(allClosed(world), records,
                travels ? OptionalInt.of(TRAVEL_DAYS) : OptionalInt.empty());
    }
}
