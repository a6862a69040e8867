package org.ordinaryacts.app.whatif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.CodeCard;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Opening;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.whatif.WhatIfModel.Section;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.WhatIfChoices;
import org.ordinaryacts.view.WhatIfView;

/** The rules that can be changed: levers as switches, single flows, one record. */
final class RulesPane extends VBox {
    private static final Set<String> OF_THE_LAB = Set.of("records", "requests");

    private final WhatIfModel model;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Map<String, Switch> levers = new LinkedHashMap<>();
    private final FlowsPart flows;
    private final RecordPart record;
    private final Button reset;
    private final Button lab;
    private final CodeCard code;
    private final List<WhatIfView.LeverView> all;

    RulesPane(WhatIfModel model, WhatIfChoices choices, List<WhatIfView.LeverView> all, Face face,
            WhatIfScreen.Ways ways) {
        super(0.7 * face.em());
        this.model = model;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.all = all;
        this.flows = new FlowsPart(model, choices, all, face);
        this.record = new RecordPart(model, choices, face);
        this.reset = Parts.button(texts.get("app.whatif.reset"), () -> model.rules().set(Rules.NONE));
        this.lab = Parts.button(texts.get("app.whatif.lab"),
                () -> ways.lab().ifPresent(open -> open.accept(forTheLab())));
        this.code = new CodeCard("whatif", new CodeCard.Said(texts.get("app.whatif.code.text"),
                texts.get("app.whatif.code.none")), ways.code(), face);
        code.getStyleClass().add("whatif-code");
        reset.setId("whatif-reset");
        lab.setId("whatif-lab");
        lab.setManaged(false);
        lab.setVisible(false);
        getChildren().addAll(Parts.text(texts.get("app.whatif.title"), "rules-title"),
                Parts.text(texts.get("app.whatif.lead"), "soft"), story(choices, ways));
        all.stream().filter(WhatIfView.LeverView::isSwitch).forEach(lever -> getChildren().add(lever(lever)));
        getChildren().addAll(lab, section(Section.FLOWS, "app.whatif.flows", () -> flows),
                section(Section.RECORD, "app.whatif.record", () -> record),
                section(Section.TALK, "app.whatif.talk", this::talk), reset, code,
                Parts.text(texts.get("app.whatif.care"), "soft", "small"));
        show(ways);
    }

    private VBox story(WhatIfChoices choices, WhatIfScreen.Ways ways) {
        return new Opening("whatif-story", texts.get("app.whatif.story"),
                choices.stories().stream().map(one -> new Choosing.Option(Optional.of(one.id()), one.name())).toList(),
                model.story(), em, id -> ways.story().accept(id));
    }

    private Switch lever(WhatIfView.LeverView lever) {
        VBox words = Parts.column(0.15 * em, Parts.text(lever.name(), "strong"),
                Parts.text(lever.line(), "soft", "small"));
        Switch button = new Switch(words, lever.name() + ". " + lever.line(),
                model.rules().get().levers().contains(lever.id()), texts, em,
                on -> model.rules().set(model.rules().get().lever(lever.id(), on)));
        button.setId("whatif-" + lever.id());
        if (lever.touch().equals("nothing")) {
            button.getStyleClass().add("untouched");
        }
        levers.put(lever.id(), button);
        return button;
    }

    private SortedSet<String> forTheLab() {
        SortedSet<String> set = new TreeSet<>();
        all.stream().filter(lever -> OF_THE_LAB.contains(lever.effect()))
                .filter(lever -> model.rules().get().levers().contains(lever.id()))
                .forEach(lever -> set.add(lever.id()));
        return set;
    }

    private VBox talk() {
        VBox cards = Parts.column(0.8 * em);
        all.stream().filter(lever -> !lever.isSwitch()).forEach(lever -> cards.getChildren()
                .add(Parts.column(0.2 * em, Parts.text(lever.name(), "strong"),
                        Parts.text(lever.sentence(), "small"),
                        Parts.row(0, Parts.chip(lever.chip(), face)))));
        return cards;
    }

    private VBox section(Section section, String key, Supplier<Region> content) {
        ToggleButton button = new ToggleButton();
        button.setId("whatif-section-" + section.name().toLowerCase(java.util.Locale.ROOT));
        button.getStyleClass().add("map-line");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(model.isOpen(section));
        VBox inside = Parts.column(0);
        VBox box = Parts.column(0.4 * em, button, inside);
        Runnable show = () -> {
            boolean open = button.isSelected();
            button.setText((open ? "▾ " : "▸ ") + texts.get(key));
            button.setAccessibleText(texts.get(key));
            inside.getChildren().setAll(open ? List.of(content.get()) : List.of());
            inside.setManaged(open);
        };
        button.setOnAction(event -> {
            model.open(section, button.isSelected());
            show.run();
        });
        show.run();
        return box;
    }

    /** Follows the rules, wherever they were changed. */
    void show(WhatIfScreen.Ways ways) {
        Rules rules = model.rules().get();
        levers.forEach((id, button) -> button.setSelected(rules.levers().contains(id)));
        flows.show();
        record.show();
        reset.setDisable(rules.isEmpty());
        boolean offers = ways.lab().isPresent() && !forTheLab().isEmpty();
        lab.setVisible(offers);
        lab.setManaged(offers);
        tellCode();
    }

    /** Shows the code of what is set now. */
    void tellCode() {
        code.show();
    }
}
