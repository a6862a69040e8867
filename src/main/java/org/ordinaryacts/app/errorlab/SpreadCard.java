package org.ordinaryacts.app.errorlab;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.errorlab.LabModel.Question;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** How the count differs from run to run: asked first, then shown. */
final class SpreadCard extends VBox {
    private final LabModel model;
    private final LabWork work;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final VBox body;
    private final Label waitingFor = Parts.text("", "small");
    private final ProgressBar waiting = new ProgressBar(0);
    private final VBox working;

    SpreadCard(LabModel model, LabWork work, Face face) {
        super(0.7 * face.em());
        this.model = model;
        this.work = work;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.body = Parts.column(0.7 * em);
        getStyleClass().add("card");
        setMinHeight(Region.USE_PREF_SIZE);
        waiting.setMaxWidth(Double.MAX_VALUE);
        Button stop = Parts.button(texts.get("howmany.stop"), work::stopSpread);
        stop.setId("spread-stop");
        working = Parts.column(0.4 * em, waitingFor, waiting, Parts.row(0, stop));
        getChildren().addAll(Parts.text(texts.get("app.lab.spread"), "heading"), body, working);
        show();
    }

    private Prediction.Asked asked() {
        return new Prediction.Asked("spread", texts.get("app.lab.spread.ask"),
                List.of(texts.get("app.lab.spread.hardly"), texts.get("app.lab.spread.dozens"),
                        texts.get("app.lab.spread.hundreds")));
    }

    private void choose(int answer) {
        model.answer(Question.SPREAD, answer);
        model.spreadWanted().set(true);
        show();
    }

    /** Shows what there is now. */
    void show() {
        Optional<SpreadState> state = model.spread().get();
        boolean makes = state.map(SpreadState::working).orElse(false);
        working.setVisible(makes);
        working.setManaged(makes);
        if (model.answer(Question.SPREAD).isEmpty()) {
            body.getChildren().setAll(Prediction.ask(asked(), texts, em, this::choose));
            return;
        }
        state.ifPresentOrElse(this::show, () -> {
            Button again = Parts.button(texts.get("app.lab.spread.again"), () -> model.spreadWanted().set(true));
            again.setId("spread-again");
            body.getChildren().setAll(Parts.row(0, again));
        });
    }

    private void show(SpreadState state) {
        ErrorsView.Spread spread = state.spread();
        waitingFor.setText(texts.get("app.lab.spread.working", Numbers.of(spread.runs()), Numbers.of(state.wanted())));
        waiting.setProgress(spread.runs() / (double) state.wanted());
        waiting.setAccessibleText(waitingFor.getText());
        int own = model.run().get().map(ErrorsView.Run::wrong).orElse(-1);
        VBox shown = Parts.column(0.5 * em, Parts.row(0, Parts.chip(spread.chip(), face)),
                Parts.text(spread.heading(), "soft"));
        if (spread.runs() > 0) {
            shown.getChildren().add(new Histogram(spread, own,
                    spread.heading() + ". " + spread.range() + " " + texts.get("app.lab.spread.mean", spread.mean()),
                    em));
            shown.getChildren().add(Parts.text(texts.get("app.lab.spread.own", Numbers.of(own))
                    + (spread.marked() >= 0 ? " " + texts.get("app.lab.spread.documented") : ""), "soft", "small"));
            shown.getChildren().add(Prediction.told(asked(), model.answer(Question.SPREAD), state.apart().ordinal(),
                    spread.range() + " " + texts.get("app.lab.spread.mean", spread.mean()), texts, em));
        }
        body.getChildren().setAll(shown);
    }
}
