package org.ordinaryacts.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Conditions;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Claim;
import org.ordinaryacts.story.Interval;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepHead;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

/**
 * What becomes of a mistake once it is mended in one record: which copies stay wrong, and for how long. The story is
 * watched for some time after its end, because copies do not end with it.
 *
 * @param rule what is mended, and when
 * @param travel in how many days a correction reaches each copy; nothing where it does not
 * @param until the last day that is watched
 * @param records the mended record first, then everything that was copied from it, oldest first
 */
public record Correction(RecordRule.Mended rule, OptionalInt travel, int until, List<Copy> records) {

    /** For how many days after its end a story is watched. Illustrative. */
    public static final int WATCHED_DAYS = 365;

    /** Copies the list. */
    public Correction {
        records = List.copyOf(records);
    }

    /**
     * A record that says, or said, what is wrong.
     *
     * @param since the day on which it came to be; 0 for what was there before the story
     * @param rightFrom the day on which it was mended; nothing where it stays wrong
     * @param newer the day on which its holder got a newer record of the field that is right; nothing where it did not
     */
    public record Copy(PersonRecord record, int since, OptionalInt rightFrom, OptionalInt newer) {

        /**
         * For how many days it stays wrong after the first record was mended, counted to the last day that is watched.
         */
        public int wrongDays(Correction correction) {
            int end = rightFrom.orElse(correction.until);
            return Math.max(0, end - Math.max(correction.rule.day(), since));
        }
    }

    /** The copies that are never mended. */
    public List<Copy> staying() {
        return records.stream().filter(copy -> copy.rightFrom().isEmpty()).toList();
    }

    /** What becomes of a mistake in a story told as documented, with a correction that travels or not. */
    public static Correction of(World world, Story story, RecordRule.Mended rule, OptionalInt travel) {
        return of(world, story, rule, new Conditions(new TreeSet<>(), List.of(rule), travel));
    }

    /** The same where other rules are changed too. */
    static Correction of(World world, Story story, RecordRule.Mended rule, Conditions conditions) {
        int until = story.steps().getLast().head().day() + WATCHED_DAYS;
        Trace trace = new Engine(world).tell(watched(story, until), conditions);
        return new Correction(rule, conditions.travel(), until, copies(trace, rule));
    }

    /** The places where a mistake can be mended: each record and each field in it that is not right. */
    public static List<Mistake> mistakes(Trace trace) {
        List<Mistake> mistakes = new ArrayList<>();
        trace.records(trace.end()).forEach(record -> record.fields().keySet().stream().filter(record::isWrong)
                .forEach(field -> mistakes.add(new Mistake(record, field))));
        return List.copyOf(mistakes);
    }

    /** A field of a record that is not right. */
    public record Mistake(PersonRecord record, FieldId field) {
    }

    private static Story watched(Story story, int until) {
        Step last = story.steps().getLast();
        Text none = Text.same("");
        List<Step> steps = new ArrayList<>(story.steps());
        steps.add(new Step.Waits(new StepHead(new StepId(last.id() + "-watched"), last.head().who(), until,
                Interval.ILLUSTRATIVE, List.of(), Claim.ILLUSTRATIVE, none, none)));
        return new Story(story.id(), story.documented(), story.title(), story.summary(), story.asOf(),
                story.minutes(), story.cast(), story.start(), steps, story.shortCut(), story.before(), story.after(),
                story.fairness(), story.change(), story.expect());
    }

    private static List<Copy> copies(Trace trace, RecordRule.Mended rule) {
        List<Copy> copies = new ArrayList<>();
        for (Event event : trace.events()) {
            event.made().filter(record -> record.isWrong(rule.field()) && descends(trace, record, rule))
                    .ifPresent(record -> copies.add(copy(trace, record, rule.field())));
        }
        return copies;
    }

    private static boolean descends(Trace trace, PersonRecord record, RecordRule.Mended rule) {
        return trace.chain(record.id(), rule.field()).stream().flatMap(event -> event.made().stream())
                .anyMatch(original -> original.id().equals(rule.record()));
    }

    private static Copy copy(Trace trace, PersonRecord record, FieldId field) {
        OptionalInt mended = trace.events().stream()
                .flatMap(event -> event instanceof Event.Corrected corrected && corrected.field().equals(field)
                        && isOf(corrected.record(), record.id()) ? Stream.of(corrected.day()) : Stream.empty())
                .mapToInt(day -> day).min();
        OptionalInt newer = trace.events().stream()
                .flatMap(event -> event.made().filter(other -> isNewer(other, record, field)).stream())
                .mapToInt(PersonRecord::day).min();
        return new Copy(record, record.day(), mended, newer);
    }

    private static boolean isOf(PersonRecord record, RecordRef ref) {
        return record.id().equals(ref);
    }

    private static boolean isNewer(PersonRecord other, PersonRecord record, FieldId field) {
        return other.holder().equals(record.holder()) && other.who().equals(record.who())
                && !other.id().equals(record.id()) && other.day() >= record.day()
                && other.fields().containsKey(field) && !other.isWrong(field);
    }
}
