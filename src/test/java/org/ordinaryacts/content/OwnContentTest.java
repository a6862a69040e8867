package org.ordinaryacts.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.RefusedSurnames;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Silence;
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
        assertThat(result.library().orElseThrow().stories()).hasSizeGreaterThanOrEqualTo(20);
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
    void aStoryTakesThreeToFiveMinutesAndItsCutAboutOne(Story story) {
        assertThat(story.minutes()).isBetween(3, 5);
        List<StepId> order = story.steps().stream().map(Step::id).toList();
        List<Step> cut = story.shortCut().stream().map(id -> story.steps().get(order.indexOf(id))).toList();
        assertThat(cut).hasSizeBetween(3, 5).doesNotHaveAnyElementsOfTypes(Step.Question.class);
        assertThat(cut.getLast()).isEqualTo(story.steps().getLast());
        assertThat(cut.stream().mapToInt(step -> step.head().text().en().split("\\s+").length).sum())
                .isBetween(90, 215);
    }

    @Test
    void everyDocumentedCaseIsAStoryOrAPageOfWhatTheSourcesDoNotSay() {
        Stream<String> silent = Worlds.library().world().parts().notes().silences().stream().map(Silence::id);
        assertThat(Stream.concat(stories().flatMap(story -> story.caseId().stream()), silent).sorted().toList())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 13).mapToObj(n -> "C%02d".formatted(n)).toList());
    }

    @Test
    void personasDifferInStatus() {
        assertThat(stories().flatMap(story -> story.cast().stream()).map(member -> member.persona().status())
                .collect(Collectors.toSet())).containsExactlyInAnyOrder(LegalStatus.values());
    }

    @Test
    void noPersonaIsInTwoStoriesAndNoneInNone() {
        assertThat(stories().flatMap(story -> story.cast().stream()).map(member -> member.persona().id()))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Worlds.library().personas().stream().map(Persona::id).toList());
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
        return StoryTexts.all(story);
    }
}
