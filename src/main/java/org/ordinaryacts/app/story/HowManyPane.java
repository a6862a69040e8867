package org.ordinaryacts.app.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HowManyView;

/** How many people share what a holder knows: a row for each detail, with a number that falls. */
final class HowManyPane extends VBox {
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Consumer<String> choose;
    private final Label waitingFor = Parts.text("");
    private final ProgressBar waiting = new ProgressBar();
    private boolean pressed;

    HowManyPane(Face face, Consumer<String> choose) {
        super(0.7 * face.em());
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.choose = choose;
    }

    /** Shows that people are being made, and lets it be stopped. */
    void waiting(double progress, Runnable stop) {
        waitingFor.setText(texts.get("howmany.counting", Math.round(progress * 100)));
        waiting.setAccessibleText(waitingFor.getText());
        waiting.setProgress(progress);
        // The button stays the same while the number rises, or nobody could press it.
        if (!getChildren().contains(waiting)) {
            waiting.setMaxWidth(Double.MAX_VALUE);
            getChildren().setAll(waitingFor, waiting,
                    Parts.row(0, Parts.button(texts.get("howmany.stop"), stop)));
        }
    }

    /** Shows that it was stopped, and lets it begin again. */
    void stopped(Runnable again) {
        getChildren().setAll(Parts.text(texts.get("howmany.stopped")),
                Parts.row(0, Parts.button(texts.get("howmany.again"), again)));
    }

    /** Shows the chosen holder or, if it holds nothing now, the first. */
    void show(List<HowManyView> views, Optional<String> chosen) {
        getChildren().clear();
        if (views.isEmpty()) {
            getChildren().add(Parts.text(texts.get("cli.who.nobody")));
            return;
        }
        String holder = chosen.filter(id -> views.stream().anyMatch(view -> view.holder().equals(id)))
                .orElse(views.getFirst().holder());
        getChildren().add(holders(views, holder));
        List<HowManyView> shown = views.stream().filter(view -> view.holder().equals(holder)).toList();
        shown.forEach(view -> add(view, shown.size() > 1));
        getChildren().add(
                Parts.text(views.getFirst().note() + " " + texts.get("howmany.scale"), "soft", "small"));
    }

    private FlowPane holders(List<HowManyView> views, String shown) {
        FlowPane row = new FlowPane(0.4 * em, 0.4 * em);
        for (HowManyView view : views.stream().filter(view -> first(views, view)).toList()) {
            ToggleButton button = new ToggleButton(view.holderName());
            button.getStyleClass().add("holder-button");
            button.setSelected(view.holder().equals(shown));
            button.setOnAction(event -> {
                button.setSelected(true);
                pressed = true;
                choose.accept(view.holder());
            });
            if (pressed && button.isSelected()) {
                // Whoever pressed it with a key goes on from here, once it is on the screen.
                pressed = false;
                Platform.runLater(button::requestFocus);
            }
            row.getChildren().add(button);
        }
        return row;
    }

    /** A holder that knows of several people has one button. */
    private static boolean first(List<HowManyView> views, HowManyView view) {
        return views.stream().filter(other -> other.holder().equals(view.holder())).findFirst().orElseThrow() == view;
    }

    private void add(HowManyView view, boolean named) {
        if (named) {
            getChildren().add(Parts.text(view.person(), "strong"));
        }
        getChildren()
                .add(Parts.column(0.35 * em, Parts.row(0, Parts.chip(view.chip(), face)), Parts.text(view.sentence())));
        if (!view.steps().isEmpty()) {
            VBox rows = Parts.column(0.15 * em,
                    row(view, Parts.column(0, Parts.text(view.everybody(), "soft")), view.people(), view.oneIn()));
            view.steps().forEach(step -> rows.getChildren().add(row(view, step)));
            getChildren().add(rows);
        }
        if (!view.besides().isEmpty()) {
            VBox besides = Parts.column(0.1 * em, Parts.text(view.besides(), "small"));
            if (view.besidesFresh()) {
                besides.getChildren().addFirst(fresh());
            }
            getChildren().add(besides);
        }
        view.notCounted().forEach(group -> getChildren().add(Parts.column(0,
                Parts.text(String.join(", ", group.names()), "small", "strong"),
                Parts.text(group.sentence(), "soft", "small"))));
    }

    private VBox row(HowManyView view, HowManyView.Step step) {
        Label label = Parts.text(step.label(), "soft", "small");
        HBox head = Parts.row(0.5 * em, label);
        if (step.fresh()) {
            head.getChildren().add(fresh());
        }
        VBox words = Parts.column(0, head, Parts.text(step.value()));
        VBox row = row(view, words, step.left(), step.left() == 1 ? step.count() : step.oneIn());
        if (step.left() == 1) {
            row.getChildren().add(Parts.text(texts.get("howmany.only"), "strong"));
        }
        if (step.fresh()) {
            row.getStyleClass().add("fresh");
        }
        return row;
    }

    private Label fresh() {
        return Parts.text(texts.get("howmany.fresh"), "fresh-mark");
    }

    private VBox row(HowManyView view, Region words, int left, String count) {
        Label number = new Label(count);
        number.getStyleClass().add("how-many");
        number.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox row = Parts.column(0.1 * em, Parts.row(0.6 * em, words, number),
                new ScaleBar(em, view.length(left), view.tens()));
        row.getStyleClass().add("how-many-row");
        return row;
    }
}
