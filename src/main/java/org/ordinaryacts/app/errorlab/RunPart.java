package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** A simulated run: its count, and every request of it as a dot, a branch, a cell or a line. */
final class RunPart extends VBox {
    private final LabModel model;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Label count = new Label();
    private final Label of = Parts.text("", "count-of");
    private final Label reminder = Parts.text("", "soft");
    private final Label ended = Parts.text("", "strong");
    private final ProgressBar waiting = new ProgressBar(0);
    private final Wrapping causes;
    private final OpenDots dots;
    private final VBox beside = new VBox();
    private final List<ToggleButton> pictures = new ArrayList<>();
    private Optional<TreePart> tree = Optional.empty();
    private Optional<TablePart> table = Optional.empty();
    private Optional<RunList> list = Optional.empty();

    RunPart(LabModel model, Face face, ErrorsView.Run run) {
        super(0.6 * face.em());
        this.model = model;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.causes = new Wrapping(1.4 * em, 0.3 * em);
        this.dots = new OpenDots(em, this::choose);
        dots.setId("lab-dots");
        VBox.setVgrow(dots, Priority.ALWAYS);
        VBox.setMargin(dots, new Insets(0.4 * em, 0, 0, 0));
        count.getStyleClass().add("count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        ended.managedProperty().bind(ended.textProperty().isNotEmpty());
        ended.visibleProperty().bind(ended.managedProperty());
        waiting.setPrefWidth(8 * em);
        waiting.getStyleClass().add("thin-bar");
        waiting.setAccessibleText(texts.get("app.lab.working"));
        getStyleClass().add("card");
        Wrapping heading = new Wrapping(0.6 * em, 0.2 * em, count, of, Parts.chip(run.chip(), face));
        getChildren().addAll(heading, ended, reminder, switches(), causes, dots, beside);
        show(run);
        wait(model.progress().get());
    }

    private Wrapping switches() {
        Wrapping row = new Wrapping(0.4 * em, 0.3 * em);
        for (RunPicture picture : RunPicture.values()) {
            ToggleButton button = new ToggleButton(texts.get(switch (picture) {
                case DOTS -> "app.lab.picture.dots";
                case TREE -> "app.lab.picture.tree";
                case TABLE -> "app.lab.picture.table";
                case LIST -> "app.lab.picture.list";
            }));
            button.setId("lab-picture-" + picture);
            button.getStyleClass().add("mode");
            button.setUserData(picture);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.picture().set(picture);
            });
            pictures.add(button);
        }
        List<Node> parts = new ArrayList<>(pictures);
        parts.add(waiting);
        row.show(parts);
        return row;
    }

    private void choose(int dot) {
        model.dot().set(OptionalInt.of(dot));
    }

    /** The next wrong request after the chosen one, if there is any. */
    void nextWrong() {
        int next = dots.nextWrong(1);
        if (next >= 0) {
            choose(next);
        }
    }

    /** The keyboard goes on at the dots. */
    void takeFocus() {
        dots.requestFocus();
    }

    /** Shows how far the run is that is wanted. */
    void wait(double progress) {
        waiting.setProgress(progress);
        // Its place stays, so that nothing jumps.
        waiting.setVisible(progress < 1);
    }

    // ---- what it shows -------------------------------------------------------------------------------------------

    /** Shows a run. */
    void show(ErrorsView.Run run) {
        count.setText(run.requests() == 0 ? run.share() : Numbers.of(run.wrong()));
        of.setText(run.requests() == 0
                ? run.heading()
                : texts.get("app.lab.run.of", Numbers.of(run.requests()), run.share()));
        count.setAccessibleText(run.heading());
        ended.setText(run.ended());
        reminder.setText(run.reminder());
        List<Node> parts = new ArrayList<>(run.causes().stream().map(this::cause).toList());
        parts.add(Parts.text(texts.get("app.lab.run.right", Numbers.of(run.requests() - run.wrong())), "small",
                "soft"));
        causes.show(parts);
        picture(run);
    }

    private Label cause(ErrorsView.Cause cause) {
        Label words = Parts.text("■ " + Numbers.of(cause.count()) + " " + cause.name(), "small", "lab-cause");
        words.setUserData(cause.id());
        words.setTooltip(new javafx.scene.control.Tooltip(cause.sentence()));
        return words;
    }

    /** Shows the run in the picture that is wanted. */
    void picture(ErrorsView.Run run) {
        RunPicture wanted = model.picture().get();
        pictures.forEach(button -> button.setSelected(button.getUserData() == wanted));
        tree = wanted == RunPicture.TREE ? Optional.of(new TreePart(run.tree(), texts, em)) : Optional.empty();
        table = wanted == RunPicture.TABLE ? Optional.of(new TablePart(run.table(), texts, em)) : Optional.empty();
        if (wanted != RunPicture.LIST) {
            list = Optional.empty();
        } else if (list.isEmpty()) {
            list = Optional.of(new RunList(run, texts, em, this::choose));
        }
        beside.getChildren().clear();
        tree.ifPresent(beside.getChildren()::add);
        table.ifPresent(beside.getChildren()::add);
        list.ifPresent(beside.getChildren()::add);
        boolean alone = wanted == RunPicture.DOTS;
        boolean words = wanted == RunPicture.LIST;
        beside.setManaged(!alone);
        beside.setVisible(!alone);
        dots.setVisible(!words);
        dots.setManaged(!words);
        dots.setMinHeight((alone ? 16 : 9) * em);
        VBox.setVgrow(beside, words ? Priority.ALWAYS : Priority.NEVER);
        list.ifPresent(twin -> VBox.setVgrow(twin, Priority.ALWAYS));
        light(run);
    }

    /** Lights up the chosen person in every picture. */
    void light(ErrorsView.Run run) {
        Lit lit = new Lit(run, model.dot().get());
        Set<String> path = lit.path();
        dots.show(run.marks(), said(lit));
        dots.choose(lit.dot().orElse(-1));
        tree.ifPresent(part -> part.light(path));
        table.ifPresent(part -> part.light(path));
        list.ifPresent(part -> part.show(lit));
        causes.parts().forEach(node -> {
            node.getStyleClass().remove("lit");
            if (path.contains(String.valueOf(node.getUserData()))) {
                node.getStyleClass().add("lit");
            }
        });
    }

    private String said(Lit lit) {
        if (lit.dot().isEmpty()) {
            return lit.run().heading() + ". " + texts.get("app.lab.dots.how");
        }
        int dot = lit.dot().getAsInt();
        return lit.cause().map(cause -> texts.get("app.lab.dot.wrong", Numbers.of(dot + 1L), cause.name()))
                .orElseGet(() -> texts.get("app.lab.dot.right", Numbers.of(dot + 1L)));
    }
}
