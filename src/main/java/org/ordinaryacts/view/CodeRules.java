package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.view.ClassCode.Why;
import org.ordinaryacts.view.CodeNumbers.Reader;
import org.ordinaryacts.view.CodeNumbers.Writer;
import org.ordinaryacts.view.CodeSymbols.Unreadable;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.World;

/**
 * How codes carry single flows and rules about single records. Flows are told by their place in order, which the
 * fingerprint of the content vouches for; records and their fields too, for which two characters vouch besides.
 */
final class CodeRules {
    private static final int KINDS = 3;
    private static final int LAST_DAY = 999_999;
    private static final int BITS = 5;

    private final World world;
    private final List<FlowId> flows;
    /** What was derived of a story stays true. */
    private final Map<StoryId, List<PersonRecord>> known = new ConcurrentHashMap<>();

    CodeRules(World world) {
        this.world = world;
        this.flows = world.flows().stream().map(Flow::id).sorted().toList();
    }

    /** Every record of a story as documented, by id. */
    private List<PersonRecord> records(Story story) {
        return known.computeIfAbsent(story.id(), id -> {
            Trace trace = new Engine(world).tell(story);
            return trace.records(trace.end()).stream().sorted(Comparator.comparing(PersonRecord::id))
                    .toList();
        });
    }

    /** What the places of records and fields rest on. */
    private static int print(List<PersonRecord> records) {
        return ContentPrint.of(records.stream().map(record -> record.id() + " " + record.fields().keySet())
                .collect(Collectors.joining("\n"))) & (1 << 2 * BITS) - 1;
    }

    private static List<FieldId> fields(PersonRecord record) {
        return List.copyOf(record.fields().keySet());
    }

    // ---- flows: how many, the first, and how far it is from each to the next ---------------------------------------

    void flows(Writer out, SortedSet<FlowId> closed) {
        out.number(closed.size());
        int last = -1;
        for (FlowId flow : closed) {
            int place = CodeNumbers.place(flows, flow);
            out.number(place - last - 1L);
            last = place;
        }
    }

    SortedSet<FlowId> flows(Reader in) throws Unreadable {
        SortedSet<FlowId> closed = new TreeSet<>();
        int last = -1;
        for (long left = some(in, flows.size()); left > 0; left--) {
            last += 1 + (int) in.number(flows.size() - last - 2L);
            closed.add(flows.get(last));
        }
        return closed;
    }

    private static long some(Reader in, int most) throws Unreadable {
        long count = in.number(most);
        if (count == 0) {
            throw Unreadable.nonsense();
        }
        return count;
    }

    // ---- records: what vouches for them, how many rules, and of each its record and kind, its field, its day -------

    void records(Writer out, Story story, List<RecordRule> rules) {
        List<PersonRecord> records = records(story);
        List<RecordRef> refs = records.stream().map(PersonRecord::id).toList();
        int print = print(records);
        out.symbol(print & (1 << BITS) - 1).symbol(print >>> BITS).number(rules.size());
        for (RecordRule rule : rules) {
            int place = CodeNumbers.place(refs, rule.record());
            out.number((long) KINDS * place + ClassCode.kind(rule));
            switch (rule) {
                case RecordRule.KeptUntil kept -> out.number(kept.lastDay());
                case RecordRule.NotShared not -> {
                }
                case RecordRule.Mended mended -> out
                        .number(CodeNumbers.place(fields(records.get(place)), mended.field())).number(mended.day());
            }
        }
    }

    List<RecordRule> records(Reader in, Story story) throws Unreadable {
        List<PersonRecord> records = records(story);
        if ((in.symbol() | in.symbol() << BITS) != print(records)) {
            throw new Unreadable(Why.OTHER_CONTENT, "");
        }
        List<RecordRule> rules = new ArrayList<>();
        for (long left = some(in, Integer.MAX_VALUE); left > 0; left--) {
            int number = (int) in.number((long) KINDS * records.size() - 1);
            rules.add(rule(in, number % KINDS, records.get(number / KINDS)));
        }
        return rules;
    }

    private static RecordRule rule(Reader in, int kind, PersonRecord record) throws Unreadable {
        return switch (kind) {
            case 0 -> new RecordRule.KeptUntil(record.id(), day(in));
            case 1 -> new RecordRule.NotShared(record.id());
            default -> {
                FieldId field = in.one(fields(record));
                if (!record.isWrong(field)) {
                    throw Unreadable.nonsense();
                }
                yield new RecordRule.Mended(record.id(), field, day(in));
            }
        };
    }

    private static int day(Reader in) throws Unreadable {
        int day = (int) in.number(LAST_DAY);
        if (day == 0) {
            throw Unreadable.nonsense();
        }
        return day;
    }
}
