package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** The conditions of a run, each of which can be moved; one press leads back to the fitted defaults. */
final class ConditionsCard extends VBox {
    /** What is moved most; the others are one press away. */
    private static final List<String> FIRST = List.of("out-of-date", "wrong-birthplace", "alike", "slips");
    private static final List<String> FIRST_RULES = List.of("L07", "L06");
    /** How many requests there can be; each is a dot. */
    private static final List<Integer> REQUESTS = List.of(50, 100, 250, 500, 1000, 2500, 5000, 12_797, 20_000);

    private final LabModel model;
    private final LabWork work;
    private final Texts texts;
    private final double em;
    private final Map<String, DialPart> dials = new LinkedHashMap<>();
    private final Map<String, CheckBox> rules = new LinkedHashMap<>();
    private final DialPart requests;
    private final Label expected = Parts.text("", "strong");
    private final Label standing = Parts.text("", "soft");
    private final Button back;

    ConditionsCard(LabModel model, LabWork work, ErrorsView.Conditions conditions, Face face) {
        super(0.8 * face.em());
        this.model = model;
        this.work = work;
        this.texts = face.texts();
        this.em = face.em();
        getStyleClass().add("card");
        setMinHeight(Region.USE_PREF_SIZE);
        conditions.dials().forEach(dial -> dials.put(dial.id(), new DialPart("dial-" + dial.id(), em,
                Math.min(dial.least(), dial.value()), Math.max(dial.most(), dial.value()), dial.step(),
                value -> want(now().with(dial.id(), value)))));
        conditions.rules().forEach(rule -> rules.put(rule.lever(), rule(rule)));
        requests = new DialPart("dial-requests", em, 0, REQUESTS.size() - 1, 1,
                place -> want(now().of(REQUESTS.get(place))));
        back = Parts.button(texts.get("app.lab.back"), this::reset);
        back.setId("lab-back");
        arrange(conditions, face);
        show(conditions);
    }

    private Wish now() {
        return model.wish().get().orElseGet(work::usual);
    }

    private void want(Wish wish) {
        model.want(wish);
    }

    private void reset() {
        want(work.usual().from(now().seed()));
    }

    private CheckBox rule(ErrorsView.Toggle rule) {
        CheckBox box = new CheckBox(rule.name());
        box.setId("rule-" + rule.lever());
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setAccessibleHelp(rule.sentence());
        box.setTooltip(new javafx.scene.control.Tooltip(rule.sentence()));
        box.setOnAction(event -> want(now().with(rule.lever(), box.isSelected())));
        return box;
    }

    // ---- how it is laid out --------------------------------------------------------------------------------------

    private void arrange(ErrorsView.Conditions conditions, Face face) {
        ToggleButton explain = new ToggleButton(texts.get("app.lab.explain"));
        explain.setId("lab-explain");
        explain.setOnAction(event -> all().forEach(dial -> dial.explain(explain.isSelected())));
        VBox more = Parts.column(0.8 * em, rest());
        ToggleButton others = new ToggleButton(texts.get("app.lab.more"));
        others.setId("lab-more");
        others.selectedProperty().bindBidirectional(model.more());
        more.visibleProperty().bind(model.more());
        more.managedProperty().bind(model.more());
        getChildren().addAll(Parts.text(texts.get("app.lab.conditions"), "heading"),
                Parts.row(0, Parts.chip(conditions.chip(), face)), Parts.text(conditions.note(), "soft", "small"),
                requests);
        FIRST.forEach(id -> Optional.ofNullable(dials.get(id)).ifPresent(getChildren()::add));
        FIRST_RULES.forEach(id -> Optional.ofNullable(rules.get(id)).ifPresent(getChildren()::add));
        getChildren().addAll(new Wrapping(0.6 * em, 0.5 * em, others, explain), more, expected, standing,
                new Wrapping(0.6 * em, 0.5 * em, back, another()));
    }

    private List<DialPart> all() {
        List<DialPart> all = new ArrayList<>(dials.values());
        all.add(requests);
        return all;
    }

    private List<Region> rest() {
        List<Region> rest = new ArrayList<>();
        dials.forEach((id, dial) -> {
            if (!FIRST.contains(id)) {
                rest.add(dial);
            }
        });
        rest.add(Parts.text(texts.get("app.lab.rules"), "strong"));
        rules.forEach((id, box) -> {
            if (!FIRST_RULES.contains(id)) {
                rest.add(box);
            }
        });
        return rest;
    }

    private Button another() {
        Button button = Parts.button(texts.get("app.lab.another"), () -> want(now().from(now().seed() + 1)));
        button.setId("lab-another");
        return button;
    }

    // ---- what it shows -------------------------------------------------------------------------------------------

    /** Shows where everything stands now. */
    void show(ErrorsView.Conditions conditions) {
        conditions.dials().forEach(dial -> Optional.ofNullable(dials.get(dial.id())).ifPresent(
                part -> part.show(dial.name(), dial.shown(), dial.sentence(), dial.value())));
        conditions.rules().forEach(rule -> Optional.ofNullable(rules.get(rule.lever()))
                .ifPresent(box -> box.setSelected(rule.on())));
        int number = now().requests();
        requests.show(texts.get("app.lab.requests"), Numbers.of(number), texts.get("app.lab.requests.text"),
                place(number));
        expected.setText(conditions.expected());
        boolean usual = now().sameConditions(work.usual()) && number == work.usual().requests();
        standing.setText(texts.get(usual ? "app.lab.fitted" : "app.lab.changed"));
    }

    private static int place(int number) {
        int place = 0;
        while (place < REQUESTS.size() - 1 && REQUESTS.get(place) < number) {
            place++;
        }
        return place;
    }
}
