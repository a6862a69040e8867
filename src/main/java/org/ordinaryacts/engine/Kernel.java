package org.ordinaryacts.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.engine.PersonRecord.Held;
import org.ordinaryacts.engine.PersonRecord.Origin;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.FlowUse;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.StartingRecord;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepHead;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Act;
import org.ordinaryacts.world.Cadence;
import org.ordinaryacts.world.Field;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Leg;
import org.ordinaryacts.world.World;

/**
 * The one rule kernel: a discrete-event queue with the stable key (day, priority, sequence). Automatic flows come
 * before
 * the next step of the same day. Holds no state between runs, so any number of threads may run stories at once.
 */
final class Kernel {
    private static final int RULES_FIRST = -1;
    private static final int BY_ITSELF_FIRST = 0;
    private static final int STEP = 1;
    private static final Comparator<Due> ORDER = Comparator.comparingInt(Due::day).thenComparingInt(Due::priority)
            .thenComparingInt(Due::sequence);

    private final World world;
    private final Conditions conditions;
    private final Sink sink;
    private final Ledger ledger;
    private final Obstacles obstacles;
    private final PriorityQueue<Due> queue = new PriorityQueue<>(ORDER);
    private final Set<String> matchedAlready = new HashSet<>();
    private int sequence;

    private record Due(int day, int priority, int sequence, Runnable action) {
    }

    private Kernel(World world, Conditions conditions, Sink sink) {
        this.world = world;
        this.conditions = conditions;
        this.sink = sink;
        this.ledger = new Ledger(conditions);
        this.obstacles = new Obstacles(world, ledger);
    }

    /** Runs a story from its starting records to its last day and tells the sink what happens. */
    static void run(World world, Story story, Conditions conditions, Sink sink) {
        new Kernel(world, conditions, sink).run(story);
    }

    private void run(Story story) {
        story.start().forEach(this::start);
        conditions.mends().forEach(rule -> enqueue(rule.day(), RULES_FIRST,
                () -> mend(rule.record(), rule.field(), rule.day())));
        story.steps().forEach(step -> enqueue(step.head().day(), STEP, () -> take(step)));
        int lastDay = story.steps().getLast().head().day();
        while (!queue.isEmpty() && queue.peek().day() <= lastDay) {
            queue.remove().action().run();
        }
    }

    private void enqueue(int day, int priority, Runnable action) {
        queue.add(new Due(day, priority, sequence++, action));
    }

    /** Takes a new record in; where a rule names its last day, it is gone on the day after. */
    private void keep(PersonRecord record) {
        ledger.add(record);
        watch(record);
    }

    private void watch(PersonRecord record) {
        conditions.lastDay(record.id()).ifPresent(last -> {
            int day = Math.max(last, record.day()) + 1;
            enqueue(day, RULES_FIRST, () -> ledger.kept(record.id()).ifPresent(kept -> {
                ledger.expire(kept);
                sink.expired(day, kept);
            }));
        });
    }

    /**
     * Mends a field of a record, where it is wrong. Automatic flows carry the changed record once more; where a
     * correction travels, it comes to each copy after so many days, and from there to the copies of that.
     */
    private void mend(RecordRef ref, FieldId field, int day) {
        ledger.kept(ref).filter(record -> record.isWrong(field)).ifPresent(record -> {
            PersonRecord right = record.mended(field);
            ledger.replace(right);
            sink.corrected(day, right, field);
            runByItself(right, day);
            conditions.travel().ifPresent(days -> ledger.copiesOf(ref, field).forEach(copy -> enqueue(day + days,
                    RULES_FIRST, () -> mend(copy.id(), field, day + days))));
        });
    }

    private void start(StartingRecord given) {
        SortedMap<FieldId, Held> fields = new TreeMap<>();
        given.fields().forEach((field, accuracy) -> fields.put(field, new Held(accuracy, Optional.empty())));
        PersonRecord record = new PersonRecord(given.id(), given.who(), given.holder(), Origin.STARTING, 0, fields);
        keep(record);
        sink.started(record);
        runByItself(record, 0);
    }

    private void take(Step step) {
        List<Reason> missing = obstacles.missing(step.head().after(), step.head().who());
        if (!missing.isEmpty()) {
            sink.stopped(step, missing);
            return;
        }
        switch (step) {
            case Step.Does does -> act(does);
            case Step.Sends sends -> move(sends, List.of(sends.over()), sends.fields());
            case Step.Asks asks -> move(asks, asks.chain(), asks.fields());
            case Step.Matches matches -> match(matches);
            case Step.Writes writes -> write(writes);
            case Step.Waits waits -> pass(waits);
            case Step.Question question -> pass(question);
            case Step.Outcome outcome -> {
                happened(outcome);
                sink.ended(outcome);
            }
        }
    }

    private void happened(Step step) {
        ledger.happened(new RecordRef(step.id().value()));
    }

    private void pass(Step step) {
        happened(step);
        sink.passed(step);
    }

    private void act(Step.Does step) {
        happened(step);
        Act act = world.act(step.act());
        Optional<PersonRecord> record = act.holder().map(holder -> written(step.head(), holder, Origin.ACT,
                act.fields().keySet(), act.fields().keySet(), List.of()));
        record.ifPresent(this::keep);
        sink.acted(step, record);
        record.ifPresent(made -> {
            runByItself(made, made.day());
            act.includes().stream().filter(conditions::open).forEach(flow -> sendWithAct(step, made, flow));
        });
    }

    private void sendWithAct(Step.Does step, PersonRecord made, FlowId id) {
        Flow flow = world.flow(id);
        List<FieldId> fields = flow.fields().stream().filter(made.fields()::containsKey)
                .filter(field -> ledger.withheldBy(made, field).isEmpty()).toList();
        if (flow.carriesAnything() && !fields.isEmpty()) {
            bring(step.head().day(), new Cause.WithAct(step, id), flow, made, fields);
        }
    }

    private void move(Step step, List<FlowUse> chain, List<FieldId> fields) {
        List<Reason> wrong = obstacles.ofFlows(chain, fields, step.kind());
        if (!wrong.isEmpty()) {
            sink.stopped(step, wrong);
            return;
        }
        Role who = step.head().who();
        Route documented = Route.of(obstacles.legs(chain));
        List<Reason> inTheWay = inTheWay(who, chain, documented.from(), fields);
        if (inTheWay.isEmpty()) {
            arrive(step, documented, fields);
            return;
        }
        Optional<Route> other = inTheWay.stream().allMatch(Kernel::comesOfARule)
                ? instead(who, fields, documented.to())
                : Optional.empty();
        other.ifPresentOrElse(route -> arrive(step, route, fields), () -> sink.stopped(step, inTheWay));
    }

    /** What keeps fields from the documented way: a closed flow, or else a holder that has no such record to share. */
    private List<Reason> inTheWay(Role who, List<FlowUse> chain, HolderId from, List<FieldId> fields) {
        Optional<FlowId> closed = chain.stream().map(FlowUse::flow).filter(flow -> !conditions.open(flow)).findFirst();
        return closed.<List<Reason>>map(flow -> List.of(new Reason.Closed(flow)))
                .orElseGet(() -> obstacles.notShared(who, from, fields));
    }

    /** Whether it is a changed rule that is in the way: only then another way is looked for. */
    private static boolean comesOfARule(Reason reason) {
        return reason instanceof Reason.Closed || reason instanceof Reason.NotKept
                || reason instanceof Reason.NotShared;
    }

    /** The best other route of asked, open flows that carry all the fields, from a holder that holds them all. */
    private Optional<Route> instead(Role who, List<FieldId> fields, HolderId to) {
        Set<HolderId> sources = ledger.holdersOf(who, fields);
        sources.remove(to);
        Set<FieldId> wanted = Set.copyOf(fields);
        Reach reach = new Reach(world, leg -> conditions.open(leg.flow().id()) && leg.flow().canBeAsked()
                && leg.flow().carries(wanted));
        return Optional.ofNullable(reach.from(sources).get(to)).map(route -> new Route(route.legs(), true));
    }

    private void arrive(Step step, Route route, Collection<FieldId> fields) {
        Role who = step.head().who();
        SortedMap<FieldId, Held> copied = new TreeMap<>();
        for (FieldId field : fields) {
            PersonRecord original = ledger.newestToShare(who, route.from(), field).orElseThrow();
            copied.put(field, copy(original, field));
        }
        int day = step.head().day();
        PersonRecord record = new PersonRecord(new RecordRef(step.id().value()), who, route.to(), Origin.MOVED, day,
                copied);
        keep(record);
        happened(step);
        sink.moved(day, new Cause.ByStep(step), route, record);
        runByItself(record, day);
    }

    /** A flow that needs no step brings a copy of one record. */
    private void bring(int day, Cause cause, Flow flow, PersonRecord record, List<FieldId> fields) {
        SortedMap<FieldId, Held> copied = new TreeMap<>();
        fields.forEach(field -> copied.put(field, copy(record, field)));
        Route route = Route.of(List.of(new Leg(flow, record.holder(), flow.to())));
        PersonRecord arrived = new PersonRecord(ledger.freshRef(flow.id()), record.who(), flow.to(), Origin.MOVED, day,
                copied);
        ledger.addFrom(flow.id(), arrived);
        watch(arrived);
        sink.moved(day, cause, route, arrived);
        runByItself(arrived, day);
    }

    private static Held copy(PersonRecord original, FieldId field) {
        Held held = original.fields().get(field);
        if (held == null) {
            throw new IllegalStateException(original.id() + " has no " + field);
        }
        return new Held(held.accuracy(), Optional.of(original.id()));
    }

    private void match(Step.Matches step) {
        List<Reason> wrong = obstacles.ofMatch(step);
        if (!wrong.isEmpty()) {
            sink.stopped(step, wrong);
            return;
        }
        happened(step);
        Role who = step.head().who();
        PersonRecord left = ledger.find(step.left().record(), who).orElseThrow();
        PersonRecord right = ledger.find(step.right().record(), who).orElseThrow();
        sink.matched(step, left, right);
        PersonRecord newer = ledger.newer(left, right);
        automatic(newer).filter(flow -> flow.cadence() == Cadence.ON_MATCH)
                .filter(flow -> matchedAlready.add(flow.id() + " " + newer.id()))
                .forEach(flow -> schedule(flow, newer, step.head().day()));
    }

    private void write(Step.Writes step) {
        List<Reason> wrong = obstacles.ofWriting(step);
        if (!wrong.isEmpty()) {
            sink.stopped(step, wrong);
            return;
        }
        Set<FieldId> begin = step.fields().stream()
                .filter(field -> step.told().contains(field) || Field.canBeWritten(field)).collect(Collectors.toSet());
        PersonRecord record = written(step.head(), step.at(), Origin.WRITTEN, step.fields(), begin,
                step.slips());
        keep(record);
        happened(step);
        sink.wrote(step, record);
        runByItself(record, record.day());
    }

    /**
     * A record made at a holder: some fields begin here, right or with a slip, the others are copied from what the
     * holder has.
     */
    private PersonRecord written(StepHead head, HolderId holder, Origin origin, Collection<FieldId> fields,
            Set<FieldId> begin, Collection<FieldId> slips) {
        SortedMap<FieldId, Held> held = new TreeMap<>();
        for (FieldId field : fields) {
            Optional<PersonRecord> known = begin.contains(field)
                    ? Optional.empty()
                    : ledger.newestWith(head.who(), holder, field);
            Accuracy written = slips.contains(field) ? Accuracy.WRONG : Accuracy.RIGHT;
            held.put(field, known.map(record -> copy(record, field)).orElse(new Held(written, Optional.empty())));
        }
        return new PersonRecord(new RecordRef(head.id().value()), head.who(), holder, origin, head.day(), held);
    }

    /** Every automatic flow carries each new or changed record once; those that wait for a match wait. */
    private void runByItself(PersonRecord record, int day) {
        automatic(record).filter(flow -> flow.cadence() != Cadence.ON_MATCH)
                .forEach(flow -> schedule(flow, record, day));
    }

    private Stream<Flow> automatic(PersonRecord record) {
        return world.automaticFrom(record.holder()).stream().filter(flow -> conditions.open(flow.id()))
                .filter(flow -> !carriedBy(flow, record).isEmpty());
    }

    /**
     * What a flow would carry of a record: never back to a holder that this very copy has come through, and never what
     * may not be shared.
     */
    private List<FieldId> carriedBy(Flow flow, PersonRecord record) {
        return flow.fields().stream().filter(record.fields()::containsKey)
                .filter(field -> ledger.withheldBy(record, field).isEmpty())
                .filter(field -> ledger.originals(record, field).stream()
                        .noneMatch(original -> original.holder().equals(flow.to())))
                .toList();
    }

    private void schedule(Flow flow, PersonRecord record, int day) {
        int due = day + waitingDays(flow.cadence());
        enqueue(due, BY_ITSELF_FIRST, () -> ledger.kept(record.id()).ifPresent(
                kept -> bring(due, new Cause.ByItself(flow.id()), flow, kept, carriedBy(flow, kept))));
    }

    /** Whole days until a flow that runs by itself has run. */
    private static int waitingDays(Cadence cadence) {
        return switch (cadence) {
            case NIGHTLY, EVERY_24_HOURS -> 1;
            case AUTOMATIC, AT_BOOKING, ON_MATCH, SAME_DAY, ON_QUERY, BY_HAND, OFTEN, NEED_TO_KNOW, NOT_STATED -> 0;
        };
    }
}
