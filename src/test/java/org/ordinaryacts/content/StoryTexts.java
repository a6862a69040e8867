package org.ordinaryacts.content;

import java.util.stream.Stream;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.Text;

/** The texts of a story, for tests that read them. */
public final class StoryTexts {
    private StoryTexts() {
    }

    /** All that is told in sentences. */
    public static Stream<Text> told(Story story) {
        return Stream.of(Stream.of(story.summary(), story.before(), story.after()),
                story.start().stream().map(start -> start.text()), story.change().stream().map(Story.Change::text),
                story.steps().stream().map(step -> step.head().text()),
                answers(story).map(Step.Question.Answer::feedback))
                .flatMap(texts -> texts);
    }

    /** All texts: what is told, titles, answers, and what is said of the people. */
    public static Stream<Text> all(Story story) {
        return Stream.of(told(story), Stream.of(story.title()), story.steps().stream().map(step -> step.head().title()),
                answers(story).map(Step.Question.Answer::text),
                story.cast().stream().flatMap(member -> Stream.of(member.persona().about(), member.persona().trade())))
                .flatMap(texts -> texts);
    }

    private static Stream<Step.Question.Answer> answers(Story story) {
        return story.steps().stream().filter(Step.Question.class::isInstance).map(Step.Question.class::cast)
                .flatMap(question -> question.answers().stream());
    }
}
