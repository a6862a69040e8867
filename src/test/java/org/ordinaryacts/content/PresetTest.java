package org.ordinaryacts.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Preset;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.view.PresetCodes;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/** A start for a class comes back as it was kept, and a wrong one says where and why. */
class PresetTest {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Library LIBRARY = Loading.load(ROOT).library().orElseThrow();
    private static final Curriculum CURRICULUM = CurriculumLoading.load(ROOT, LIBRARY).curriculum();

    @TempDir
    private Path folder = Path.of("");

    private Path file() {
        return folder.resolve("monday" + PresetWriting.ENDING);
    }

    static Stream<Preset> presets() {
        LessonId lesson = new LessonId("what-a-renewal-says");
        StoryId story = new StoryId("license-renewal");
        TreeSet<LeverId> levers = new TreeSet<>(java.util.List.of(new LeverId("L01"), new LeverId("L02")));
        return Stream.of(
                new Preset(Optional.of(lesson), 0, Optional.empty(), 0, new TreeSet<>(), Optional.empty()),
                new Preset(Optional.of(lesson), 6, Optional.empty(), 0, new TreeSet<>(), Optional.of(Language.ES)),
                new Preset(Optional.empty(), 0, Optional.of(story), 3, new TreeSet<>(), Optional.empty()),
                new Preset(Optional.empty(), 0, Optional.of(story), 0, levers, Optional.of(Language.EN)),
                new Preset(Optional.of(lesson), 2, Optional.of(story), 3, levers, Optional.of(Language.ES)));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whatIsKeptInAFileComesBack(Preset preset) throws IOException {
        PresetWriting.write(preset, file());
        assertThat(PresetReading.read(file(), LIBRARY, CURRICULUM))
                .isEqualTo(new PresetReading.Result(Optional.of(preset), java.util.List.of()));
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }

    @ParameterizedTest
    @MethodSource("presets")
    void whatIsKeptInACodeComesBack(Preset preset) {
        ClassCodes codes = new ClassCodes(LIBRARY.world(), LIBRARY.people(), LIBRARY.stories(),
                CURRICULUM.lessons().stream().map(Lesson::id).toList());
        ClassCode.Read read = codes.read(codes.write(PresetCodes.code(preset)), new Texts(Language.EN));
        assertThat(read).isInstanceOfSatisfying(ClassCode.Read.Good.class,
                good -> assertThat(PresetCodes.preset(good.code())).contains(preset));
    }

    @Test
    void aCodeOfARunIsNoStartForAClass() {
        assertThat(PresetCodes.preset(ClassCode.ofRun(org.ordinaryacts.crowd.CrowdConditions.FITTED, 100, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {| 1:2 | BROKEN_JSON
            [] | 1:1 | WRONG_TYPE
            {} | 1:1 | MISSING_KEY
            {"version": 1} | 1:1 | MISSING_KEY
            {"version": 2, "lesson": "what-is-a-record"} | 1:13 | TOO_BIG
            {"version": 1, "lesson": "what-is-a-recrod"} | 1:26 | UNKNOWN_LESSON
            {"version": 1, "story": "license"} | 1:25 | UNKNOWN_STORY
            {"version": 1, "lesson": "what-is-a-record", "section": 7} | 1:57 | TOO_BIG
            {"version": 1, "lesson": "what-is-a-record", "section": 0} | 1:57 | TOO_SMALL
            {"version": 1, "story": "license-renewal", "step": 99} | 1:52 | TOO_BIG
            {"version": 1, "story": "license-renewal", "section": 1} | 1:55 | MISSING_KEY
            {"version": 1, "lesson": "what-is-a-record", "levers": ["L01"]} | 1:56 | MISSING_KEY
            {"version": 1, "story": "license-renewal", "levers": ["L99"]} | 1:55 | UNKNOWN_LEVER
            {"version": 1, "story": "license-renewal", "levers": ["one"]} | 1:55 | WRONG_FORM
            {"version": 1, "story": "license-renewal", "language": "fr"} | 1:56 | NOT_ALLOWED
            {"version": 1, "story": "license-renewal", "student": "A"} | 1:44 | UNKNOWN_KEY
            {"version": 1, "story": "booking", "story": "check-in"} | 1:43 | DUPLICATE_KEY
            """)
    void aWrongFileSaysWhereAndWhy(String text, String place, Problem.Kind kind) throws IOException {
        Files.writeString(file(), text);
        PresetReading.Result read = PresetReading.read(file(), LIBRARY, CURRICULUM);
        assertThat(read.preset()).isEmpty();
        assertThat(read.problems()).extracting(Problem::kind).contains(kind);
        assertThat(read.problems()).extracting(problem -> problem.place().line() + ":" + problem.place().column())
                .contains(place);
        for (Language language : Language.values()) {
            assertThat(read.problems().getFirst().line(new Texts(language))).contains("monday.ordinaryacts:1:");
        }
    }

    @Test
    void aFileThatIsNotThereIsTold() {
        assertThat(PresetReading.read(file(), LIBRARY, CURRICULUM).problems()).extracting(Problem::kind)
                .containsExactly(Problem.Kind.NO_FILE);
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Files.createDirectory(file());
        Files.writeString(file().resolve("inside"), "");
        assertThatThrownBy(() -> PresetWriting.write(presets().toList().getFirst(), file()))
                .isInstanceOf(IOException.class);
        assertThat(folder).isDirectoryNotContaining(path -> path.toString().endsWith(".new"));
    }
}
