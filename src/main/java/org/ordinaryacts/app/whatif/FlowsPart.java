package org.ordinaryacts.app.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.SearchWords;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.view.WhatIfView;

/** Closes single flows: those of the story first, others by searching. */
final class FlowsPart extends VBox {
    private static final int MOST = 14;

    private final WhatIfModel model;
    private final WhatIfChoices choices;
    private final List<WhatIfView.LeverView> levers;
    private final Texts texts;
    private final double em;
    private final VBox list;

    FlowsPart(WhatIfModel model, WhatIfChoices choices, List<WhatIfView.LeverView> levers, Face face) {
        super(0.5 * face.em());
        this.model = model;
        this.choices = choices;
        this.levers = levers;
        this.texts = face.texts();
        this.em = face.em();
        this.list = Parts.column(0.35 * em);
        TextField search = new TextField(model.search());
        search.setId("whatif-search");
        search.setPromptText(texts.get("app.map.search"));
        search.setAccessibleText(texts.get("app.whatif.flows.search"));
        search.textProperty().addListener((property, before, now) -> {
            model.search(now);
            show();
        });
        Label label = Parts.text(texts.get("app.whatif.flows.search"), "small", "strong");
        label.setLabelFor(search);
        getChildren().addAll(label, search, list);
    }

    /** Shows what fits the words that are typed, and what is closed. */
    void show() {
        Rules rules = model.rules().get();
        Set<String> byLever = levers.stream().filter(lever -> rules.levers().contains(lever.id()))
                .flatMap(lever -> lever.closes().stream()).collect(Collectors.toSet());
        boolean all = !model.search().isBlank();
        List<WhatIfChoices.FlowChoice> found = choices.flows().stream()
                .filter(flow -> all
                        ? SearchWords.match(flow.words(), model.search())
                        : flow.used() || rules.closed().contains(flow.id()))
                .toList();
        list.getChildren().clear();
        list.getChildren().add(Parts.text(found.isEmpty()
                ? texts.get("app.whatif.flows.none")
                : all ? texts.count("app.whatif.flows.found", found.size()) : texts.get("app.whatif.flows.used"),
                "soft", "small"));
        found.stream().limit(MOST).forEach(flow -> list.getChildren().add(box(flow, rules, byLever)));
        if (found.size() > MOST) {
            list.getChildren()
                    .add(Parts.text(texts.get("app.whatif.flows.more", found.size() - MOST), "soft", "small"));
        }
    }

    private CheckBox box(WhatIfChoices.FlowChoice flow, Rules rules, Set<String> byLever) {
        boolean fixed = byLever.contains(flow.id());
        String note = fixed ? "\n" + texts.get("app.whatif.flows.by-lever") : "";
        CheckBox box = new CheckBox(flow.line() + "\n" + flow.fields() + note);
        box.setId("whatif-flow-" + flow.id());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setMinWidth(0);
        box.setSelected(fixed || rules.closed().contains(flow.id()));
        box.setDisable(fixed);
        box.setAccessibleText(texts.get("app.whatif.flows.close", flow.line()));
        box.setOnAction(event -> model.rules().set(model.rules().get().flow(flow.id(), box.isSelected())));
        return box;
    }
}
