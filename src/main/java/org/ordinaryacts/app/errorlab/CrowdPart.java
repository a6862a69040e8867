package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** A crowd of up to millions: how it comes along, and what it came to, counted in several ways. */
final class CrowdPart extends VBox {
    private static final List<Integer> SIZES = List.of(1000, 10_000, 100_000, 1_000_000, CrowdWish.MOST);

    private final LabModel model;
    private final LabWork work;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final VBox body;
    private final Label waitingFor = Parts.text("");
    private final ProgressBar waiting = new ProgressBar(0);
    private final Button stop;

    CrowdPart(LabModel model, LabWork work, Face face) {
        super(0.9 * face.em());
        this.model = model;
        this.work = work;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.body = Parts.column(0.9 * em);
        this.stop = Parts.button(texts.get("howmany.stop"), work::stopCrowd);
        stop.setId("crowd-stop");
        waiting.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("card");
        getChildren().addAll(Parts.text(texts.get("app.lab.crowd"), "huge"),
                Parts.text(texts.get("app.lab.crowd.text")),
                sizes(), body);
        show();
    }

    private Wrapping sizes() {
        List<Node> row = new ArrayList<>();
        for (int size : SIZES) {
            Button button = Parts.button(texts.get("app.lab.crowd.size", Numbers.of(size)), () -> want(size));
            button.setId("crowd-" + size);
            row.add(button);
        }
        return new Wrapping(0.5 * em, 0.4 * em, row);
    }

    private void want(int size) {
        long seed = model.wish().get().map(Wish::seed).orElse(0L);
        // The same size once more is a wish too.
        model.crowdWish().set(Optional.empty());
        model.crowdWish().set(Optional.of(new CrowdWish(size, seed)));
    }

    /** Shows how far it is. */
    void show() {
        switch (model.crowd().get()) {
            case CrowdState.None none -> body.getChildren().clear();
            case CrowdState.Working working -> working(working);
            case CrowdState.Done done -> done(done.crowd());
        }
    }

    private void working(CrowdState.Working working) {
        waitingFor.setText(working.seconds() < 0
                ? texts.get("app.lab.crowd.begun", Numbers.of(working.people()))
                : texts.get("cli.crowd.progress", Numbers.of(working.done()), Numbers.of(working.people()),
                        Numbers.of(working.seconds())));
        waiting.setAccessibleText(waitingFor.getText());
        waiting.setProgress(working.done() / (double) working.people());
        // The button stays the same while the number rises, or nobody could press it.
        if (!body.getChildren().contains(waiting)) {
            body.getChildren().setAll(waitingFor, waiting, Parts.row(0, stop));
        }
    }

    // ---- what it came to -----------------------------------------------------------------------------------------

    private void done(ErrorsView.Crowd crowd) {
        Label count = new Label(crowd.requests() == 0 ? crowd.share() : Numbers.of(crowd.wrong()));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Wrapping heading = new Wrapping(0.6 * em, 0.2 * em, count,
                Parts.text(crowd.requests() == 0
                        ? texts.get("errors.run.none")
                        : texts.get("app.lab.crowd.of", Numbers.of(crowd.requests()), crowd.share()), "count-of"),
                Parts.chip(crowd.chip(), face));
        List<Node> all = new ArrayList<>(List.of(Parts.text(crowd.heading(), "heading"), heading));
        if (!crowd.stopped().isEmpty()) {
            all.add(Parts.text(crowd.stopped(), "strong"));
        }
        all.add(Parts.text(crowd.note(), "soft"));
        all.add(new Columns(20 * em, 2, em, List.of(
                causes(crowd.causes()), counts("cli.crowd.verdicts", crowd.verdicts()),
                counts("cli.crowd.statuses", crowd.statuses()), counts("cli.crowd.acts", crowd.acts()),
                counts("cli.crowd.flows", crowd.flows()), counts("cli.crowd.holders", crowd.holders()))));
        all.add(Parts.text(texts.get("app.lab.crowd.names"), "soft", "small"));
        body.getChildren().setAll(all);
    }

    private VBox causes(List<ErrorsView.Cause> causes) {
        return counts("cli.errors.causes", causes.stream()
                .map(cause -> new ErrorsView.Count(cause.id(), cause.name(), cause.count())).toList());
    }

    private VBox counts(String heading, List<ErrorsView.Count> counts) {
        VBox rows = Parts.column(0.45 * em, Parts.text(texts.get(heading), "heading"));
        long most = counts.stream().mapToLong(ErrorsView.Count::count).max().orElse(1);
        counts.forEach(count -> rows.getChildren().add(row(count, Math.max(1, most))));
        rows.getStyleClass().add("record");
        return rows;
    }

    private VBox row(ErrorsView.Count count, long most) {
        Label name = Parts.text(count.name(), "small");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label number = new Label(Numbers.of(count.count()));
        number.getStyleClass().addAll("small", "strong");
        number.setMinWidth(Region.USE_PREF_SIZE);
        return Parts.column(0, Parts.row(0.6 * em, name, number),
                new Span(em, 0, count.count() / (double) most, -1, "plain-bar"));
    }
}
