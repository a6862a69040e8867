package org.ordinaryacts.app.whatif;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.whatif.WhatIfModel.Tab;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.WhatIfView;

/** What comes of the rules: in a sentence, step by step, in numbers; mistakes, cuts and hubs. */
final class ResultPane extends VBox {
    private final WhatIfModel model;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final FlowPane bar;
    private final VBox content = new VBox();
    private final Map<Tab, ToggleButton> buttons = new EnumMap<>(Tab.class);
    private final MendPart mend;
    private final CutPart cut;
    private final HubsPart hubs;
    private final IntConsumer jump;

    /** A pane; a step that is pressed is jumped to, by its index. */
    ResultPane(WhatIfModel model, WhatIfSource source, Face face, IntConsumer jump) {
        super(0.7 * face.em());
        this.model = model;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.jump = jump;
        this.mend = new MendPart(model, source, face);
        this.cut = new CutPart(model, source, face);
        this.hubs = new HubsPart(source, face);
        this.bar = new FlowPane();
        bar.getStyleClass().add("tab-bar");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton(texts.get(key(tab)));
            button.setId("whatif-tab-" + tab.name().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().add("tab-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.tab().set(tab);
            });
            buttons.put(tab, button);
            bar.getChildren().add(button);
        }
        getChildren().addAll(bar, content);
    }

    private static String key(Tab tab) {
        return switch (tab) {
            case RESULT -> "app.whatif.tab.result";
            case STEPS -> "app.whatif.tab.steps";
            case NUMBERS -> "app.whatif.tab.numbers";
            case MEND -> "app.whatif.tab.mend";
            case CUT -> "app.whatif.tab.cut";
            case HUBS -> "app.whatif.tab.hubs";
        };
    }

    /** Shows a comparison. */
    void show(WhatIfView view) {
        Tab tab = model.tab().get();
        buttons.forEach((each, button) -> button.setSelected(each == tab));
        content.getChildren().setAll(switch (tab) {
            case RESULT -> result(view);
            case STEPS -> steps(view);
            case NUMBERS -> new NumbersPart(view, texts, em);
            case MEND -> mend;
            case CUT -> cut;
            case HUBS -> hubs;
        });
        switch (tab) {
            case MEND -> mend.show();
            case CUT -> cut.show();
            case HUBS -> hubs.show();
            case RESULT, STEPS, NUMBERS -> {
            }
        }
    }

    // ---- in a sentence ----------------------------------------------------------------------------------------

    private Region result(WhatIfView view) {
        VBox words = Parts.column(0.45 * em, Parts.text(view.headline(), "heading"));
        words.getChildren().add(Parts.text(view.prediction().isEmpty()
                ? view.sentence()
                : view.sentence() + " " + view.prediction()));
        if (!view.marks().isEmpty()) {
            FlowPane marks = new FlowPane(0.5 * em, 0.3 * em);
            view.marks().forEach(chip -> marks.getChildren().add(mark(chip)));
            words.getChildren().add(marks);
        }
        view.notes().forEach(note -> words.getChildren().add(note(note)));
        view.records().forEach(rule -> words.getChildren().add(Parts.text("■ " + rule.line(), "small")));
        return view.changed() ? new Columns(24 * em, 2, 1.6 * em, List.of(words, tiles(view))) : words;
    }

    private Region mark(Chip chip) {
        return chip.claim().isEmpty() ? Parts.mark(chip) : Parts.chip(chip, face);
    }

    private VBox note(WhatIfView.Note note) {
        VBox box = Parts.column(0.25 * em, Parts.text(note.text(), "small"));
        box.getStyleClass().add("whatif-note");
        return box;
    }

    private Region tiles(WhatIfView view) {
        Button cut = Parts.button(texts.get("app.whatif.tile.cut"), () -> {
            view.key().ifPresent(field -> model.cut(Optional.of(field), model.holder()));
            model.tab().set(Tab.CUT);
        }, "lead-on");
        cut.setId("whatif-to-cut");
        cut.setMinWidth(0);
        return Parts.column(0.8 * em, new Columns(11 * em, 2, em, new Tiles(texts).of(view)), cut);
    }

    // ---- step by step -----------------------------------------------------------------------------------------

    private VBox steps(WhatIfView view) {
        return Parts.column(0.5 * em, Parts.text(texts.get("app.whatif.steps.help"), "soft", "small"),
                new Columns(24 * em, 2, em, view.steps().stream().map(this::step).toList()));
    }

    private Region step(WhatIfView.StepLine step) {
        ToggleButton line = new ToggleButton(
                step.mark() + "   " + step.number() + ". " + step.title() + "\n" + step.day() + " · " + step.word());
        line.setId("whatif-step-" + step.number());
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        line.getStyleClass().addAll("step-line", "fate-" + step.fate());
        line.setSelected(model.player().filter(player -> player.step() == step.number() - 1).isPresent());
        line.setAccessibleText(step.number() + ". " + step.title() + ". " + step.word() + ". " + step.reason());
        line.setOnAction(event -> {
            jump.accept(step.number() - 1);
            line.setSelected(true);
        });
        VBox box = Parts.column(0.1 * em, line);
        if (step.fate().equals("same")) {
            return box;
        }
        VBox why = Parts.column(0.15 * em);
        why.getStyleClass().add("under-step");
        if (step.after().isPresent()) {
            step.before().ifPresent(
                    route -> why.getChildren()
                            .add(Parts.text(texts.get("whatif.before", route.line()), "soft", "small")));
            step.after().ifPresent(route -> why.getChildren().addAll(
                    Parts.text(texts.get("whatif.after", route.line()), "small"),
                    Parts.row(0, Parts.chip(route.chip(), face))));
        } else {
            why.getChildren().add(Parts.text(step.reason(), "small"));
        }
        box.getChildren().add(why);
        return box;
    }

    /** Marks the step that is shown on the stages. */
    void mark(int step) {
        if (model.tab().get() == Tab.STEPS) {
            content.lookupAll(".step-line").forEach(node -> ((ToggleButton) node)
                    .setSelected(("whatif-step-" + (step + 1)).equals(node.getId())));
        }
    }

    /** Nothing that is still derived is shown. */
    void close() {
        mend.close();
        cut.close();
        hubs.close();
    }
}
