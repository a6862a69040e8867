package org.ordinaryacts.view;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode.InLesson;
import org.ordinaryacts.view.ClassCode.Read;
import org.ordinaryacts.view.ClassCode.Why;
import org.ordinaryacts.view.CodeNumbers.Reader;
import org.ordinaryacts.view.CodeNumbers.Writer;
import org.ordinaryacts.view.CodeSymbols.Unreadable;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.World;

/**
 * Writes and reads class codes of one content. Characters are those of Crockford's Base32: no I, L, O or U; case,
 * spaces and hyphens do not count, and I, L and O are read as the digits that they look like. A check character at the
 * end finds any one wrong character, and any two neighbors that have changed places.
 *
 * <p>
 * A code is a version, the fingerprint of what it rests on, and numbers: story, step, levers, count, seed, dials. That
 * is
 * version 1, and all there is where nothing else is carried. Version 2 goes on: which parts follow, and then these
 * parts:
 * closed flows, rules about records, a place in a lesson, a language.
 */
public final class ClassCodes {
    private static final int PLAIN = 1;
    private static final int WITH_PARTS = 2;
    private static final int FINGERPRINT = 4;
    private static final int PRINT_BITS = 20;
    private static final int LAST_SECTION = 999;

    private static final int FLOWS = 1;
    private static final int RECORDS = 2;
    private static final int LESSON = 4;
    private static final int LANGUAGE = 8;

    private final List<Story> stories;
    private final List<LessonId> lessons;
    private final List<LeverId> levers;
    private final CodeRules rules;
    private final ContentPrint content;

    /** Codes of this content, where no lessons are at hand. */
    public ClassCodes(World world, PeopleLists lists, List<Story> stories) {
        this(world, lists, stories, List.of());
    }

    /** Codes of this content. */
    public ClassCodes(World world, PeopleLists lists, List<Story> stories, List<LessonId> lessons) {
        this.stories = List.copyOf(stories);
        this.lessons = List.copyOf(lessons);
        this.levers = world.parts().levers().stream().map(Lever::id).sorted().toList();
        this.rules = new CodeRules(world);
        this.content = ContentPrint.of(world, lists);
    }

    /** What a code holds of the content: the world and the lists, and of the stories only its own. */
    private int print(Optional<Story> story) {
        return bits(content.with(story));
    }

    /** A story or lesson by name; not by its place, so that codes outlive new ones. */
    private static long named(String id) {
        return bits(ContentPrint.of(id));
    }

    private static int bits(int hash) {
        return hash & (1 << PRINT_BITS) - 1;
    }

    // ---- writing -----------------------------------------------------------------------------------------------

    /**
     * The code, in groups of four characters.
     *
     * @throws IllegalArgumentException when the story, the lesson, a rule or a record is not of this content
     */
    public String write(ClassCode code) {
        Optional<Story> story = code.story().map(this::known);
        int parts = parts(code);
        Writer out = new Writer().symbol(parts == 0 ? PLAIN : WITH_PARTS);
        int print = print(story);
        for (int i = 0; i < FINGERPRINT; i++) {
            out.symbol(print >>> 5 * i & 31);
        }
        out.number(story.map(one -> 1 + named(one.id().value())).orElse(0L)).number(code.step())
                .number(levers(code.conditions().levers())).number(code.count()).number(code.seed());
        dials(out, code.conditions());
        if (parts != 0) {
            out.number(parts);
            parts(out, parts, code, story);
        }
        return CodeSymbols.written(out.symbols());
    }

    private Story known(StoryId id) {
        return stories.stream().filter(story -> story.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not of this content: " + id));
    }

    private long levers(SortedSet<LeverId> on) {
        long bits = 0;
        for (LeverId lever : on) {
            bits |= 1L << CodeNumbers.place(levers, lever);
        }
        return bits;
    }

    private static void dials(Writer out, CrowdConditions conditions) {
        int moved = 0;
        for (Dial dial : Dial.values()) {
            moved |= conditions.get(dial) != CrowdConditions.FITTED.get(dial) ? 1 << dial.ordinal() : 0;
        }
        out.number(moved);
        for (Dial dial : Dial.values()) {
            if ((moved & 1 << dial.ordinal()) != 0) {
                out.number(conditions.get(dial));
            }
        }
    }

    private static int parts(ClassCode code) {
        return (code.closed().isEmpty() ? 0 : FLOWS) | (code.records().isEmpty() ? 0 : RECORDS)
                | (code.lesson().isEmpty() ? 0 : LESSON) | (code.language().isEmpty() ? 0 : LANGUAGE);
    }

    private void parts(Writer out, int parts, ClassCode code, Optional<Story> story) {
        if ((parts & FLOWS) != 0) {
            rules.flows(out, code.closed());
        }
        if ((parts & RECORDS) != 0) {
            rules.records(out, story.orElseThrow(), code.records());
        }
        code.lesson().ifPresent(place -> {
            CodeNumbers.place(lessons, place.lesson());
            out.number(named(place.lesson().value())).number(place.section());
        });
        code.language().ifPresent(language -> out.number(language.ordinal()));
    }

    // ---- reading -----------------------------------------------------------------------------------------------

    /** Reads what somebody typed; a wrong or foreign code says why. */
    public Read read(String typed, Texts texts) {
        try {
            return new Read.Good(parse(typed));
        } catch (Unreadable e) {
            return new Read.Bad(e.why(), texts.get("crowd.code." + e.why().token(), e.detail()));
        }
    }

    private ClassCode parse(String typed) throws Unreadable {
        Reader in = new Reader(CodeSymbols.read(typed, 1 + FINGERPRINT));
        int version = in.symbol();
        if (version > WITH_PARTS) {
            throw new Unreadable(Why.NEWER, "");
        }
        if (version < PLAIN) {
            throw Unreadable.nonsense();
        }
        int print = 0;
        for (int i = 0; i < FINGERPRINT; i++) {
            print |= in.symbol() << 5 * i;
        }
        ClassCode code = plain(in, print);
        if (version == WITH_PARTS) {
            code = parts(in, code);
        }
        in.end();
        return code;
    }

    private ClassCode plain(Reader in, int print) throws Unreadable {
        long name = in.number(1L << PRINT_BITS);
        Optional<Story> story = stories.stream().filter(one -> named(one.id().value()) == name - 1).findFirst();
        if (name > 0 && story.isEmpty() || print != print(story)) {
            throw new Unreadable(Why.OTHER_CONTENT, "");
        }
        int step = (int) in.number(story.map(one -> one.steps().size()).orElse(0));
        SortedSet<LeverId> on = levers(in.number(levers.size() >= 63 ? Long.MAX_VALUE : (1L << levers.size()) - 1));
        int count = (int) in.number(Integer.MAX_VALUE);
        long seed = in.number(Long.MAX_VALUE);
        return new ClassCode(story.map(Story::id), step, dials(in).with(on), count, seed);
    }

    private SortedSet<LeverId> levers(long bits) {
        SortedSet<LeverId> on = new TreeSet<>();
        for (int i = 0; i < levers.size(); i++) {
            if ((bits >>> i & 1) != 0) {
                on.add(levers.get(i));
            }
        }
        return on;
    }

    private static CrowdConditions dials(Reader in) throws Unreadable {
        CrowdConditions conditions = CrowdConditions.FITTED;
        long moved = in.number((1L << Dial.values().length) - 1);
        for (Dial dial : Dial.values()) {
            if ((moved >>> dial.ordinal() & 1) != 0) {
                conditions = conditions.with(dial, (int) in.number(dial.most()));
            }
        }
        return conditions;
    }

    private ClassCode parts(Reader in, ClassCode plain) throws Unreadable {
        int parts = (int) in.number(FLOWS | RECORDS | LESSON | LANGUAGE);
        boolean inStory = (parts & (FLOWS | RECORDS)) != 0;
        if (parts == 0 || inStory && plain.story().isEmpty()) {
            throw Unreadable.nonsense();
        }
        SortedSet<FlowId> closed = (parts & FLOWS) != 0 ? rules.flows(in) : Collections.emptySortedSet();
        List<RecordRule> records = (parts & RECORDS) != 0
                ? rules.records(in, known(plain.story().orElseThrow()))
                : List.of();
        Optional<InLesson> lesson = (parts & LESSON) != 0 ? Optional.of(lesson(in)) : Optional.empty();
        Optional<Language> language = (parts & LANGUAGE) != 0
                ? Optional.of(in.one(List.of(Language.values())))
                : Optional.empty();
        return new ClassCode(plain.story(), plain.step(), plain.conditions(), plain.count(), plain.seed(), closed,
                records, lesson, language);
    }

    private InLesson lesson(Reader in) throws Unreadable {
        long name = in.number((1L << PRINT_BITS) - 1);
        Optional<LessonId> lesson = lessons.stream().filter(one -> named(one.value()) == name).findFirst();
        if (lesson.isEmpty()) {
            throw new Unreadable(Why.OTHER_CONTENT, "");
        }
        return new InLesson(lesson.get(), (int) in.number(LAST_SECTION));
    }
}
