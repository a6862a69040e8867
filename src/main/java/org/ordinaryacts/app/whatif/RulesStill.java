package org.ordinaryacts.app.whatif;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.WhatIfView;

/** What comes of changed rules in small, as a lesson shows it: one sentence, the steps that differ, numbers. */
public final class RulesStill extends VBox {
    private final Face face;
    private final Texts texts;
    private final double em;

    /** What comes of these rules. */
    public RulesStill(WhatIfView view, Face face) {
        super(0.9 * face.em());
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(rules(view), sentence(view));
        List<WhatIfView.StepLine> differ = view.steps().stream().filter(step -> !step.fate().equals("same")).toList();
        if (!differ.isEmpty()) {
            VBox steps = Parts.column(0.5 * em, Parts.text(texts.get("app.lesson.rules.steps"), "strong"));
            differ.forEach(step -> steps.getChildren().add(step(step)));
            getChildren().add(steps);
        }
        getChildren().add(new Columns(10 * em, 4, em, new Tiles(texts).of(view)));
    }

    private VBox rules(WhatIfView view) {
        return Parts.column(0.2 * em, view.levers().stream().filter(WhatIfView.LeverView::on)
                .map(lever -> Parts.text("■ " + lever.id() + " · " + lever.name(), "strong")).toList());
    }

    private VBox sentence(WhatIfView view) {
        VBox words = Parts.column(0.4 * em, Parts.text(view.headline(), "heading"),
                Parts.text(view.prediction().isEmpty() ? view.sentence() : view.sentence() + " " + view.prediction()));
        if (!view.marks().isEmpty()) {
            words.getChildren().add(new Wrapping(0.5 * em, 0.3 * em, view.marks().stream().map(this::mark).toList()));
        }
        return words;
    }

    private Region mark(Chip chip) {
        return chip.claim().isEmpty() ? Parts.mark(chip) : Parts.chip(chip, face);
    }

    private VBox step(WhatIfView.StepLine step) {
        VBox box = Parts.column(0.1 * em, Parts.text(
                step.mark() + "  " + step.number() + ". " + step.title() + " · " + step.word(), "fate",
                "fate-" + step.fate()));
        if (step.after().isPresent()) {
            step.before()
                    .ifPresent(route -> box.getChildren()
                            .add(Parts.text(texts.get("whatif.before", route.line()), "soft", "small")));
            step.after().ifPresent(
                    route -> box.getChildren().add(Parts.text(texts.get("whatif.after", route.line()), "small")));
        } else if (!step.reason().isEmpty()) {
            box.getChildren().add(Parts.text(step.reason(), "soft", "small"));
        }
        return box;
    }
}
