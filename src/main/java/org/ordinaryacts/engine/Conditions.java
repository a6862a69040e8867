package org.ordinaryacts.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.world.FlowId;

/**
 * Under which rules a story runs: as documented, or with some changed.
 *
 * @param closed the flows that nothing moves along
 * @param records rules about single records
 * @param travel in how many days a correction reaches each copy of what was mended, from 1; nothing where it does not
 */
public record Conditions(SortedSet<FlowId> closed, List<RecordRule> records, OptionalInt travel) {

    /** As documented. */
    public static final Conditions DOCUMENTED = new Conditions(Collections.emptySortedSet());

    /**
     * Copies set and list.
     *
     * @throws IllegalArgumentException when a correction would travel in less than a day
     */
    public Conditions {
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        records = List.copyOf(records);
        if (travel.isPresent() && travel.getAsInt() < 1) {
            throw new IllegalArgumentException("A correction travels a day or more, not " + travel.getAsInt());
        }
    }

    /** As documented, but for these flows. */
    public Conditions(SortedSet<FlowId> closed) {
        this(closed, List.of(), OptionalInt.empty());
    }

    /** As documented, but for these flows. */
    public static Conditions closing(Collection<FlowId> flows) {
        return new Conditions(new TreeSet<>(flows));
    }

    /** Whether a flow is open. */
    public boolean open(FlowId flow) {
        return !closed.contains(flow);
    }

    /** The last day on which a record is kept, where a rule names one; of several rules the strictest. */
    OptionalInt lastDay(RecordRef record) {
        return of(record, RecordRule.KeptUntil.class).mapToInt(RecordRule.KeptUntil::lastDay).min();
    }

    /** Whether no rule forbids to share a record. */
    boolean shares(RecordRef record) {
        return of(record, RecordRule.NotShared.class).findAny().isEmpty();
    }

    /** What is mended, in the order of the rules. */
    Stream<RecordRule.Mended> mends() {
        return records.stream().filter(RecordRule.Mended.class::isInstance).map(RecordRule.Mended.class::cast);
    }

    private <R extends RecordRule> Stream<R> of(RecordRef record, Class<R> kind) {
        return records.stream().filter(kind::isInstance).map(kind::cast).filter(rule -> rule.record().equals(record));
    }
}
