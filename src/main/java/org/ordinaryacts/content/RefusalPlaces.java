package org.ordinaryacts.content;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.engine.Reason;
import org.ordinaryacts.engine.Refusal;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.World;

/** Finds the place in a story's file of what the engine refuses, and tells it as a problem. */
final class RefusalPlaces {
    private final At root;
    private final World world;

    RefusalPlaces(JsonFile file, World world) {
        this.root = At.root(file);
        this.world = world;
    }

    Problem problem(Refusal refusal) {
        At expect = root.get("expect");
        return switch (refusal) {
            case Refusal.AtStart(int index, Reason reason) -> problem(root.items("start").get(index), reason);
            case Refusal.AtStep(int index, Reason reason) -> problem(root.items("steps").get(index), reason);
            case Refusal.Days(int first, int last) -> Problem.of(
                    expect.get(expect.integer("first_day") == first ? "last_day" : "first_day").place(),
                    Kind.EXPECTED_DAYS, first, last);
            case Refusal.Ending(var happened) -> happened
                    .map(step -> Problem.of(expect.get("outcome").place(), Kind.EXPECTED_OUTCOME, step))
                    .orElseGet(() -> Problem.of(expect.get("outcome").place(), Kind.EXPECTED_NO_OUTCOME));
            case Refusal.Unexpected(var who, var holder, var field) -> Problem.of(row(who.value(), holder),
                    Kind.UNEXPECTED_FIELD, holder, field, who);
            case Refusal.Absent(var who, var holder, var field) -> Problem.of(
                    fieldPlace(expect.get("holds").get(who.value()), holder.value(), field), Kind.ABSENT_FIELD,
                    holder, field, who);
        };
    }

    private Place row(String who, HolderId holder) {
        At holds = root.get("expect").get("holds");
        return holds.find(who).flatMap(role -> role.find(holder.value())).or(() -> holds.find(who)).orElse(holds)
                .place();
    }

    private static Place fieldPlace(At row, String list, FieldId field) {
        return row.items(list).stream().filter(item -> item.string().equals(field.value())).findFirst()
                .map(At::place).orElseGet(row::place);
    }

    private Problem problem(At row, Reason reason) {
        return switch (reason) {
            case Reason.Closed(var flow) -> Problem.of(flowPlace(row, flow), Kind.REFUSED_MAP_ONLY, flow);
            case Reason.Missing(var need) -> Problem.of(itemPlace(row, "after", need.value()), Kind.REFUSED_MISSING,
                    need);
            case Reason.NotHeld(var holder, var field) -> Problem.of(fieldPlace(row, "fields", field),
                    Kind.REFUSED_NOT_HELD, holder, field, waysIn(holder, field));
            case Reason.NotCarried(var flow, var field) -> Problem.of(fieldPlace(row, "fields", field),
                    Kind.REFUSED_NOT_CARRIED, flow, field, carried(flow));
            case Reason.MapOnly(var flow) -> Problem.of(flowPlace(row, flow), Kind.REFUSED_MAP_ONLY, flow);
            case Reason.WrongActor(var flow, var actor, var kind) -> Problem.of(flowPlace(row, flow),
                    Kind.REFUSED_ACTOR, flow, actor.token(), kind, kindFor(flow));
            case Reason.BrokenChain(var first, var second) -> Problem.of(flowPlace(row, second), Kind.REFUSED_CHAIN,
                    first, world.flow(first).to(), second, world.flow(second).from());
            case Reason.EndsAtNetwork(var flow, var network) -> Problem.of(flowPlace(row, flow),
                    Kind.REFUSED_NETWORK, flow, network);
            case Reason.NotMember(var flow, var holder) -> Problem.of(row.find("member").orElse(row).place(),
                    Kind.REFUSED_MEMBER, holder, flow);
            case Reason.NoRecord(var record, var holder, var side) -> Problem.of(side(row, side).get("record").place(),
                    Kind.REFUSED_RECORD, record, holder);
            case Reason.NoField(var record, var field, var side) -> Problem.of(side(row, side).get("field").place(),
                    Kind.REFUSED_RECORD_FIELD, record, field);
            case Reason.SameRecord(var record) -> Problem.of(row.get("right").place(), Kind.REFUSED_SAME_RECORD,
                    record);
            case Reason.NotKnown(var holder, var field) -> Problem.of(fieldPlace(row, "fields", field),
                    Kind.REFUSED_NOT_KNOWN, holder, field);
            case Reason.NotKept(var record, var holder) -> throw new IllegalStateException("As documented, " + record
                    + " is kept");
            case Reason.NotShared(var record, var holder) -> throw new IllegalStateException("As documented, " + record
                    + " may be shared");
            case Reason.Unsupported(var holder, var field) -> Problem.of(fieldPlace(row, "fields", field),
                    Kind.REFUSED_START, holder, field);
        };
    }

    private static At side(At row, Reason.Side side) {
        return switch (side) {
            case LEFT -> row.get("left");
            case RIGHT -> row.get("right");
        };
    }

    private static Place itemPlace(At row, String list, String value) {
        return row.items(list).stream().filter(item -> item.string().equals(value)).findFirst().map(At::place)
                .orElseGet(row::place);
    }

    private static Place flowPlace(At row, FlowId flow) {
        Optional<At> inChain = row.items("chain").stream().map(use -> use.get("flow"))
                .filter(at -> at.string().equals(flow.value())).findFirst();
        return inChain.or(() -> row.find("flow")).orElse(row).place();
    }

    private String carried(FlowId flow) {
        return String.join(", ", world.flow(flow).fields().stream().map(FieldId::value).toList());
    }

    /** The flows that could bring a field to a holder, or a dash. */
    private String waysIn(HolderId holder, FieldId field) {
        List<String> ways = world.legs().incomingEdgesOf(holder).stream().map(leg -> leg.flow())
                .filter(flow -> flow.carriesAnything() && flow.fields().contains(field))
                .sorted(java.util.Comparator.comparing(flow -> flow.id())).map(flow -> flow.id().value()).distinct()
                .toList();
        return ways.isEmpty() ? "–" : String.join(", ", ways);
    }

    private String kindFor(FlowId flow) {
        return switch (world.flow(flow).actor()) {
            case ASKED -> "ask";
            case SENT, NOT_STATED -> "send, lead";
            case AUTOMATIC -> "–";
        };
    }
}
