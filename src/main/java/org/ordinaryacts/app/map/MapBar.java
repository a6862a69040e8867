package org.ordinaryacts.app.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Shelf;
import org.ordinaryacts.app.theme.ZoomBar;
import org.ordinaryacts.app.theme.Words;
import org.ordinaryacts.app.theme.Zoomable;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapChoices;
import org.ordinaryacts.view.MapFilter;
import org.ordinaryacts.view.MapMatch;

/** What somebody looks for, above the board: words, choices, and how much was found. */
final class MapBar extends VBox {
    private static final double MOST_OF_THE_WINDOW = 0.26;
    private static final double REST_OF_THE_WINDOW = 0.44;
    private final MapModel model;
    private final Texts texts;
    private final double em;
    private final TextField words = new TextField();
    private final ToggleButton filter = new ToggleButton();
    private final ToggleButton reading;
    private final Label count = new Label();
    private final Button clear;
    private final Button everywhere;
    private final FlowPane choices;
    private final Shelf shelf;
    private final List<Choosing> choosing = new ArrayList<>();
    private boolean showing;

    /** A property and where its value is chosen. */
    private record Choosing(MapFilter.Property property, ComboBox<Choice> box) {
    }

    /**
     * A bar over a board.
     *
     * @param first opens the first holder that was found
     * @param read shows or hides the words beside the board
     */
    MapBar(MapModel model, List<MapChoices> all, Zoomable board, Face face, Runnable first, Runnable read) {
        super(0.5 * face.em());
        this.model = model;
        this.texts = face.texts();
        this.em = face.em();
        this.reading = new ToggleButton(texts.get("app.map.words"));
        this.clear = Parts.button(texts.get("app.map.clear"), this::clear, "plain");
        this.everywhere = Parts.button(texts.get("app.map.reach.field"), () -> model.filter().get()
                .value(MapFilter.Property.FIELD).ifPresent(id -> model.open(new MapModel.Side.FieldReach(id))));
        this.choices = new FlowPane(0.8 * em, 0.5 * em);
        getStyleClass().add("map-bar");
        words(first);
        buttons(read);
        all.forEach(this::addChoice);
        this.shelf = new Shelf(choices, MOST_OF_THE_WINDOW);
        getChildren().setAll(row(board), shelf);
    }

    private void words(Runnable first) {
        words.setId("map-search");
        words.setPromptText(texts.get("app.map.search"));
        words.setAccessibleText(texts.get("app.map.search.name"));
        words.setTextFormatter(Words.formatter());
        words.setText(model.filter().get().words());
        words.setPrefWidth(17 * em);
        words.textProperty()
                .subscribe((before, now) -> typed(now));
        words.setOnAction(event -> first.run());
    }

    private void typed(String now) {
        if (!showing) {
            model.look(model.filter().get().withWords(now));
        }
    }

    private void buttons(Runnable read) {
        filter.setId("map-filter");
        filter.setMinWidth(Region.USE_PREF_SIZE);
        filter.setOnAction(event -> model.filtering().set(filter.isSelected()));
        count.getStyleClass().add("soft");
        count.setMinWidth(Region.USE_PREF_SIZE);
        clear.setId("map-clear");
        everywhere.setId("map-everywhere");
        reading.setId("map-words");
        reading.setMinWidth(Region.USE_PREF_SIZE);
        reading.setOnAction(event -> read.run());
    }

    private HBox row(Zoomable board) {
        FlowPane left = new FlowPane(0.6 * em, 0.4 * em, words, filter, count, clear);
        left.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        left.setMinWidth(0);
        left.setPrefWrapLength(60 * em);
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox row = Parts.row(0.6 * em, left, reading, new ZoomBar(board, texts, em));
        row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return row;
    }

    private void addChoice(MapChoices choice) {
        ComboBox<Choice> box = Choice.box(choice, em);
        box.setId("map-by-" + choice.property().token());
        box.setOnAction(event -> chosen(choice.property(), Optional.ofNullable(box.getValue())));
        choosing.add(new Choosing(choice.property(), box));
        Label name = Parts.text(choice.name(), "soft", "small");
        name.setLabelFor(box);
        choices.getChildren().add(Parts.column(0.15 * em, name, box));
        if (choice.property() == MapFilter.Property.FIELD) {
            VBox beside = new VBox(everywhere);
            beside.setAlignment(javafx.geometry.Pos.BOTTOM_LEFT);
            beside.managedProperty().bind(everywhere.visibleProperty());
            choices.getChildren().add(beside);
        }
    }

    private void chosen(MapFilter.Property property, Optional<Choice> choice) {
        if (!showing) {
            model.look(model.filter().get().with(property, choice.flatMap(Choice::value)));
        }
    }

    private void clear() {
        model.look(MapFilter.ALL);
        words.requestFocus();
    }

    /** Shows what is looked for, and how much was found. */
    void show(MapMatch match, boolean read) {
        MapFilter now = model.filter().get();
        // A text that is set is first taken away: nobody types then.
        showing = true;
        if (!words.getText().equals(now.words())) {
            words.setText(now.words());
        }
        choosing.forEach(one -> Choice.choose(one.box(), now.value(one.property())));
        showing = false;
        filter.setText(now.chosen().isEmpty()
                ? texts.get("app.map.filter")
                : texts.get("app.map.filter.set", now.chosen().size()));
        filter.setSelected(model.filtering().get());
        shelf.setVisible(model.filtering().get());
        shelf.setManaged(model.filtering().get());
        everywhere.setVisible(now.value(MapFilter.Property.FIELD).isPresent());
        count.setText(texts.get("app.map.found", texts.count("app.map.holders", match.holders().size()),
                texts.count("app.map.flows", match.flows().size())));
        clear.setVisible(!now.equals(MapFilter.ALL));
        clear.setManaged(clear.isVisible());
        reading.setSelected(read);
    }

    /** Whether the choices have all the room below the first row, because the board would have too little. */
    void takeRest(boolean all) {
        shelf.setShare(all ? REST_OF_THE_WINDOW : MOST_OF_THE_WINDOW);
    }

    /** Puts the keyboard into the field. */
    void find() {
        words.requestFocus();
        words.selectAll();
    }
}
