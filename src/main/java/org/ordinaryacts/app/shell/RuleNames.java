package org.ordinaryacts.app.shell;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ordinaryacts.app.whatif.Rules;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.LeverId;

/** The rules of the window as the engine knows them, and back. */
final class RuleNames {
    private RuleNames() {
    }

    /** For the engine. */
    static RuleSet rules(Rules rules) {
        return new RuleSet(set(rules.levers(), LeverId::new), set(rules.closed(), FlowId::new),
                rules.records().stream().map(RuleNames::rule).toList());
    }

    /** For the window. */
    static Rules shown(RuleSet rules) {
        return new Rules(set(rules.levers(), LeverId::value), set(rules.closed(), FlowId::value),
                rules.records().stream().map(RuleNames::shown).toList());
    }

    private static <T, U extends Comparable<? super U>> SortedSet<U> set(Collection<T> some, Function<T, U> as) {
        return some.stream().map(as).collect(Collectors.toCollection(TreeSet::new));
    }

    private static RecordRule rule(Rules.OfRecord rule) {
        RecordRef record = new RecordRef(rule.record());
        return switch (rule.kind()) {
            case KEPT -> new RecordRule.KeptUntil(record, rule.day());
            case NOT_SHARED -> new RecordRule.NotShared(record);
            case MENDED -> new RecordRule.Mended(record, new FieldId(rule.field()), rule.day());
        };
    }

    private static Rules.OfRecord shown(RecordRule rule) {
        String record = rule.record().value();
        return switch (rule) {
            case RecordRule.KeptUntil kept -> new Rules.OfRecord(Rules.Kind.KEPT, record, "", kept.lastDay());
            case RecordRule.NotShared not -> new Rules.OfRecord(Rules.Kind.NOT_SHARED, record, "", 0);
            case RecordRule.Mended mended -> new Rules.OfRecord(Rules.Kind.MENDED, record, mended.field().value(),
                    mended.day());
        };
    }
}
