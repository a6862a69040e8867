package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;

/**
 * The ordered, immutable events that the engine derived from a story. Everything a person sees is a view of this.
 * A moment is a number of events, from 0 (nothing yet) to all of them.
 */
public record Trace(Story story, Conditions conditions, List<Event> events) {

    /** Copies the list. */
    public Trace {
        events = List.copyOf(events);
    }

    /** The moment at the end. */
    public int end() {
        return events.size();
    }

    /** The moment before the first step: the starting records are there, and what ran by itself from them has run. */
    public int beginning() {
        int moment = 0;
        while (moment < events.size() && events.get(moment).ofStep().isEmpty()) {
            moment++;
        }
        return moment;
    }

    /** The moment right after a step and whatever then ran by itself before the next step. */
    public int after(StepId step) {
        int last = -1;
        for (int i = 0; i < events.size(); i++) {
            if (isOf(events.get(i), step)) {
                last = i;
            }
        }
        if (last < 0) {
            throw new IllegalArgumentException("No such step in this trace: " + step);
        }
        int moment = last + 1;
        while (moment < events.size() && events.get(moment).ofStep().isEmpty()) {
            moment++;
        }
        return moment;
    }

    /** The events of a step and whatever then ran by itself before the next step, in order. */
    public List<Event> eventsOf(StepId step) {
        int from = 0;
        while (!isOf(events.get(from), step)) {
            from++;
        }
        return events.subList(from, after(step));
    }

    private static boolean isOf(Event event, StepId step) {
        return event.ofStep().map(Step::id).filter(step::equals).isPresent();
    }

    /** The records that are there at a moment, oldest first, each as it is then. */
    public List<PersonRecord> records(int moment) {
        Map<RecordRef, PersonRecord> records = new LinkedHashMap<>();
        for (Event event : events.subList(0, moment)) {
            switch (event) {
                case Event.Expired expired -> records.remove(expired.record().id());
                case Event.Corrected corrected -> records.replace(corrected.record().id(), corrected.record());
                default -> event.made().ifPresent(record -> records.put(record.id(), record));
            }
        }
        return List.copyOf(records.values());
    }

    /** The event that brought a record into being. */
    public Optional<Event> eventOf(RecordRef record) {
        return events.stream().filter(e -> e.made().map(PersonRecord::id).filter(record::equals).isPresent())
                .findFirst();
    }

    /** The chain of events that brought a field into a record, from where it began to the record itself. */
    public List<Event> chain(RecordRef record, FieldId field) {
        List<Event> chain = new ArrayList<>();
        Optional<RecordRef> at = Optional.of(record);
        while (at.isPresent()) {
            Event event = eventOf(at.get()).orElseThrow();
            chain.addFirst(event);
            at = event.made().map(made -> made.fields().get(field)).flatMap(held -> held.from());
        }
        return List.copyOf(chain);
    }

    /** The movements over a flow, in order. */
    public Stream<Event.Moved> over(FlowId flow) {
        return events.stream().filter(Event.Moved.class::isInstance).map(Event.Moved.class::cast)
                .filter(moved -> moved.route().legs().stream().anyMatch(leg -> leg.flow().id().equals(flow)));
    }

    /** Who holds what at a moment. */
    public Holdings holdings(int moment) {
        Holdings holdings = new Holdings();
        records(moment).forEach(holdings::add);
        return holdings;
    }
}
