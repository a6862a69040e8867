package org.ordinaryacts.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ordinaryacts.story.Expectations;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.StartingRecord;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Holds a story against the documented flows. The engine refuses what they do not support. */
public final class StoryCheck {
    private final World world;
    private final Story story;
    private final List<Refusal> refusals = new ArrayList<>();

    private StoryCheck(World world, Story story) {
        this.world = world;
        this.story = story;
    }

    /** All reasons to refuse a story; none means that it may be told. */
    public static List<Refusal> of(World world, Story story) {
        StoryCheck check = new StoryCheck(world, story);
        check.startingRecords();
        Trace trace = new Engine(world).tell(story);
        check.steps(trace);
        if (check.refusals.isEmpty()) {
            check.expectations(trace);
        }
        return List.copyOf(check.refusals);
    }

    private void startingRecords() {
        for (int i = 0; i < story.start().size(); i++) {
            StartingRecord start = story.start().get(i);
            if (start.claim().citation().isPresent()) {
                continue;
            }
            for (FieldId field : start.fields().keySet()) {
                if (!carriedFrom(start.holder(), field)) {
                    refusals.add(new Refusal.AtStart(i, new Reason.Unsupported(start.holder(), field)));
                }
            }
        }
    }

    private boolean carriedFrom(HolderId holder, FieldId field) {
        return world.legs().outgoingEdgesOf(holder).stream().map(leg -> leg.flow()).filter(Flow::carriesAnything)
                .anyMatch(flow -> flow.fields().contains(field));
    }

    private void steps(Trace trace) {
        for (Event event : trace.events()) {
            if (event instanceof Event.Stopped stopped && !followsFromAnother(stopped, trace)) {
                int index = story.steps().indexOf(stopped.step());
                stopped.reasons().forEach(reason -> refusals.add(new Refusal.AtStep(index, reason)));
            }
        }
    }

    /** Whether a step stopped only because another did, which is told on its own. */
    private static boolean followsFromAnother(Event.Stopped stopped, Trace trace) {
        Set<String> others = new TreeSet<>();
        trace.events().forEach(event -> {
            if (event instanceof Event.Stopped other && other != stopped) {
                others.add(other.step().id().value());
            }
        });
        return stopped.reasons().stream()
                .allMatch(reason -> reason instanceof Reason.Missing(var need) && others.contains(need.value()));
    }

    private void expectations(Trace trace) {
        Expectations expect = story.expect();
        int first = story.steps().getFirst().head().day();
        int last = story.steps().getLast().head().day();
        if (expect.firstDay() != first || expect.lastDay() != last) {
            refusals.add(new Refusal.Days(first, last));
        }
        Optional<StepId> ending = trace.events().stream().filter(Event.Ended.class::isInstance)
                .map(Event.Ended.class::cast).map(ended -> ended.step().id()).reduce((a, b) -> b);
        if (!ending.equals(Optional.of(expect.outcome()))) {
            refusals.add(new Refusal.Ending(ending));
        }
        Holdings holdings = trace.holdings(trace.end());
        SortedSet<Role> people = new TreeSet<>(holdings.people());
        people.addAll(expect.holds().keySet());
        people.forEach(who -> compare(who, expect.holds().getOrDefault(who, new TreeMap<>()), holdings.of(who)));
    }

    private void compare(Role who, SortedMap<HolderId, SortedSet<FieldId>> expected,
            SortedMap<HolderId, SortedSet<FieldId>> actual) {
        SortedSet<HolderId> holders = new TreeSet<>(expected.keySet());
        holders.addAll(actual.keySet());
        for (HolderId holder : holders) {
            SortedSet<FieldId> wanted = expected.getOrDefault(holder, Collections.emptySortedSet());
            SortedSet<FieldId> found = actual.getOrDefault(holder, Collections.emptySortedSet());
            found.stream().filter(field -> !wanted.contains(field))
                    .forEach(field -> refusals.add(new Refusal.Unexpected(who, holder, field)));
            wanted.stream().filter(field -> !found.contains(field))
                    .forEach(field -> refusals.add(new Refusal.Absent(who, holder, field)));
        }
    }
}
