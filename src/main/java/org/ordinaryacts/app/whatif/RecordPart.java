package org.ordinaryacts.app.whatif;

import java.util.Optional;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Opening;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.whatif.Rules.Kind;
import org.ordinaryacts.app.whatif.Rules.OfRecord;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.WhatIfChoices;

/** One record, one rule: it is kept less long, or it may not be shared. */
final class RecordPart extends VBox {
    private final WhatIfModel model;
    private final WhatIfChoices choices;
    private final Texts texts;
    private final double em;
    private final VBox rules;
    private Optional<Rules> shown = Optional.empty();

    RecordPart(WhatIfModel model, WhatIfChoices choices, Face face) {
        super(0.5 * face.em());
        this.model = model;
        this.choices = choices;
        this.texts = face.texts();
        this.em = face.em();
        this.rules = Parts.column(0.5 * em);
        getChildren().addAll(Parts.text(texts.get("app.whatif.record.lead"), "small"),
                new Opening("whatif-record", texts.get("app.whatif.record.which"),
                        choices.records().stream()
                                .map(one -> new Choosing.Option(Optional.of(one.id()), one.line())).toList(),
                        model.record(), em, this::choose),
                rules);
    }

    private void choose(String id) {
        model.record(id);
        draw();
    }

    private WhatIfChoices.RecordChoice record() {
        return choices.records().stream().filter(one -> model.record().filter(one.id()::equals).isPresent())
                .findFirst().orElse(choices.records().getFirst());
    }

    /** Follows the rules. */
    void show() {
        if (shown.filter(model.rules().get()::equals).isEmpty() && !choices.records().isEmpty()) {
            draw();
        }
    }

    private void draw() {
        shown = Optional.of(model.rules().get());
        WhatIfChoices.RecordChoice record = record();
        OfRecord unshared = new OfRecord(Kind.NOT_SHARED, record.id(), "", 0);
        Optional<OfRecord> kept = model.rules().get().records().stream()
                .filter(rule -> rule.kind() == Kind.KEPT && rule.record().equals(record.id())).findFirst();
        boolean closed = model.rules().get().records().contains(unshared);
        rules.getChildren().setAll(
                toggle("whatif-not-shared", "app.whatif.record.not-shared", closed, on -> set(unshared, on)),
                toggle("whatif-kept", "app.whatif.record.kept", kept.isPresent(), on -> set(
                        new OfRecord(Kind.KEPT, record.id(), "", record.usualDay()), on)));
        kept.ifPresent(rule -> rules.getChildren().addAll(
                new DayPart("whatif-kept-day", texts.get("app.whatif.record.day"), record.firstDay(),
                        choices.lastDay(), rule.day(), texts, em,
                        day -> set(new OfRecord(Kind.KEPT, record.id(), "", day), true)),
                Parts.text(texts.get("app.whatif.record.illustrative"), "soft", "small")));
    }

    private Switch toggle(String id, String key, boolean on, java.util.function.Consumer<Boolean> turned) {
        Switch button = new Switch(Parts.column(0, Parts.text(texts.get(key))), texts.get(key), on, texts, em, turned);
        button.setId(id);
        return button;
    }

    private void set(OfRecord rule, boolean on) {
        Rules now = model.rules().get();
        shown = Optional.of(on ? now.with(rule) : now.without(rule));
        model.rules().set(shown.get());
        if (rule.kind() == Kind.KEPT) {
            keepFocus(this::draw);
        }
    }

    /** Draws anew and gives the keyboard back to what had it. */
    private void keepFocus(Runnable draw) {
        Optional<String> focused = Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(node -> Optional.ofNullable(node.getId()));
        draw.run();
        focused.flatMap(id -> Optional.ofNullable(lookup("#" + id))).ifPresent(javafx.scene.Node::requestFocus);
    }
}
