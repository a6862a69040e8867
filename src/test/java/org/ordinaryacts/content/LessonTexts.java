package org.ordinaryacts.content;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ordinaryacts.lesson.Block;
import org.ordinaryacts.lesson.Curriculum;
import org.ordinaryacts.lesson.Guide;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.lesson.Run;
import org.ordinaryacts.lesson.Section;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Text;

/** The texts of lessons and guides, for tests that read them. */
public final class LessonTexts {
    /** Stands for what is typed. */
    private static final String CODE = "8";

    private LessonTexts() {
    }

    /** Our own curriculum. */
    public static Curriculum ours(Library library) {
        return CurriculumLoading.load(Path.of("").toAbsolutePath(), library).curriculum();
    }

    /** All that learners read in a lesson, paragraph by paragraph: its prose, its sheet, and what answers teach. */
    public static List<String> forLearners(Lesson lesson, Language language) {
        return Stream.of(Stream.of(lesson.objective(), lesson.takeAway()).map(text -> text.in(language)),
                blocks(lesson, language).flatMap(block -> switch (block) {
                    case Block.Prose(var passages) -> passages(passages);
                    case Block.Handout(var passages) -> passages(passages);
                    default -> Stream.empty();
                }), lesson.questions().stream().flatMap(LessonTexts::said).map(text -> text.in(language)))
                .flatMap(texts -> texts).toList();
    }

    /** All that only the person who leads reads. */
    public static List<String> forLeaders(Lesson lesson, Language language) {
        return blocks(lesson, language)
                .flatMap(block -> block instanceof Block.Leading(var passages) ? passages(passages) : Stream.empty())
                .toList();
    }

    /** All that a guide says. */
    public static List<String> of(Guide guide, Language language) {
        return passages(guide.passages(language)).toList();
    }

    /** Titles, answers and whatever else is no sentence. */
    public static List<String> labels(Lesson lesson, Language language) {
        return Stream.of(Stream.of(lesson.title(), lesson.facts().materials()),
                lesson.sections().stream().map(Section::title),
                lesson.questions().stream().flatMap(LessonTexts::answers)).flatMap(texts -> texts)
                .map(text -> text.in(language)).toList();
    }

    private static Stream<Block> blocks(Lesson lesson, Language language) {
        return lesson.sections().stream().flatMap(section -> section.blocks(language).stream());
    }

    private static Stream<Text> said(Question question) {
        Stream<Text> feedback = switch (question) {
            case Question.Choice choice -> choice.answers().stream().map(Question.Choice.Answer::feedback);
            case Question.Order order -> both(order.feedback());
            case Question.Match match -> both(match.feedback());
            case Question.Number number -> both(number.feedback());
            case Question.Press press -> both(press.feedback());
        };
        return Stream.concat(Stream.of(question.text()), feedback);
    }

    private static Stream<Text> both(Question.Feedback feedback) {
        return Stream.of(feedback.right(), feedback.other());
    }

    private static Stream<Text> answers(Question question) {
        return switch (question) {
            case Question.Choice choice -> choice.answers().stream().map(Question.Choice.Answer::text);
            case Question.Order order -> order.items().stream();
            case Question.Match match -> match.pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right()));
            case Question.Number number -> Stream.of(number.unit());
            case Question.Press press -> Stream.empty();
        };
    }

    private static Stream<String> passages(List<Passage> passages) {
        return passages.stream().flatMap(passage -> switch (passage) {
            case Passage.Heading(var runs) -> Stream.of(plain(runs));
            case Passage.Paragraph(var runs) -> Stream.of(plain(runs));
            case Passage.Listing listing -> listing.items().stream().flatMap(LessonTexts::passages);
            case Passage.Quote(var quoted) -> passages(quoted);
            case Passage.Divider divider -> Stream.<String>empty();
        }).map(LessonTexts::written).filter(text -> !text.isBlank());
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(run -> run.style() == Run.Style.CODE ? CODE : run.text())
                .collect(Collectors.joining());
    }

    private static String written(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whether somebody is to write into it by hand. */
    public static boolean hasBlanks(String text) {
        return text.contains("__") || text.contains("……");
    }
}
