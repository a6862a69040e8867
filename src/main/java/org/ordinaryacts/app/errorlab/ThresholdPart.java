package org.ordinaryacts.app.errorlab;

import java.util.List;
import java.util.OptionalLong;
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
    private final LabWork work;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Label wrong = number();
    private final Label missed = number();
    private final VBox picture = new VBox();
    private final DialPart dial;
    private final VBox edge;

    ThresholdPart(LabModel model, LabWork work, Face face) {
        super(0.8 * face.em());
        this.model = model;
        this.work = work;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.edge = Parts.column(0.4 * em);
        ErrorsView.Threshold threshold = work.threshold();
        List<ErrorsView.Demand> points = threshold.points();
        int step = points.size() > 1 ? points.get(1).alike() - points.get(0).alike() : 1;
        dial = new DialPart("lab-alike", em, points.getFirst().alike(), points.getLast().alike(), step,
                value -> model.want(model.wish().get().orElseGet(work::usual).with(ALIKE, value)));
        edge.getStyleClass().add("card");
        getStyleClass().add("card");
        getChildren().addAll(Parts.text(threshold.heading(), "huge"), Parts.row(0, Parts.chip(threshold.chip(), face)),
                Parts.text(threshold.sentence()),
                new Columns(16 * em, 2, em,
                        List.of(told("app.lab.threshold.wrong", "app.lab.threshold.wrong.text", wrong, "■", "wrong"),
                                told("app.lab.threshold.missed", "app.lab.threshold.missed.text", missed, "◆",
                                        "missed"))),
                dial, picture, Parts.text(texts.get("app.lab.threshold.same"), "soft"));
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

    /** Shows it under the present conditions. */
    void show() {
        show(work.threshold());
    }

    private void show(ErrorsView.Threshold threshold) {
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
