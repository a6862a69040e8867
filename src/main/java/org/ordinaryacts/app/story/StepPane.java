package org.ordinaryacts.app.story;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HappeningView;
import org.ordinaryacts.view.QuestionView;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.view.StoryView;

/** What a step says, how well it is known, and its question if it asks one. */
final class StepPane extends VBox {
    private final Face face;
    private final Texts texts;
    private final double em;

    StepPane(Face face) {
        super(0.75 * face.em());
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
    }

    /** Shows the care note before the story. */
    void showBefore(StoryView story, Runnable begin) {
        Button go = Parts.button(texts.get("app.player.begin"), begin, "primary");
        go.setDefaultButton(true);
        getChildren().setAll(Parts.text(texts.get("app.player.before"), "big"), Parts.text(story.before()),
                Parts.text(story.caseLine(), "soft", "small"), go);
    }

    /** Shows a step. */
    void show(StepView step) {
        getChildren().clear();
        String when = step.interval().isEmpty() ? step.day() : step.day() + " (" + step.interval() + ")";
        getChildren().addAll(
                Parts.text(texts.get("cli.tell.step", step.number(), step.total()) + " · " + step.kindName(), "soft",
                        "small"),
                Parts.text(step.title(), "big"), Parts.text(when, "soft", "small"), Parts.text(step.text()));
        step.chip().ifPresent(chip -> getChildren().add(Parts.column(0.35 * em, Parts.row(0, Parts.chip(chip, face)),
                Parts.text(chip.source(), "soft", "small"))));
        if (step.parts().stream().map(part -> part.chip().grade()).distinct().count() > 1) {
            getChildren().add(Parts.text(step.parts().stream().map(part -> part.of() + ": " + part.chip().grade())
                    .distinct().collect(Collectors.joining(" · ")), "soft", "small"));
        }
        step.happenings().stream().map(HappeningView::sentence)
                .forEach(sentence -> getChildren().add(Parts.text(sentence, "small")));
    }

    /** Adds the question of a step, with the answer chosen so far; -1 stands for skipped. */
    void ask(QuestionView question, Optional<Integer> chosen, java.util.function.IntConsumer choose, Runnable again) {
        VBox box = Parts.column(0.5 * em);
        box.getStyleClass().add("question");
        boolean open = chosen.isEmpty() || chosen.get() < 0;
        for (int i = 0; i < question.answers().size(); i++) {
            int index = i;
            QuestionView.Answer answer = question.answers().get(i);
            Button button = Parts.button((i + 1) + "  " + answer.text(), () -> choose.accept(index), "answer");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            box.getChildren().add(button);
            if (!open) {
                button.setDisable(index != chosen.get());
                if (index == chosen.get()) {
                    feedback(box, button, answer);
                }
            }
        }
        if (chosen.isEmpty()) {
            box.getChildren().add(Parts.button(texts.get("app.player.skip"), () -> choose.accept(-1), "plain"));
        } else if (chosen.get() < 0) {
            box.getChildren().add(Parts.text(texts.get("app.player.skipped"), "small"));
        } else {
            box.getChildren().add(Parts.button(texts.get("app.player.again"), again, "plain"));
        }
        getChildren().add(box);
    }

    private void feedback(VBox box, Button button, QuestionView.Answer answer) {
        button.getStyleClass().add(answer.right() ? "right" : "other");
        String mark = answer.right() ? "✓ " + texts.get("app.player.right") : "✗ " + texts.get("app.player.other");
        box.getChildren().addAll(Parts.text(mark, "strong"), Parts.text(answer.feedback()));
    }

    /** Adds what stands at the end of a story. */
    void end(StoryView story) {
        getChildren().add(Parts.text(texts.get("app.player.more"), "heading"));
        getChildren().add(Parts.text(story.after()));
        getChildren().add(Parts.text(texts.get("app.player.change"), "heading"));
        story.change().forEach(change -> getChildren()
                .add(Parts.column(0.2 * em, Parts.text(change.name(), "strong"), Parts.text(change.text()))));
        getChildren().add(Parts.text(texts.get("app.player.fairness"), "heading"));
        story.fairness().forEach(line -> getChildren().add(Parts.text(line, "small")));
    }
}
