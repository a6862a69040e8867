package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.Key;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.persona.Draws;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Text;

/** Makes the questions of a lesson ready to be asked. */
final class AskViews {
    private final Naming naming;
    private final Texts texts;
    private final LessonSource source;
    private final Lesson lesson;

    AskViews(Naming naming, LessonSource source, Lesson lesson) {
        this.naming = naming;
        this.texts = naming.texts();
        this.source = source;
        this.lesson = lesson;
    }

    AskView view(Question question) {
        String text = naming.of(question.text());
        return switch (question) {
            case Question.Choice choice -> new AskView.Choice(choice.id(), text, texts.get("ask.choice"),
                    choice.answers().stream().map(answer -> new QuestionView.Answer(naming.of(answer.text()),
                            answer.right(), naming.of(answer.feedback()))).toList());
            case Question.Order order -> new AskView.Order(order.id(), text, texts.get("ask.order"),
                    shuffled(order.id(), order.items()), said(order.feedback()));
            case Question.Match match -> new AskView.Match(match.id(), text, texts.get("ask.match"),
                    items(match.pairs().stream().map(Question.Match.Pair::left).toList()),
                    shuffled(match.id(), match.pairs().stream().map(Question.Match.Pair::right).toList()),
                    said(match.feedback()));
            case Question.Number number -> new AskView.Number(number.id(), text, texts.get("ask.number"),
                    naming.of(number.unit()), number.value(), number.tolerance(), said(number.feedback()));
            case Question.Press press -> press(press, text);
        };
    }

    private AskView press(Question.Press press, String text) {
        Key.Knowing on = press.on();
        Trace trace = source.trace(on.story());
        int step = 1 + trace.story().steps().stream().map(Step::id).toList().indexOf(on.step());
        return new AskView.Press(press.id(), text, texts.get("ask.press"), on.story().value(), step,
                press.holder().value(), new PlayViews(naming).play(trace, source.checked()), said(press.feedback()));
    }

    private AskView.Said said(Question.Feedback feedback) {
        return new AskView.Said(naming.of(feedback.right()), naming.of(feedback.other()));
    }

    private List<AskView.Item> items(List<Text> texts) {
        return IntStream.range(0, texts.size()).mapToObj(i -> new AskView.Item(i, naming.of(texts.get(i)))).toList();
    }

    /**
     * In another order than the right one, and in the same one for everybody: no item is where it belongs, as far as a
     * turn of a shuffled row can bring that about.
     */
    private List<AskView.Item> shuffled(String question, List<Text> texts) {
        List<AskView.Item> items = new ArrayList<>(items(texts));
        long state = Draws.mixed((lesson.id().value() + question).hashCode());
        for (int i = items.size() - 1; i > 0; i--) {
            int other = (int) Long.remainderUnsigned(Draws.at(state, i), i + 1L);
            AskView.Item item = items.get(i);
            items.set(i, items.get(other));
            items.set(other, item);
        }
        if (IntStream.range(0, items.size()).allMatch(i -> items.get(i).place() == i)) {
            items.addLast(items.removeFirst());
        }
        return List.copyOf(items);
    }
}
