package org.ordinaryacts.whatif;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.StepId;

/**
 * One story told twice from the same starting records, as documented and under changed rules, step by step.
 *
 * @param steps all steps, in order
 * @param early what ran by itself before the first step as documented, and does not now
 * @param fields every field of every person that somebody holds, by person and field
 */
public record Comparison(Trace documented, Trace changed, RuleSet rules, List<StepChange> steps,
        List<Event.Moved> early, List<FieldChange> fields) {

    /** Copies the lists. */
    public Comparison {
        steps = List.copyOf(steps);
        early = List.copyOf(early);
        fields = List.copyOf(fields);
    }

    /** The steps of one fate, in order. */
    public List<StepChange> of(Fate fate) {
        return steps.stream().filter(step -> step.fate() == fate).toList();
    }

    /** The fields of which any number differs. */
    public List<FieldChange> changedFields() {
        return fields.stream().filter(FieldChange::differs).toList();
    }

    /** Whether the rules touch this story: any step, any number, or what any record says. */
    public boolean touches() {
        return !early.isEmpty() || steps.stream().anyMatch(step -> step.fate() != Fate.SAME)
                || fields.stream().anyMatch(FieldChange::differs)
                || changed.events().stream().anyMatch(Event.Corrected.class::isInstance)
                || changed.events().stream().anyMatch(Event.Expired.class::isInstance);
    }

    /** The outcome that happens as documented. */
    public Optional<StepId> outcomeBefore() {
        return outcome(documented);
    }

    /** The outcome that still happens. */
    public Optional<StepId> outcomeAfter() {
        return outcome(changed);
    }

    private static Optional<StepId> outcome(Trace trace) {
        return trace.events().stream().flatMap(
                event -> event instanceof Event.Ended ended ? Stream.of(ended.step().id()) : Stream.<StepId>empty())
                .reduce((a, b) -> b);
    }
}
