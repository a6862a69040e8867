package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.FieldId;

/** Records every event, for a story. */
final class TraceSink implements Sink {
    private final List<Event> events = new ArrayList<>();

    List<Event> events() {
        return List.copyOf(events);
    }

    @Override
    public void started(PersonRecord record) {
        events.add(new Event.Started(record));
    }

    @Override
    public void acted(Step.Does step, Optional<PersonRecord> record) {
        events.add(new Event.Acted(step, record));
    }

    @Override
    public void moved(int day, Cause cause, Route route, PersonRecord arrived) {
        events.add(new Event.Moved(day, cause, route, arrived));
    }

    @Override
    public void matched(Step.Matches step, PersonRecord left, PersonRecord right) {
        events.add(new Event.Matched(step, left, right));
    }

    @Override
    public void wrote(Step.Writes step, PersonRecord record) {
        events.add(new Event.Wrote(step, record));
    }

    @Override
    public void passed(Step step) {
        events.add(new Event.Passed(step));
    }

    @Override
    public void ended(Step.Outcome step) {
        events.add(new Event.Ended(step));
    }

    @Override
    public void expired(int day, PersonRecord record) {
        events.add(new Event.Expired(day, record));
    }

    @Override
    public void corrected(int day, PersonRecord record, FieldId field) {
        events.add(new Event.Corrected(day, record, field));
    }

    @Override
    public void stopped(Step step, List<Reason> reasons) {
        events.add(new Event.Stopped(step, reasons));
    }
}
