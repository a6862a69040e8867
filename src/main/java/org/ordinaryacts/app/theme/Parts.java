package org.ordinaryacts.app.theme;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.view.Chip;

/** The small parts that screens are made of. */
public final class Parts {
    private Parts() {
    }

    /** A text that wraps. */
    public static Label text(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A button with words. */
    public static Button button(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        button.getStyleClass().addAll(styles);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    /** A button with a picture; what it does is said to screen readers and on a tooltip. */
    public static Button icon(String path, String name, Runnable action, String... styles) {
        Button button = new Button();
        button.setGraphic(shape(path));
        button.setOnAction(event -> action.run());
        button.getStyleClass().addAll(styles);
        named(button, name);
        return button;
    }

    /** A drawn shape in the color of icons, as large as the text. */
    public static Region shape(String path) {
        Region shape = new Region();
        shape.setStyle("-fx-shape: \"" + path + "\";");
        shape.getStyleClass().add("icon");
        return shape;
    }

    /** Gives a control without words a name, for screen readers and as a tooltip. */
    public static void named(Labeled control, String name) {
        control.setAccessibleText(name);
        control.setTooltip(new javafx.scene.control.Tooltip(name));
    }

    /** The mark of evidence where nobody can leave for its source; the source is read aloud. */
    public static Label mark(Chip chip) {
        Label label = text(chip.label(), "chip", chip.evidence());
        label.setAccessibleText(chip.label() + ". " + chip.source());
        return label;
    }

    /** The mark of evidence beside a claim; one press leads to the claim and its sources. */
    public static Button chip(Chip chip, Face face) {
        Button button = button(chip.label(), () -> face.claim().accept(chip.claim()), "chip", chip.evidence());
        button.setMinWidth(0);
        button.setAccessibleText(chip.label() + ". " + chip.source());
        button.setAccessibleHelp(face.texts().get("app.chip.open"));
        button.setTooltip(new javafx.scene.control.Tooltip(chip.source()));
        return button;
    }

    /** Things one below the other. */
    public static VBox column(double gap, Node... nodes) {
        VBox box = new VBox(gap, nodes);
        box.setFillWidth(true);
        return box;
    }

    /** Things one below the other. */
    public static VBox column(double gap, List<? extends Node> nodes) {
        return column(gap, nodes.toArray(Node[]::new));
    }

    /** Things side by side. */
    public static HBox row(double gap, Node... nodes) {
        HBox box = new HBox(gap, nodes);
        box.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return box;
    }

    /** Empty space that takes what is left. */
    public static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }

    /** Something that scrolls up and down when it is too tall. */
    public static ScrollPane scroll(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        return pane;
    }
}
