package org.ordinaryacts.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.lesson.Alignment;
import org.ordinaryacts.lesson.Block;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Level;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.lesson.Section;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.Text;

/** Builds a lesson from its two texts and its questions. */
final class LessonReading {
    private static final Set<String> ENTRIES = new TreeSet<>(Set.of("id", "number", "title", "objective", "tracks",
            "minutes", "short_minutes", "level", "group", "materials", "alignment", "stories", "take_away"));
    /** Entries that say the same in both languages. */
    private static final List<String> ALIKE = List.of("id", "number", "tracks", "minutes", "short_minutes", "level",
            "group", "alignment", "stories");
    /** Only the one standard whose words the program shows may be called so. */
    private static final String VERIFIED = " verified";
    private static final String CHECK = " check";

    private final MarkdownFile en;
    private final MarkdownFile es;
    private final Map<String, Question> questions;
    private final Known known;
    private final Consumer<Problem> problems;

    LessonReading(MarkdownFile en, MarkdownFile es, Map<String, Question> questions, Known known,
            Consumer<Problem> problems) {
        this.en = en;
        this.es = es;
        this.questions = questions;
        this.known = known;
        this.problems = problems;
    }

    /** The lesson; what is wrong is told. */
    Lesson lesson(String folder) {
        FrontReading front = new FrontReading(en, problems);
        FrontReading other = new FrontReading(es, problems);
        front.only(ENTRIES);
        other.only(ENTRIES);
        ALIKE.forEach(key -> alike(key, other));
        if (!front.text("id").equals(folder)) {
            problems.accept(Problem.of(front.place("id"), Kind.FILE_NAME, front.text("id"), folder));
        }
        int[] group = front.range("group");
        Lesson.Facts facts = new Lesson.Facts(front.tokens("tracks", Track.class), front.number("minutes"),
                front.number("short_minutes"), front.token("level", Level.class), group[0], group[1],
                text(front, other, "materials"));
        List<Section> sections = sections();
        checkMinutes(facts, sections, front);
        checkQuestions(sections);
        return new Lesson(new LessonId(folder), front.number("number"), text(front, other, "title"),
                text(front, other, "objective"), facts, alignment(front),
                front.ids("stories", known.stories(), Kind.UNKNOWN_STORY).stream().map(StoryId::new).toList(),
                text(front, other, "take_away"), sections, List.copyOf(questions.values()));
    }

    private static Text text(FrontReading front, FrontReading other, String key) {
        return new Text(front.text(key), other.text(key));
    }

    private void alike(String key, FrontReading other) {
        Optional<String> english = en.find(key).map(MarkdownFile.Entry::value);
        Optional<String> spanish = es.find(key).map(MarkdownFile.Entry::value);
        if (english.isPresent() && spanish.isPresent() && !english.equals(spanish)) {
            problems.accept(Problem.of(other.place(key), Kind.LANGUAGES_DIFFER, key + ": " + english.get(),
                    key + ": " + spanish.get()));
        }
    }

    private List<Alignment> alignment(FrontReading front) {
        List<Alignment> alignment = new ArrayList<>();
        for (String part : front.parts("alignment")) {
            if (part.equals(Alignment.CHECKED + VERIFIED)) {
                alignment.add(new Alignment(Alignment.CHECKED, true));
            } else if (part.endsWith(CHECK)) {
                alignment.add(new Alignment(part.substring(0, part.length() - CHECK.length()), false));
            } else {
                problems.accept(Problem.of(front.place("alignment"), Kind.ALIGNMENT_FORM, part));
            }
        }
        return alignment;
    }

    private List<Section> sections() {
        List<BodyReading.Part> english = new BodyReading(en, questions, known, problems).sections();
        List<BodyReading.Part> spanish = new BodyReading(es, questions, known, problems).sections();
        if (english.size() != spanish.size()) {
            problems.accept(Problem.of(es.at(1), Kind.SECTIONS_DIFFER, english.size(), spanish.size()));
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < Math.min(english.size(), spanish.size()); i++) {
            BodyReading.Part first = english.get(i);
            BodyReading.Part second = spanish.get(i);
            compare(first, second);
            sections.add(new Section(first.phase(), first.minutes(), first.inShort(),
                    new Text(first.title(), second.title()), first.blocks(), second.blocks()));
        }
        return sections;
    }

    private void compare(BodyReading.Part first, BodyReading.Part second) {
        List<String> english = shapes(first);
        List<String> spanish = shapes(second);
        if (!english.equals(spanish)) {
            problems.accept(Problem.of(second.place(), Kind.LANGUAGES_DIFFER, String.join(" · ", english),
                    String.join(" · ", spanish)));
        }
    }

    private static List<String> shapes(BodyReading.Part part) {
        List<String> shapes = new ArrayList<>(
                List.of("::section " + part.phase().token() + " minutes=" + part.minutes() + " short="
                        + part.inShort()));
        part.blocks().stream().filter(block -> !(block instanceof Block.Prose)).map(BodyReading::shape)
                .forEach(shapes::add);
        return shapes;
    }

    private void checkMinutes(Lesson.Facts facts, List<Section> sections, FrontReading front) {
        int all = sections.stream().mapToInt(Section::minutes).sum();
        if (all != facts.minutes()) {
            problems.accept(Problem.of(front.place("minutes"), Kind.MINUTES_DIFFER, all, facts.minutes()));
        }
        int brief = sections.stream().filter(Section::inShort).mapToInt(Section::minutes).sum();
        if (brief != facts.shortMinutes()) {
            problems.accept(Problem.of(front.place("short_minutes"), Kind.MINUTES_DIFFER, brief, facts.shortMinutes()));
        }
    }

    private void checkQuestions(List<Section> sections) {
        Set<String> asked = new LinkedHashSet<>();
        for (Section section : sections) {
            for (Question question : section.questions()) {
                if (!asked.add(question.id())) {
                    problems.accept(Problem.of(en.at(1), Kind.QUESTION_TWICE, question.id()));
                }
            }
        }
        questions.keySet().stream().filter(id -> !asked.contains(id))
                .forEach(id -> problems.accept(Problem.of(en.at(1), Kind.QUESTION_NEVER, id)));
    }
}
