package org.ordinaryacts.app.errorlab;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** Wrong matches against missed matches: the demand on likeness moves both, in opposite ways. */
final class ThresholdPart extends VBox {
    private static final String ALIKE = "alike";
    private final LabModel model;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Label wrong = number();
    private final Label missed = number();
    private final VBox picture = new VBox();
    private final DialPart dial;
    private final VBox edge;

    ThresholdPart(LabModel model, LabWork work, ErrorsView.Threshold threshold, Face face) {
        this(model, work::usual, threshold, face, false);
        getStyleClass().add("card");
    }

    /**
     * A part.
     *
     * @param usual the conditions that count where nobody wished for any
     * @param alone whether it stands outside of the lab, under a heading of its own
     */
    ThresholdPart(LabModel model, Supplier<Wish> usual, ErrorsView.Threshold threshold, Face face, boolean alone) {
        super(0.8 * face.em());
        this.model = model;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.edge = Parts.column(0.4 * em);
        List<ErrorsView.Demand> points = threshold.points();
        int step = points.size() > 1 ? points.get(1).alike() - points.get(0).alike() : 1;
        dial = new DialPart("lab-alike", em, points.getFirst().alike(), points.getLast().alike(), step,
                value -> model.want(model.wish().get().orElseGet(usual).with(ALIKE, value)));
        edge.getStyleClass().add("card");
        getChildren().addAll(Parts.text(threshold.sentence()),
                new Columns(16 * em, 2, em,
                        List.of(told("app.lab.threshold.wrong", "app.lab.threshold.wrong.text", wrong, "■", "wrong"),
                                told("app.lab.threshold.missed", "app.lab.threshold.missed.text", missed, "◆",
                                        "missed"))),
                dial, picture);
        if (!alone) {
            getChildren().add(Parts.text(texts.get("app.lab.threshold.same"), "soft"));
            getChildren().addAll(0, List.of(Parts.text(threshold.heading(), "huge"),
                    Parts.row(0, Parts.chip(threshold.chip(), face))));
        }
        show(threshold);
    }

    private static Label number() {
        Label label = new Label();
        label.getStyleClass().add("count");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox told(String key, String meaning, Label number, String sign, String style) {
        number.getStyleClass().add(style);
        VBox side = Parts.column(0.1 * em, Parts.text(sign + " " + texts.get(key), "strong"), number,
                Parts.text(texts.get(meaning), "small", "soft"));
        side.getStyleClass().add("record");
        return side;
    }

    /** People at the edge, to stand beside. */
    VBox edge() {
        return edge;
    }

    /** Shows at once where the slider stands, while the rest is found. */
    void stand(ErrorsView.Conditions conditions) {
        conditions.dials().stream().filter(one -> one.id().equals(ALIKE)).forEach(
                one -> dial.show(texts.get("app.lab.threshold.dial"), one.shown(), one.sentence(), one.value()));
    }

    /** Shows it. */
    void show(ErrorsView.Threshold threshold) {
        ErrorsView.Demand now = threshold.points().get(threshold.now());
        wrong.setText(now.wrongShown());
        missed.setText(now.missedShown());
        dial.show(texts.get("app.lab.threshold.dial"), now.name(), threshold.sentence(), now.alike());
        Curve curve = new Curve(
                List.of(new Curve.Values(threshold.points().stream().map(ErrorsView.Demand::wrong).toList(), "wrong"),
                        new Curve.Values(threshold.points().stream().map(ErrorsView.Demand::missed).toList(),
                                "missed")),
                List.of(threshold.points().getFirst().name(), threshold.points().getLast().name()),
                value -> Numbers.of(Math.round(value)) + "%", em);
        curve.show(threshold.now(),
                texts.get("app.lab.threshold.curve", now.name(), now.wrongShown(), now.missedShown()));
        picture.getChildren().setAll(curve);
        edge.getChildren().setAll(Parts.text(texts.get("app.lab.edge"), "heading"),
                Parts.text(texts.get("app.lab.edge.text"), "soft", "small"));
        if (threshold.edge().isEmpty()) {
            edge.getChildren().add(Parts.text(texts.get("app.lab.edge.none")));
        }
        threshold.edge().forEach(person -> edge.getChildren().add(person(person)));
    }

    private Button person(ErrorsView.Edge person) {
        Button button = Parts.button(person.sentence(), () -> model.edge().set(OptionalLong.of(person.index())),
                "map-line");
        button.setId("edge-" + person.index());
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
