package org.ordinaryacts.engine;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.story.Step;

/** Keeps only the outcome: for many people, where nobody looks at the way. */
final class OutcomeSink implements Sink {
    private final Holdings holdings = new Holdings();
    private Optional<Step.Outcome> outcome = Optional.empty();

    RunOutcome result() {
        return new RunOutcome(outcome.map(Step.Outcome::id), holdings);
    }

    @Override
    public void started(PersonRecord record) {
        holdings.add(record);
    }

    @Override
    public void acted(Step.Does step, Optional<PersonRecord> record) {
        record.ifPresent(holdings::add);
    }

    @Override
    public void moved(int day, Cause cause, Route route, PersonRecord arrived) {
        holdings.add(arrived);
    }

    @Override
    public void matched(Step.Matches step, PersonRecord left, PersonRecord right) {
        // A match brings no field.
    }

    @Override
    public void wrote(Step.Writes step, PersonRecord record) {
        holdings.add(record);
    }

    @Override
    public void passed(Step step) {
        // Nothing changes.
    }

    @Override
    public void ended(Step.Outcome step) {
        outcome = Optional.of(step);
    }

    @Override
    public void stopped(Step step, List<Reason> reasons) {
        // What did not happen leaves no outcome.
    }
}
