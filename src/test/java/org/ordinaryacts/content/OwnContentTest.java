package org.ordinaryacts.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.persona.RefusedSurnames;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Text;

/** Our own stories and personas: sound, cared for, and as the voice asks. */
class OwnContentTest {
    private static final RefusedSurnames REFUSED = BuiltIn.refusedSurnames();

    static Stream<Story> stories() {
        return Worlds.library().stories().stream();
    }

    @Test
    void everythingIsInOrder() {
        Loading.Result result = Loading.check(Path.of("").toAbsolutePath());
        assertThat(result.problems()).isEmpty();
        assertThat(result.library().orElseThrow().standing().checked()).isTrue();
        assertThat(result.library().orElseThrow().stories()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStoryHasSixToTwelveStepsAndTwoQuestionsOrMore(Story story) {
        assertThat(story.steps()).hasSizeBetween(6, 12);
        assertThat(story.steps().stream().filter(Step.Question.class::isInstance)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(story.steps().getLast()).isInstanceOf(Step.Outcome.class);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aQuestionHasOneRightAnswerAndEveryAnswerTeaches(Story story) {
        story.steps().stream().filter(Step.Question.class::isInstance).map(Step.Question.class::cast)
                .forEach(question -> {
                    assertThat(question.answers()).filteredOn(Step.Question.Answer::right).hasSize(1);
                    assertThat(question.answers()).extracting(Step.Question.Answer::feedback).doesNotHaveDuplicates();
                });
    }

    @Test
    void theRightAnswerDoesNotAlwaysStandInOnePlace() {
        List<Integer> places = stories().flatMap(story -> story.steps().stream())
                .filter(Step.Question.class::isInstance).map(Step.Question.class::cast)
                .map(question -> question.answers().stream().map(Step.Question.Answer::right).toList().indexOf(true))
                .distinct().toList();
        assertThat(places).hasSizeGreaterThan(1);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aStepIsToldInTwentyFiveToSixtyWords(Story story) {
        story.steps().stream().filter(step -> !(step instanceof Step.Question)).forEach(step -> assertThat(
                step.head().text().en().split("\\s+").length).as(step.id().value()).isBetween(25, 60));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void theVoiceIsCalmAndNobodyIsSentAway(Story story) {
        assertThat(texts(story)).noneMatch(text -> text.en().contains("!") || text.es().contains("!"));
        assertThat(texts(story)).noneMatch(text -> text.en().matches("(?is).*\\b(aliens?|illegals?)\\b.*"));
        assertThat(texts(story)).noneMatch(text -> text.es().matches("(?is).*orden(es)? de (retención|detención).*"));
        assertThat(story.after().en()).containsIgnoringCase("keep using services");
        assertThat(story.after().es()).containsIgnoringCase("siga usando los servicios");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void noRealPersonsSurnameStandsInAStory(Story story) {
        assertThat(texts(story).flatMap(text -> Stream.of(text.en(), text.es()))
                .flatMap(text -> Arrays.stream(text.split("[^\\p{L}]+")))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0))))
                .noneMatch(REFUSED::refuses);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void spanishQuestionsOpenAndClose(Story story) {
        assertThat(texts(story)).allMatch(
                text -> text.es().chars().filter(c -> c == '?').count() == text.es().chars().filter(c -> c == '¿')
                        .count());
    }

    private static Stream<Text> texts(Story story) {
        return Stream.of(Stream.of(story.title(), story.summary(), story.before(), story.after()),
                story.start().stream().map(start -> start.text()), story.change().stream().map(Story.Change::text),
                story.steps().stream().flatMap(step -> Stream.of(step.head().title(), step.head().text())),
                story.steps().stream().filter(Step.Question.class::isInstance).map(Step.Question.class::cast)
                        .flatMap(question -> question.answers().stream())
                        .flatMap(answer -> Stream.of(answer.text(), answer.feedback())),
                story.cast().stream().flatMap(member -> Stream.of(member.persona().about(), member.persona().trade())))
                .flatMap(texts -> texts);
    }
}
