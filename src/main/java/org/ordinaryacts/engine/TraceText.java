package org.ordinaryacts.engine;

import java.util.List;
import java.util.stream.Collectors;
import org.ordinaryacts.world.FieldId;

/**
 * A trace as plain lines, one an event, for comparing traces byte for byte. Ids only: no language, no texts.
 */
public final class TraceText {
    private TraceText() {
    }

    /** All events, each on a line that ends with a line feed. */
    public static String of(Trace trace) {
        StringBuilder text = new StringBuilder("story " + trace.story().id());
        trace.conditions().closed().forEach(flow -> text.append(" -").append(flow));
        trace.conditions().records().forEach(rule -> text.append(' ').append(rule(rule)));
        text.append('\n');
        trace.events().forEach(event -> text.append("day ").append(event.day()).append(' ').append(line(event))
                .append('\n'));
        return text.toString();
    }

    private static String rule(RecordRule rule) {
        return switch (rule) {
            case RecordRule.KeptUntil kept -> kept.record() + "<=" + kept.lastDay();
            case RecordRule.NotShared kept -> kept.record() + "|";
            case RecordRule.Mended mended -> mended.record() + "." + mended.field() + "@" + mended.day();
        };
    }

    private static String line(Event event) {
        return switch (event) {
            case Event.Started started -> "start " + record(started.record());
            case Event.Acted acted -> "act " + acted.step().id() + ": " + acted.step().act()
                    + acted.record().map(record -> " " + record(record)).orElse("");
            case Event.Moved moved -> cause(moved.cause()) + " " + route(moved.route()) + " " + record(moved.record());
            case Event.Matched matched -> "match " + matched.step().id() + ": " + matched.step().at() + " "
                    + matched.left().id() + "." + matched.step().left().field() + " = " + matched.right().id() + "."
                    + matched.step().right().field();
            case Event.Wrote wrote -> "write " + wrote.step().id() + ": " + record(wrote.record());
            case Event.Passed passed -> passed.step().kind() + " " + passed.step().id();
            case Event.Ended ended -> "outcome " + ended.step().id();
            case Event.Expired expired -> "expired " + expired.record().id() + "@" + expired.record().holder();
            case Event.Corrected corrected -> "corrected " + corrected.field() + " " + record(corrected.record());
            case Event.Stopped stopped -> "stopped " + stopped.step().id() + ": " + reasons(stopped.reasons());
        };
    }

    private static String cause(Cause cause) {
        return switch (cause) {
            case Cause.ByStep by -> by.step().kind() + " " + by.step().id() + ":";
            case Cause.WithAct with -> "with " + with.step().id() + ":";
            case Cause.ByItself itself -> "itself";
        };
    }

    private static String route(Route route) {
        return route.legs().stream().map(leg -> leg.from() + " -" + leg.flow().id() + "> " + leg.to())
                .collect(Collectors.joining(", ")) + (route.instead() ? " (instead)" : "");
    }

    private static String record(PersonRecord record) {
        return "[" + record.id() + " " + record.who() + "@" + record.holder() + " " + record.fields().entrySet()
                .stream().map(entry -> field(entry.getKey(), entry.getValue())).collect(Collectors.joining(" ")) + "]";
    }

    private static String field(FieldId field, PersonRecord.Held held) {
        String mark = switch (held.accuracy()) {
            case RIGHT -> "";
            case WRONG -> "!";
            case OUT_OF_DATE -> "~";
        };
        return field + mark + held.from().map(from -> "<" + from).orElse("");
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream().map(TraceText::reason).collect(Collectors.joining("; "));
    }

    private static String reason(Reason reason) {
        return switch (reason) {
            case Reason.Closed closed -> closed.flow() + " closed";
            case Reason.Missing missing -> "needs " + missing.need();
            case Reason.NotHeld notHeld -> notHeld.holder() + " does not hold " + notHeld.field();
            case Reason.NotCarried carried -> carried.flow() + " does not carry " + carried.field();
            case Reason.MapOnly only -> only.flow() + " map only";
            case Reason.WrongActor actor -> actor.flow() + " is " + actor.actor().token();
            case Reason.BrokenChain chain -> chain.first() + " does not meet " + chain.second();
            case Reason.EndsAtNetwork network -> network.network() + " is a network";
            case Reason.NotMember member -> member.holder() + " no member for " + member.flow();
            case Reason.NoRecord none -> none.record() + " not at " + none.holder();
            case Reason.NoField none -> none.record() + " has no " + none.field();
            case Reason.SameRecord same -> same.record() + " against itself";
            case Reason.NotKnown known -> known.holder() + " does not know " + known.field();
            case Reason.NotKept gone -> gone.record() + " no longer kept at " + gone.holder();
            case Reason.NotShared kept -> kept.record() + " not to be shared by " + kept.holder();
            case Reason.Unsupported unsupported -> unsupported.field() + " unsupported at " + unsupported.holder();
        };
    }
}
