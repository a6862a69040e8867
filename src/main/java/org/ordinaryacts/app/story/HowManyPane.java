package org.ordinaryacts.app.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
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

    HowManyPane(Face face, Consumer<String> choose) {
        super(0.7 * face.em());
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.choose = choose;
    }

    /** Shows that people are being made, and lets it be stopped. */
    void waiting(double progress, Runnable stop) {
        ProgressBar bar = new ProgressBar(progress);
        bar.setMaxWidth(Double.MAX_VALUE);
        String words = texts.get("howmany.counting", Math.round(progress * 100));
        bar.setAccessibleText(words);
        getChildren().setAll(Parts.text(words), bar,
                Parts.row(0, Parts.button(texts.get("howmany.stop"), stop)));
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
        views.stream().filter(view -> view.holder().equals(holder)).forEach(this::add);
        HowManyView any = views.getFirst();
        getChildren().add(Parts.column(0.35 * em, Parts.row(0, Parts.chip(any.chip(), face)),
                Parts.text(any.note() + " " + texts.get("howmany.scale"), "soft", "small")));
    }

    private FlowPane holders(List<HowManyView> views, String shown) {
        FlowPane row = new FlowPane(0.4 * em, 0.4 * em);
        for (HowManyView view : views.stream().filter(view -> first(views, view)).toList()) {
            ToggleButton button = new ToggleButton(view.holderName());
            button.getStyleClass().add("holder-button");
            button.setSelected(view.holder().equals(shown));
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(view.holder());
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /** A holder that knows of several people has one button. */
    private static boolean first(List<HowManyView> views, HowManyView view) {
        return views.stream().filter(other -> other.holder().equals(view.holder())).findFirst().orElseThrow() == view;
    }

    private void add(HowManyView view) {
        getChildren().add(Parts.column(0.2 * em, Parts.text(view.holderName() + " · " + view.person(), "strong"),
                Parts.text(view.sentence())));
        if (!view.steps().isEmpty()) {
            VBox rows = Parts.column(0.15 * em, row(view, view.everybody(), "", view.people(), view.peopleCount(),
                    "", false));
            view.steps().forEach(step -> rows.getChildren().add(row(view, step.label(), step.value(), step.left(),
                    step.count(), step.oneIn(), step.fresh())));
            getChildren().add(rows);
        }
        if (!view.besides().isEmpty()) {
            getChildren().add(Parts.text(view.besides(), "small"));
        }
        view.notCounted().forEach(group -> getChildren().add(Parts.column(0,
                Parts.text(String.join(", ", group.names()), "small", "strong"),
                Parts.text(group.sentence(), "soft", "small"))));
    }

    private VBox row(HowManyView view, String label, String value, int left, String count, String oneIn,
            boolean fresh) {
        VBox words = Parts.column(0, Parts.text(label + (fresh ? " · " + texts.get("howmany.fresh") : ""), "soft",
                "small"));
        if (!value.isEmpty()) {
            words.getChildren().add(Parts.text(value));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label number = new Label(count);
        number.getStyleClass().add("how-many");
        number.setMinWidth(Region.USE_PREF_SIZE);
        VBox numbers = Parts.column(0, number);
        if (!oneIn.isEmpty()) {
            Label small = new Label(oneIn);
            small.getStyleClass().addAll("soft", "small");
            small.setMinWidth(Region.USE_PREF_SIZE);
            numbers.getChildren().add(small);
        }
        numbers.setAlignment(Pos.CENTER_RIGHT);
        VBox row = Parts.column(0.1 * em, Parts.row(0.6 * em, words, numbers),
                new ScaleBar(em, view.length(left), view.tens()));
        row.getStyleClass().add("how-many-row");
        if (fresh) {
            row.getStyleClass().add("fresh");
        }
        return row;
    }
}
