package org.ordinaryacts.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.lesson.Block;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Phase;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.lesson.Section;
import org.ordinaryacts.lesson.Track;

/** Our lessons: whole, alike in both languages, borne out by the engine; and what is told of wrong ones. */
class CurriculumTest {
    private static final String FOLDER = "lessons/what-a-renewal-says/";
    private static final CurriculumLoading.Result OURS = CurriculumLoading.check(Path.of("").toAbsolutePath(),
            Worlds.library());

    @TempDir
    private Path root = Path.of("");

    static Stream<Lesson> lessons() {
        return OURS.curriculum().lessons().stream();
    }

    @Test
    void everythingIsInOrder() {
        assertThat(OURS.problems()).isEmpty();
        assertThat(OURS.checked()).isTrue();
        assertThat(lessons().map(lesson -> lesson.number())).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void everyGuideIsThere() {
        assertThat(OURS.curriculum().guides()).extracting("id").containsExactly("administrators", "care",
                "facilitator", "family-letter", "handout-help", "political", "report-error", "wrong-claim");
        assertThat(OURS.curriculum().guides()).allSatisfy(guide -> {
            assertThat(guide.en()).isNotEmpty();
            assertThat(guide.es()).hasSameSizeAs(guide.en());
        });
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonIsWhole(Lesson lesson) {
        assertThat(lesson.sections()).extracting(Section::phase).containsExactly(Phase.values());
        assertThat(lesson.facts().minutes()).isBetween(15, 50);
        assertThat(lesson.facts().shortMinutes()).isEqualTo(15);
        assertThat(lesson.facts().tracks()).containsExactlyInAnyOrder(Track.values());
        assertThat(lesson.questions()).hasSizeBetween(3, 6);
        assertThat(lesson.stories()).isNotEmpty();
        assertThat(lesson.alignment()).anyMatch(standard -> standard.verified()
                && standard.code().equals("CSTA-CA 9-12.IC.29"));
        assertThat(lesson.sections().getFirst().inShort()).isTrue();
        assertThat(lesson.sections().getLast().inShort()).isTrue();
        assertThat(lesson.sections()).allMatch(section -> section.en().stream()
                .anyMatch(Block.Leading.class::isInstance));
        assertThat(lesson.sections().stream().flatMap(section -> section.es().stream()))
                .anyMatch(Block.Handout.class::isInstance).anyMatch(Block.Shows.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonUsesTheStoriesThatItNames(Lesson lesson) {
        String used = lesson.sections().stream().flatMap(section -> section.en().stream())
                .filter(block -> block instanceof Block.Shows || block instanceof Block.Asks).map(Block::toString)
                .reduce("", String::concat);
        assertThat(lesson.stories()).allSatisfy(story -> assertThat(used).contains("story=" + story + ","));
    }

    @Test
    void everyKindOfQuestionIsAsked() {
        assertThat(lessons().flatMap(lesson -> lesson.questions().stream()).map(Object::getClass))
                .contains(Question.Choice.class, Question.Order.class, Question.Match.class, Question.Number.class,
                        Question.Press.class);
    }

    // ---- wrong ones ----------------------------------------------------------------------------------------------

    private List<Problem> spoiled(String file, String what, String by) throws IOException {
        Path from = Path.of("curriculum").toAbsolutePath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path path : files.filter(Files::isRegularFile)
                    .filter(one -> one.toString().contains("what-a-renewal-says") || one.toString().contains("care."))
                    .toList()) {
                Path to = root.resolve("curriculum").resolve(from.relativize(path).toString());
                Files.createDirectories(to.getParent());
                Files.copy(path, to);
            }
        }
        Path path = root.resolve("curriculum").resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replaceFirst(java.util.regex.Pattern.quote(what),
                java.util.regex.Matcher.quoteReplacement(by)));
        return CurriculumLoading.load(root, Worlds.library()).problems();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            lesson.en.md | ---                          | ^^                      | NO_FRONT
            lesson.en.md | level: beginner              | level: easy             | NOT_ALLOWED
            lesson.en.md | minutes: 30                  | minutes: thirty         | NOT_A_COUNT
            lesson.en.md | minutes: 30                  | minutes: 31             | MINUTES_DIFFER
            lesson.en.md | group: 5-30                  | group: 30-5             | NOT_A_RANGE
            lesson.en.md | take_away:                   | takeaway:               | UNKNOWN_KEY
            lesson.es.md | take_away:                   | takeaway:               | MISSING_ENTRY
            lesson.en.md | title: What                  | titel                   | FRONT_LINE
            lesson.en.md | 3A-IC-24 check               | 3A-IC-24                | ALIGNMENT_FORM
            lesson.en.md | 3A-IC-24 check               | 3A-IC-24 verified       | ALIGNMENT_FORM
            lesson.en.md | stories: license-renewal     | stories: license        | UNKNOWN_STORY
            lesson.en.md | id: what-a-renewal-says      | id: other               | FILE_NAME
            lesson.en.md | ::section explain minutes=5  | ::section explain       | MISSING_OPTION
            lesson.en.md | ::section explain            | ::section explian       | NOT_ALLOWED
            lesson.en.md | ::pause minutes=2            | ::pause minute=2        | UNKNOWN_OPTION
            lesson.en.md | ::pause minutes=2            | ::pauze minutes=2       | UNKNOWN_DIRECTIVE
            lesson.en.md | ::who license-renewal step=renew | ::who step=renew    | DIRECTIVE_WORDS
            lesson.en.md | step=ask-address             | step=ask-adress         | UNKNOWN_STORY_STEP
            lesson.en.md | ::story license-renewal      | ::story license         | UNKNOWN_STORY
            lesson.en.md | ::glossary ncatc             | ::glossary ncact        | UNKNOWN_TERM
            lesson.en.md | ::question q4                | ::question q9           | UNKNOWN_QUESTION
            lesson.en.md | ::question q4                | ::question q3           | QUESTION_TWICE
            lesson.en.md | ::question q4                | ^^                      | QUESTION_NEVER
            lesson.en.md | ::end                        | ^^                      | NOT_CLOSED
            lesson.en.md | ::end                        | ::pause minutes=1       | INSIDE_PART
            lesson.en.md | ## Check yourself            | Check yourself          | NO_TITLE
            lesson.en.md | Inés is a baker.             | ![Inés](ines.png)       | NOT_PLAIN_MARKUP
            lesson.en.md | Inés is a baker.             | Call 212-867-5309.      | STRAY_IDENTIFIER
            lesson.es.md | ::pause minutes=2            | ^^                      | LANGUAGES_DIFFER
            lesson.es.md | ::section elaborate          | ::section evaluate      | LANGUAGES_DIFFER
            check.json   | "kind": "choice"             | "kind": "choise"        | NOT_ALLOWED
            check.json   | "right": true                | "right": false          | NOT_ONE_RIGHT
            check.json   | "value": 4                   | "value": 3              | WRONG_KEY
            check.json   | "holders": ["state-dmv"]     | "holders": ["ncatc"]    | WRONG_KEY
            check.json   | "step": "arrest"             | "step": "arest"         | UNKNOWN_STORY_STEP
            check.json   | "field": "date-of-birth"     | "field": "birthday"     | UNKNOWN_FIELD
            """)
    void whatIsWrongIsTold(String file, String what, String by, Kind kind) throws IOException {
        List<Problem> problems = spoiled(FOLDER + file, what, by);
        assertThat(problems).extracting(Problem::kind).contains(kind);
        assertThat(problems).extracting(problem -> problem.place().file())
                .allMatch(name -> name.startsWith("curriculum/" + FOLDER));
    }

    @Test
    void aPlaceIsALineOfTheFile() throws IOException {
        List<Problem> problems = spoiled(FOLDER + "lesson.es.md", "::glossary ncatc", "::glossary ncact");
        String text = Files.readString(root.resolve("curriculum/" + FOLDER + "lesson.es.md"));
        int line = 1 + (int) text.substring(0, text.indexOf("::glossary ncact")).chars().filter(c -> c == '\n').count();
        assertThat(problems).filteredOn(problem -> problem.kind() == Kind.UNKNOWN_TERM).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().line()).isEqualTo(line);
                    assertThat(problem.suggestion()).contains("ncatc");
                });
    }

    @Test
    void aWrongGuideIsTold() throws IOException {
        assertThat(spoiled("guide/care.en.md", "## The content note", "[note](x)"))
                .extracting(Problem::kind).containsExactly(Kind.NOT_PLAIN_MARKUP);
    }

    @Test
    void withoutAFolderThereAreNoLessons() {
        CurriculumLoading.Result result = CurriculumLoading.load(root, Worlds.library());
        assertThat(result.problems()).isEmpty();
        assertThat(result.curriculum().lessons()).isEmpty();
    }

    /** A key that says another holder than the engine finds does not load, in every question about a trace. */
    @ParameterizedTest
    @MethodSource("lessons")
    void everyKeyWouldBeFoundWrong(Lesson lesson) {
        Map<Boolean, List<Question>> byKey = lesson.questions().stream()
                .collect(java.util.stream.Collectors.partitioningBy(question -> question.key().isPresent()));
        org.ordinaryacts.lesson.KeyCheck check = new org.ordinaryacts.lesson.KeyCheck(Worlds.library().world(),
                id -> new org.ordinaryacts.engine.Engine(Worlds.library().world())
                        .tell(Worlds.library().story(id.value()).orElseThrow()));
        assertThat(byKey.get(true)).allSatisfy(question -> {
            assertThat(check.of(question)).isEmpty();
            assertThat(check.of(WrongKeys.of(question))).isPresent();
        });
    }
}
