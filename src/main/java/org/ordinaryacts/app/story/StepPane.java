package org.ordinaryacts.app.story;

import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Glossed;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.SideBySide;
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

    /** A text, and the same in the other language where both are wanted. */
    private Region said(String text, Optional<String> other, String... styles) {
        return beside(Parts.text(text, styles), other, styles);
    }

    /** The same, with words that lead to what they mean. */
    private Region told(String text, Optional<String> other, String... styles) {
        return beside(Glossed.of(text, face.glossary(), face.claim(), styles), other, styles);
    }

    private Region beside(Region first, Optional<String> other, String... styles) {
        return other.<Region>map(words -> {
            Label second = Parts.text(words, styles);
            second.getStyleClass().add("other-language");
            return new SideBySide(first, second, em);
        }).orElse(first);
    }

    /**
     * Shows the care note before the story.
     *
     * @param brief whether the cut of a minute is wanted
     */
    void showBefore(StoryView story, Optional<StoryView> other, boolean brief, Runnable begin, Runnable inShort) {
        getChildren().setAll(Parts.text(texts.get("app.player.before"), "big"),
                told(story.before(), other.map(StoryView::before)),
                Parts.text(story.caseLine(), "soft", "small"), begins(story, brief, begin, inShort));
    }

    /** The ways to begin; the one that is wanted stands first. */
    private FlowPane begins(StoryView story, boolean brief, Runnable begin, Runnable inShort) {
        Button whole = Parts.button(texts.get("app.player.begin"), begin);
        FlowPane row = new FlowPane(0.6 * em, 0.5 * em, whole);
        if (!story.shortCut().isEmpty()) {
            Button cut = Parts.button(texts.get("app.player.short"), inShort);
            cut.setId("player-short");
            row.getChildren().add(brief ? 0 : 1, cut);
        }
        Button first = (Button) row.getChildren().getFirst();
        first.getStyleClass().add("primary");
        first.setDefaultButton(true);
        return row;
    }

    /** Says that only a part is told, and leads to the whole. */
    void inShort(Runnable whole) {
        Button button = Parts.button(texts.get("app.player.whole"), whole, "plain");
        button.setId("player-whole");
        FlowPane row = new FlowPane(0.6 * em, 0.3 * em, Parts.text(texts.get("app.player.in-short"), "soft", "small"),
                button);
        row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        getChildren().addFirst(row);
    }

    /** Shows a step, and the same in the other language where both are wanted. */
    void show(StepView step, Optional<StepView> other) {
        getChildren().clear();
        String when = step.interval().isEmpty() ? step.day() : step.day() + " (" + step.interval() + ")";
        getChildren().addAll(
                Parts.text(texts.get("cli.tell.step", step.number(), step.total()) + " · " + step.kindName(), "soft",
                        "small"),
                said(step.title(), other.map(StepView::title), "big"), Parts.text(when, "soft", "small"),
                told(step.text(), other.map(StepView::text)));
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
    void ask(QuestionView question, Optional<QuestionView> other, Optional<Integer> chosen,
            java.util.function.IntConsumer choose, Runnable again) {
        VBox box = Parts.column(0.5 * em);
        box.getStyleClass().add("question");
        boolean open = chosen.isEmpty() || chosen.get() < 0;
        for (int i = 0; i < question.answers().size(); i++) {
            int index = i;
            QuestionView.Answer answer = question.answers().get(i);
            Optional<QuestionView.Answer> second = other.map(asked -> asked.answers().get(index));
            String words = second.map(same -> answer.text() + "\n" + same.text()).orElse(answer.text());
            Button button = Parts.button((i + 1) + "  " + words, () -> choose.accept(index), "answer");
            button.setMaxWidth(Double.MAX_VALUE);
            button.setMinWidth(0);
            box.getChildren().add(button);
            if (!open) {
                button.setDisable(index != chosen.get());
                if (index == chosen.get()) {
                    feedback(box, button, answer, second);
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

    private void feedback(VBox box, Button button, QuestionView.Answer answer,
            Optional<QuestionView.Answer> second) {
        button.getStyleClass().add(answer.right() ? "right" : "other");
        String mark = answer.right() ? "✓ " + texts.get("app.player.right") : "✗ " + texts.get("app.player.other");
        box.getChildren().addAll(Parts.text(mark, "strong"),
                told(answer.feedback(), second.map(QuestionView.Answer::feedback)));
    }

    /** Adds what stands at the end of a story. */
    void end(StoryView story, Optional<StoryView> other, Optional<Runnable> whatIf) {
        getChildren().add(Parts.text(texts.get("app.player.more"), "heading"));
        getChildren().add(told(story.after(), other.map(StoryView::after)));
        getChildren().add(Parts.text(texts.get("app.player.change"), "heading"));
        for (int i = 0; i < story.change().size(); i++) {
            int index = i;
            StoryView.Change change = story.change().get(i);
            Optional<StoryView.Change> second = other.map(same -> same.change().get(index));
            getChildren().add(Parts.column(0.2 * em,
                    said(change.name(), second.map(StoryView.Change::name), "strong"),
                    told(change.text(), second.map(StoryView.Change::text))));
        }
        whatIf.ifPresent(open -> {
            Button rules = Parts.button(texts.get("app.player.whatif"), open);
            rules.setId("player-whatif");
            rules.setMinWidth(0);
            getChildren().add(rules);
        });
        getChildren().add(Parts.text(texts.get("app.player.fairness"), "heading"));
        story.fairness().forEach(line -> getChildren().add(Parts.text(line, "small")));
    }
}
