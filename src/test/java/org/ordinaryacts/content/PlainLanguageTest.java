package org.ordinaryacts.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Guide;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Text;

/** Every story is told in plain words, in both languages. */
class PlainLanguageTest {
    private static final Curriculum CURRICULUM = LessonTexts.ours(Worlds.library());
    /** About the eighth grade is asked for; our stories stay below it. */
    private static final double HARDEST_GRADE = 7.0;
    /** From 70 on a text counts as easy. */
    private static final double LEAST_EASE = 72;

    static Stream<Story> stories() {
        return Worlds.library().stories().stream();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyStoryIsEasyToRead(Story story) {
        assertThat(ReadingLevel.englishGrade(texts(story, Text::en), names(story))).as("English grade")
                .isLessThanOrEqualTo(HARDEST_GRADE);
        assertThat(ReadingLevel.spanishEase(texts(story, Text::es), names(story))).as("Spanish ease")
                .isGreaterThanOrEqualTo(LEAST_EASE);
    }

    static Stream<Lesson> lessons() {
        return CURRICULUM.lessons().stream();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void everyLessonIsEasyToRead(Lesson lesson) {
        List<String> names = lesson.stories().stream().map(id -> Worlds.library().story(id.value()).orElseThrow())
                .flatMap(story -> names(story).stream()).toList();
        assertPlain(LessonTexts.forLearners(lesson, Language.EN), LessonTexts.forLearners(lesson, Language.ES), names);
        assertPlain(LessonTexts.forLeaders(lesson, Language.EN), LessonTexts.forLeaders(lesson, Language.ES), names);
    }

    static Stream<Guide> guides() {
        return CURRICULUM.guides().stream();
    }

    @ParameterizedTest
    @MethodSource("guides")
    void everyGuideIsEasyToRead(Guide guide) {
        assertPlain(sentences(guide, Language.EN), sentences(guide, Language.ES), List.of());
    }

    /** Without the lines that are filled in by hand, and their headings. */
    private static List<String> sentences(Guide guide, Language language) {
        return LessonTexts.of(guide, language).stream().filter(text -> text.endsWith(".")).toList();
    }

    private static void assertPlain(List<String> english, List<String> spanish, List<String> names) {
        double grade = ReadingLevel.englishGrade(english, names);
        double ease = ReadingLevel.spanishEase(spanish, names);
        assertThat(grade).as("English grade").isLessThanOrEqualTo(HARDEST_GRADE);
        assertThat(ease).as("Spanish ease").isGreaterThanOrEqualTo(LEAST_EASE);
    }

    private static List<String> texts(Story story, Function<Text, String> language) {
        return StoryTexts.told(story).map(language).toList();
    }

    private static List<String> names(Story story) {
        return story.cast().stream()
                .flatMap(member -> Stream.of(member.persona().given(), member.persona().family())).toList();
    }

    @ParameterizedTest
    @CsvSource({"record, 2", "the, 1", "asked, 1", "needed, 2", "license, 2", "address, 2", "people, 2", "agency, 3",
            "state's, 1", "same-day, 2", "files, 1", "boxes, 2", "immigration, 4"})
    void englishSyllablesAreCounted(String word, int syllables) {
        assertThat(ReadingLevel.englishSyllables(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"registro, 3", "dirección, 3", "día, 2", "quien, 1", "siguiente, 3", "agencia, 3", "y, 1", "leer, 2",
            "ciudad, 2", "huella, 2", "guía, 2", "vergüenza, 3"})
    void spanishSyllablesAreCounted(String word, int syllables) {
        assertThat(ReadingLevel.spanishSyllables(word)).isEqualTo(syllables);
    }

    @Test
    void theFormulasAreThoseThatWerePublished() {
        // 2 sentences, 9 words, 10 syllables.
        List<String> english = List.of("The dog ran to us. It had fun running");
        assertThat(ReadingLevel.englishGrade(english, List.of())).isCloseTo(0.39 * 9 / 2 + 11.8 * 10 / 9 - 15.59,
                within(1e-9));
        // 1 sentence, 4 words, 7 syllables.
        assertThat(ReadingLevel.spanishEase(List.of("El perro corre mucho."), List.of()))
                .isCloseTo(206.84 - 60.0 * 7 / 4 - 1.02 * 4, within(1e-9));
    }

    @Test
    void namesAndInitialismsDoNotCount() {
        assertThat(ReadingLevel.englishGrade(List.of("Persephone asks NCATC for the card."), List.of("Persephone")))
                .isEqualTo(ReadingLevel.englishGrade(List.of("Asks for the card."), List.of()));
    }
}
