package org.ordinaryacts.app.lesson;

import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Glossed;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.Judging;

/** A question, what it is answered by, and what the answer teaches. It can be answered as often as one likes. */
final class AskCard extends VBox {
    private final Here here;
    private final AskView ask;
    private final Feedback feedback;

    /**
     * A question.
     *
     * @param number its place among the questions of its section, from 1
     * @param of how many these are
     */
    AskCard(Here here, AskView ask, int number, int of) {
        super(0.7 * here.em());
        this.here = here;
        this.ask = ask;
        this.feedback = new Feedback(here, id("feedback"));
        setId(id("card"));
        getStyleClass().addAll("question", "ask");
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(
                Parts.text(of > 1
                        ? here.texts().get("app.lesson.question.of", number, of)
                        : here.texts().get("app.lesson.question"), "heading"),
                Glossed.of(ask.text(), here.face().glossary(), here.face().claim(), "ask-text"),
                Parts.text(ask.how(), "soft", "small"), part(), feedback);
        if (here.model().given(ask.id()).isEmpty()) {
            here.model().right(ask.id()).ifPresent(feedback::before);
        }
    }

    private Region part() {
        return switch (ask) {
            case AskView.Choice choice -> new ChoicePart(this, choice);
            case AskView.Order order -> new OrderPart(this, order);
            case AskView.Match match -> new MatchPart(this, match);
            case AskView.Number number -> new NumberPart(this, number);
            case AskView.Press press -> new PressPart(this, press);
        };
    }

    Here here() {
        return here;
    }

    /** The id in the window of a part of this question. */
    String id(String part) {
        return "ask-" + ask.id() + "-" + part;
    }

    /** The button that has an answer looked at. */
    Button check(Runnable look) {
        Button check = Parts.button(here.texts().get("app.lesson.check"), look, "primary");
        check.setId(id("check"));
        return check;
    }

    /** Keeps an answer and says what it teaches. */
    void judged(Given given, Judging.Judged judged) {
        here.model().answer(ask.id(), given, judged.right());
        say(judged);
    }

    /** Says what an answer teaches that was given before. */
    void say(Judging.Judged judged) {
        feedback.say(judged);
    }

    /** What stands in short for an answer. */
    String word(Judging.Judged judged) {
        return feedback.word(judged.right());
    }

    /** Says what is still to be done before an answer can be looked at. */
    void hint(String text) {
        feedback.hint(text);
    }

    /** Keeps what stands there now, which is not looked at yet. */
    void changed(Given given) {
        here.model().keep(ask.id(), given);
        feedback.clear();
    }
}
