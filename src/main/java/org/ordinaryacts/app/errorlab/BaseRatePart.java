package org.ordinaryacts.app.errorlab;

import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.errorlab.LabModel.Question;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabView;

/** What the share becomes where more or fewer people may not stay, and nothing else changes. */
final class BaseRatePart extends VBox {
    private final LabModel model;
    private final RateWork work;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final VBox body;
    private final boolean alone;
    private Runnable moved = () -> {
    };

    BaseRatePart(LabModel model, RateWork work, Face face) {
        this(model, work, face, false);
        getStyleClass().add("card");
    }

    /**
     * A part.
     *
     * @param alone whether it stands outside of the lab, under a heading of its own
     */
    BaseRatePart(LabModel model, RateWork work, Face face, boolean alone) {
        super(0.8 * face.em());
        this.alone = alone;
        this.model = model;
        this.work = work;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.body = Parts.column(0.8 * em);
        show();
    }

    private Prediction.Asked asked() {
        return new Prediction.Asked("rate", texts.get("app.lab.rate.ask"), List.of(texts.get("app.lab.rate.rises"),
                texts.get("app.lab.rate.same"), texts.get("app.lab.rate.falls")));
    }

    /** Shows it under the present conditions. */
    void show() {
        ErrorsView.BaseRate rate = work.baseRate();
        getChildren().setAll(body);
        if (!alone) {
            getChildren().addAll(0,
                    List.of(Parts.text(rate.heading(), "huge"), Parts.row(0, Parts.chip(rate.chip(), face))));
        }
        if (model.answer(Question.BASE_RATE).isEmpty()) {
            body.getChildren().setAll(Prediction.ask(asked(), texts, em, answer -> {
                model.answer(Question.BASE_RATE, answer);
                show();
            }));
        } else {
            curve(rate);
        }
    }

    private void curve(ErrorsView.BaseRate rate) {
        List<ErrorsView.Point> points = rate.points();
        List<LabView.Mix> mixes = work.mixes();
        Curve curve = new Curve(List.of(new Curve.Values(points.stream().map(ErrorsView.Point::share).toList(),
                "wrong")), List.of(points.getFirst().name(), points.getLast().name()), BaseRatePart::percent, em);
        Label share = new Label();
        share.getStyleClass().add("count");
        share.setMinWidth(Region.USE_PREF_SIZE);
        Label of = Parts.text("", "count-of");
        VBox whole = Parts.column(0.5 * em);
        DialPart dial = new DialPart("lab-rate", em, 0, points.size() - 1, 1,
                place -> model.rate().set(OptionalInt.of(place)));
        moved = () -> {
            int place = place(points);
            ErrorsView.Point point = points.get(place);
            share.setText(point.shown());
            of.setText(texts.get("app.lab.rate.share"));
            dial.show(texts.get("app.lab.rate.dial"), point.name(), rate.sentence(), place);
            curve.show(place, texts.get("app.lab.rate.curve", point.name(), point.shown()));
            whole.getChildren().setAll(whole(mixes.get(place)));
        };
        moved.run();
        body.getChildren().setAll(Prediction.told(asked(), model.answer(Question.BASE_RATE), 0, rate.sentence(), texts,
                em), new Wrapping(0.6 * em, 0, share, of), dial, curve, whole,
                Parts.text(texts.get("app.lab.rate.flagged", rate.lawful(), rate.removable())));
        if (!alone) {
            body.getChildren().add(use(points));
        }
    }

    /** Shows the place where the slider stands now. */
    void move() {
        moved.run();
    }

    private static String percent(double value) {
        return Math.round(value) + "%";
    }

    /** Where the slider stands: where somebody put it, or at the present condition. */
    private int place(List<ErrorsView.Point> points) {
        if (model.rate().get().isPresent()) {
            return Math.clamp(model.rate().get().getAsInt(), 0, points.size() - 1);
        }
        int now = model.wish().get().orElseGet(work::usual).dials().getOrDefault("removable", 0);
        int place = 0;
        for (int i = 0; i < points.size(); i++) {
            if (points.get(i).at() <= now) {
                place = i;
            }
        }
        return place;
    }

    /** The same crowd as whole people. */
    private List<Region> whole(LabView.Mix mix) {
        String marks = "1".repeat(Math.max(0, mix.wrong())) + "0".repeat(Math.max(0, mix.right()));
        Dots dots = new Dots(em);
        dots.setMinHeight(4 * em);
        dots.setPrefHeight(7 * em);
        dots.setMaxHeight(7 * em);
        dots.show(marks, texts.get("app.lab.rate.dots", Numbers.of(mix.requests()), Numbers.of(mix.wrong())));
        return List.of(Parts.text(texts.get("app.lab.rate.people", Numbers.of(mix.people())), "strong"),
                new Columns(16 * em, 2, em, List.of(
                        side("app.lab.rate.lawful", mix.lawful(), mix.wrong(), "■"),
                        side("app.lab.rate.removable", mix.removable(), mix.right(), "●"))),
                dots);
    }

    private VBox side(String key, int people, int requests, String sign) {
        VBox side = Parts.column(0.1 * em, Parts.text(texts.get(key, Numbers.of(people))),
                Parts.text(sign + " " + texts.get("app.lab.rate.requests", Numbers.of(requests)), "strong"));
        side.getStyleClass().add("record");
        return side;
    }

    private VBox use(List<ErrorsView.Point> points) {
        Button use = Parts.button(texts.get("app.lab.rate.use"), () -> {
            model.want(model.wish().get().orElseGet(work::usual).with("removable", points.get(place(points)).at()));
            model.rate().set(OptionalInt.empty());
            model.section().set(LabSection.RUN);
        });
        use.setId("lab-rate-use");
        use.setMinWidth(0);
        return Parts.column(0, Parts.row(0, use));
    }
}
