package org.ordinaryacts.view;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Language;

/**
 * What one class code carries, so that everybody in a class sees the same. {@link ClassCodes} writes and reads it.
 *
 * @param story the story that is open
 * @param step the step of it, from 1; 0 for before the first
 * @param conditions of a crowd, and the levers that are turned on
 * @param count how many requests or people; 0 where it is not about a crowd
 * @param seed of the crowd, from 0
 * @param closed single flows that are closed besides
 * @param records rules about single records of the story, in an order that is always the same
 * @param lesson the place in a lesson that is open
 * @param language the language in which it is to be shown; nothing where everybody keeps their own
 */
public record ClassCode(Optional<StoryId> story, int step, CrowdConditions conditions, int count, long seed,
        SortedSet<FlowId> closed, List<RecordRule> records, Optional<InLesson> lesson, Optional<Language> language) {

    private static final Comparator<RecordRule> ORDER = Comparator.comparingInt(ClassCode::kind)
            .thenComparing(RecordRule::record).thenComparing(ClassCode::field).thenComparingInt(ClassCode::day);

    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException when a number is below 0, or flows or records of no story are named
     */
    public ClassCode {
        if (step < 0 || count < 0 || seed < 0) {
            throw new IllegalArgumentException("A class code carries numbers from 0");
        }
        if (story.isEmpty() && !(closed.isEmpty() && records.isEmpty())) {
            throw new IllegalArgumentException("Flows are closed and records ruled in a story");
        }
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
        records = records.stream().distinct().sorted(ORDER).toList();
    }

    /** A code of a run, of a step, or of both, with no more. */
    public ClassCode(Optional<StoryId> story, int step, CrowdConditions conditions, int count, long seed) {
        this(story, step, conditions, count, seed, Collections.emptySortedSet(), List.of(), Optional.empty(),
                Optional.empty());
    }

    /**
     * A place in a lesson.
     *
     * @param section which section, from 1; 0 for the lesson as a whole
     */
    public record InLesson(LessonId lesson, int section) {

        /** @throws IllegalArgumentException when the section is below 0 */
        public InLesson {
            if (section < 0) {
                throw new IllegalArgumentException("Sections count from 1, with 0 for the whole, not " + section);
            }
        }
    }

    // ---- making one ------------------------------------------------------------------------------------------------

    /** A simulated run. */
    public static ClassCode ofRun(CrowdConditions conditions, int requests, long seed) {
        return new ClassCode(Optional.empty(), 0, conditions, requests, seed);
    }

    /** A step of a story, with nothing changed. */
    public static ClassCode ofStep(StoryId story, int step) {
        return new ClassCode(Optional.of(story), step, CrowdConditions.FITTED, 0, 0);
    }

    /** A step of a story under changed rules. */
    public static ClassCode ofRules(StoryId story, int step, RuleSet rules) {
        return ofStep(story, step).with(rules);
    }

    /** The same under these rules and no others. */
    public ClassCode with(RuleSet rules) {
        return new ClassCode(story, step, conditions.with(rules.levers()), count, seed, rules.closed(),
                rules.records(), lesson, language);
    }

    /** The same in a lesson. */
    public ClassCode in(InLesson place) {
        return new ClassCode(story, step, conditions, count, seed, closed, records, Optional.of(place), language);
    }

    /** The same in a language. */
    public ClassCode in(Language shown) {
        return new ClassCode(story, step, conditions, count, seed, closed, records, lesson, Optional.of(shown));
    }

    // ---- what it says ----------------------------------------------------------------------------------------------

    /** The rules that are changed. */
    public RuleSet rules() {
        return new RuleSet(conditions.levers(), closed, records);
    }

    /** What a code is about: whoever opens it comes there, wherever it is typed. */
    public About about() {
        if (lesson.isPresent()) {
            return About.LESSON;
        }
        if (story.isEmpty() || count > 0) {
            return About.RUN;
        }
        return rules().isEmpty() ? About.STEP : About.RULES;
    }

    /** What a code can be about. */
    public enum About {
        /** A place in a lesson. */
        LESSON,
        /** A simulated run or crowd. */
        RUN,
        /** A story under changed rules. */
        RULES,
        /** A step of a story, as documented. */
        STEP
    }

    /** The kind of a rule about a record, as codes number it. */
    static int kind(RecordRule rule) {
        return switch (rule) {
            case RecordRule.KeptUntil kept -> 0;
            case RecordRule.NotShared not -> 1;
            case RecordRule.Mended mended -> 2;
        };
    }

    private static String field(RecordRule rule) {
        return rule instanceof RecordRule.Mended mended ? mended.field().value() : "";
    }

    private static int day(RecordRule rule) {
        return switch (rule) {
            case RecordRule.KeptUntil kept -> kept.lastDay();
            case RecordRule.NotShared not -> 0;
            case RecordRule.Mended mended -> mended.day();
        };
    }

    /** What came of reading a code. */
    public sealed interface Read {

        /** It is a code of this content. */
        record Good(ClassCode code) implements Read {
        }

        /** It is none, and why. */
        record Bad(Why why, String sentence) implements Read {
        }
    }

    /** Why a code is none. */
    public enum Why implements org.ordinaryacts.world.Token {
        /** Nothing was typed, or too little. */
        TOO_SHORT,
        /** A character that no code has. */
        CHARACTER,
        /** A character is another, or two have changed places. */
        MISTYPED,
        /** A newer program wrote it. */
        NEWER,
        /** It was written with other content: other flows, stories, lessons or lists of names. */
        OTHER_CONTENT,
        /** What it carries does not make sense. */
        NONSENSE;

        @Override
        public String token() {
            return org.ordinaryacts.world.Token.hyphened(this);
        }
    }
}
