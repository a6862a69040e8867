package org.ordinaryacts.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Step;

/** Keeps only the outcome: for many people, where nobody looks at the way. */
final class OutcomeSink implements Sink {
    private final Map<RecordRef, PersonRecord> records = new LinkedHashMap<>();
    private Optional<Step.Outcome> outcome = Optional.empty();

    RunOutcome result() {
        Holdings holdings = new Holdings();
        records.values().forEach(holdings::add);
        return new RunOutcome(outcome.map(Step.Outcome::id), holdings);
    }

    @Override
    public void started(PersonRecord record) {
        add(record);
    }

    private void add(PersonRecord record) {
        records.put(record.id(), record);
    }

    @Override
    public void acted(Step.Does step, Optional<PersonRecord> record) {
        record.ifPresent(this::add);
    }

    @Override
    public void moved(int day, Cause cause, Route route, PersonRecord arrived) {
        add(arrived);
    }

    @Override
    public void matched(Step.Matches step, PersonRecord left, PersonRecord right) {
        // A match brings no field.
    }

    @Override
    public void wrote(Step.Writes step, PersonRecord record) {
        add(record);
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
    public void expired(int day, PersonRecord record) {
        records.remove(record.id());
    }

    @Override
    public void stopped(Step step, List<Reason> reasons) {
        // What did not happen leaves no outcome.
    }
}
