package org.ordinaryacts.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.CutView;
import org.ordinaryacts.view.WhatIfChoices;

/** The fewest flows to close so that a field cannot reach a holder. */
final class CutPart extends VBox {
    private static final String USUAL_FIELD = "home-address";
    private static final String USUAL_HOLDER = "ice-field-office";

    private final WhatIfModel model;
    private final WhatIfSource source;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Later later = new Later();
    private final VBox result;

    CutPart(WhatIfModel model, WhatIfSource source, Face face) {
        super(0.7 * face.em());
        this.model = model;
        this.source = source;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.result = Parts.column(0.5 * em);
        WhatIfChoices choices = source.choices();
        List<Region> lists = new ArrayList<>();
        if (choices.people().size() > 1) {
            lists.add(Picking.of("whatif-cut-person", texts.get("app.whatif.cut.person"),
                    IntStream.range(0, choices.people().size()).mapToObj(i -> new Choosing.Option(
                            Optional.of(String.valueOf(i)), choices.people().get(i))).toList(),
                    Optional.of(String.valueOf(model.person())), em, index -> {
                        model.person(Integer.parseInt(index));
                        show();
                    }));
        }
        lists.add(Picking.of("whatif-cut-field", texts.get("app.whatif.cut.field"), options(choices.fields()),
                Optional.of(field()), em, id -> {
                    model.cut(Optional.of(id), model.holder());
                    show();
                }));
        lists.add(Picking.of("whatif-cut-holder", texts.get("app.whatif.cut.holder"), options(choices.holders()),
                Optional.of(holder()), em, id -> {
                    model.cut(model.field(), Optional.of(id));
                    show();
                }));
        getChildren().addAll(Parts.text(texts.get("app.whatif.cut.lead"), "small"),
                new Columns(15 * em, 3, em, lists), result);
    }

    private static List<Choosing.Option> options(List<WhatIfChoices.Named> named) {
        return named.stream().map(one -> new Choosing.Option(Optional.of(one.id()), one.name())).toList();
    }

    private String field() {
        return model.field().orElseGet(() -> usual(source.choices().fields(), USUAL_FIELD));
    }

    private String holder() {
        return model.holder().orElseGet(() -> usual(source.choices().holders(), USUAL_HOLDER));
    }

    private static String usual(List<WhatIfChoices.Named> named, String id) {
        return named.stream().map(WhatIfChoices.Named::id).filter(id::equals).findFirst()
                .orElse(named.getFirst().id());
    }

    /** Shows the cut under the rules that are changed. */
    void show() {
        later.show(source.cut(model.person(), field(), holder(), model.rules().get()), this::draw);
    }

    private void draw(CutView view) {
        result.getChildren().setAll(Parts.text(view.sentence(), "strong"));
        view.flows().forEach(flow -> result.getChildren().add(new FlowPane(0.8 * em, 0.2 * em,
                Parts.text("✕ " + flow.id() + " · " + flow.line() + " · " + flow.actor()),
                Parts.chip(flow.chip(), face))));
        if (!model.rules().get().isEmpty()) {
            result.getChildren().add(Parts.text(texts.get("app.whatif.cut.rules"), "soft", "small"));
        }
        result.getChildren().add(Parts.text(view.caution(), "soft", "small"));
    }

    void close() {
        later.close();
    }
}
