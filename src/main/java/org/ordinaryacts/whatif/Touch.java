package org.ordinaryacts.whatif;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.World;

/** What one lever has to do with one story. */
public sealed interface Touch {

    /** The field that a request is written in. */
    FieldId REQUEST = new FieldId("detainer");

    /** It closes flows that matter here. */
    record Closes(Comparison comparison, SortedSet<FlowId> used) implements Touch {
    }

    /** It acts on records, and some here are wrong or out of date. */
    record Records(List<PersonRecord> wrong) implements Touch {
    }

    /** It acts on requests, and the story has some. */
    record Requests(List<PersonRecord> requests) implements Touch {
    }

    /** It closes no flow and changes no record: it is to talk over. */
    record Discussion() implements Touch {
    }

    /** It does not touch this story. */
    record Nothing() implements Touch {
    }

    /** What a lever has to do with a story. */
    static Touch of(World world, Comparing story, Trace documented, Lever lever) {
        return switch (lever.effect()) {
            case FLOWS -> closes(story.with(RuleSet.of(lever.id())), documented, lever);
            case RECORDS -> orNothing(wrong(documented), Records::new);
            case REQUESTS -> orNothing(requests(documented), Requests::new);
            case DISCUSSION -> new Discussion();
        };
    }

    private static Touch closes(Comparison comparison, Trace documented, Lever lever) {
        SortedSet<FlowId> used = new TreeSet<>(lever.closes());
        used.retainAll(used(documented));
        return comparison.touches() ? new Closes(comparison, used) : new Nothing();
    }

    private static Touch orNothing(List<PersonRecord> some,
            java.util.function.Function<List<PersonRecord>, Touch> touch) {
        return some.isEmpty() ? new Nothing() : touch.apply(some);
    }

    /** The flows that a story uses. */
    static SortedSet<FlowId> used(Trace trace) {
        SortedSet<FlowId> used = new TreeSet<>();
        trace.events().stream().flatMap(
                event -> event instanceof Event.Moved moved ? moved.route().legs().stream() : Stream.empty())
                .forEach(leg -> used.add(leg.flow().id()));
        return used;
    }

    /** The records in which something is wrong or out of date at the end, oldest first. */
    static List<PersonRecord> wrong(Trace trace) {
        return trace.records(trace.end()).stream().filter(record -> record.fields().values().stream()
                .anyMatch(held -> held.accuracy() != Accuracy.RIGHT)).toList();
    }

    private static List<PersonRecord> requests(Trace trace) {
        return trace.events().stream()
                .flatMap(event -> event instanceof Event.Wrote wrote ? Stream.of(wrote.record()) : Stream.empty())
                .filter(record -> record.fields().containsKey(REQUEST)).toList();
    }
}
