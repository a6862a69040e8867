package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.LeverId;

/** Reads rules as they are typed: {@code L01}, {@code F38}, {@code renew@30}, {@code renew.photo@30}. */
final class RuleReading {
    private static final Pattern KEEP = Pattern.compile("(.+)@([1-9][0-9]{0,5})");
    private static final Pattern MEND = Pattern.compile("(.+)\\.([a-z-]+)@([1-9][0-9]{0,5})");

    private final CommandContext context;
    private final Library library;
    private final Trace documented;

    /** Rules as they were typed. */
    record Typed(List<String> levers, List<String> flows, List<String> kept, List<String> unshared,
            List<String> mended) {
    }

    RuleReading(CommandContext context, Library library, Trace documented) {
        this.context = context;
        this.library = library;
        this.documented = documented;
    }

    /** These rules, and what was typed besides. */
    RuleSet read(RuleSet from, Typed typed) {
        TreeSet<LeverId> levers = levers(library, typed.levers());
        levers.addAll(from.levers());
        TreeSet<FlowId> flows = flows(library, typed.flows());
        flows.addAll(from.closed());
        RuleSet rules = from.withLevers(levers).withClosed(flows);
        for (RecordRule rule : records(typed)) {
            rules = rules.with(rule);
        }
        return rules;
    }

    static TreeSet<LeverId> levers(Library library, Collection<String> typed) {
        Set<LeverId> known = library.world().parts().levers().stream().map(lever -> lever.id())
                .collect(Collectors.toCollection(TreeSet::new));
        TreeSet<LeverId> levers = new TreeSet<>();
        for (String id : typed) {
            LeverId lever = new LeverId(id.toUpperCase(Locale.ROOT));
            if (!known.contains(lever)) {
                throw new CommandContext.WrongUse("cli.error.no-lever", id, joined(known));
            }
            levers.add(lever);
        }
        return levers;
    }

    private static String joined(Collection<?> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    static TreeSet<FlowId> flows(Library library, Collection<String> typed) {
        TreeSet<FlowId> flows = new TreeSet<>();
        for (String id : typed) {
            String upper = id.toUpperCase(Locale.ROOT);
            if (!upper.matches("F[0-9]{2,5}") || library.world().find(new FlowId(upper)).isEmpty()) {
                throw new CommandContext.WrongUse("cli.error.no-flow", id);
            }
            flows.add(new FlowId(upper));
        }
        return flows;
    }

    private List<RecordRule> records(Typed typed) {
        List<RecordRule> rules = new ArrayList<>();
        typed.kept().forEach(line -> {
            Matcher parts = parts(KEEP, line, "cli.error.keep");
            rules.add(new RecordRule.KeptUntil(record(parts.group(1)).id(), Integer.parseInt(parts.group(2))));
        });
        typed.unshared().forEach(line -> rules.add(new RecordRule.NotShared(record(line).id())));
        typed.mended().forEach(line -> {
            Matcher parts = parts(MEND, line, "cli.error.mend");
            PersonRecord record = record(parts.group(1));
            FieldId field = context.field(library, parts.group(2));
            if (!record.isWrong(field)) {
                throw new CommandContext.WrongUse("cli.error.not-wrong", record.id(), field);
            }
            rules.add(new RecordRule.Mended(record.id(), field, Integer.parseInt(parts.group(3))));
        });
        return rules;
    }

    private static Matcher parts(Pattern pattern, String line, String error) {
        Matcher parts = pattern.matcher(line);
        if (!parts.matches()) {
            throw new CommandContext.WrongUse(error, line);
        }
        return parts;
    }

    private PersonRecord record(String id) {
        List<PersonRecord> all = documented.records(documented.end());
        return all.stream().filter(record -> record.id().equals(new RecordRef(id))).findFirst()
                .orElseThrow(() -> new CommandContext.WrongUse("cli.error.no-record", id,
                        joined(all.stream().map(PersonRecord::id).toList())));
    }
}
