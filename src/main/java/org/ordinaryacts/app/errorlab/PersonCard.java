package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.PersonView;

/** Why one person came to what they did, and the way to their path. */
final class PersonCard extends VBox {
    /** The causes that lie in how alike records are. */
    private static final List<String> ABOUT_LINKS = List.of("two-people-as-one", "slip-of-the-pen");
    private final boolean always;
    private final Face face;
    private final Texts texts;
    private final double em;

    /**
     * A way on from the person.
     *
     * @param id of the button in the window
     */
    record Way(String id, String name, Runnable go) {
    }

    /**
     * A card.
     *
     * @param always whether match weights are always open
     */
    PersonCard(Face face, boolean always) {
        super(0.7 * face.em());
        this.always = always;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        getStyleClass().add("card");
        setMinHeight(Region.USE_PREF_SIZE);
    }

    /** Says how somebody can be chosen. */
    void nobody(String how, List<Way> ways) {
        getChildren().setAll(Parts.text(texts.get("app.lab.person.none"), "heading"), Parts.text(how), ways(ways));
    }

    /** Shows one person. The first way is the one most wanted. */
    void show(ErrorsView.Person person, List<Way> ways) {
        Label headline = Parts.text(person.headline(), "strong");
        VBox why = Parts.column(0.2 * em, headline, Parts.text(person.verdict()));
        why.getStyleClass().addAll("lab-why", person.wrong() ? "wrong" : "right");
        List<Node> all = new ArrayList<>(List.of(
                Parts.text(texts.get(person.wrong() ? "app.lab.person.wrong" : "app.lab.person.other"), "heading"),
                Parts.text(person.title(), "soft"),
                Parts.row(0, Parts.chip(person.chip(), face)), why, ways(ways), Parts.text(person.name(), "strong"),
                lines(person.lines())));
        all.add(alike(person));
        keepingFocus(() -> getChildren().setAll(all));
    }

    /** The match weights; open where they are what it is about. */
    private VBox alike(ErrorsView.Person person) {
        VBox weights = Parts.column(0.7 * em,
                person.waterfall().stream().map(waterfall -> WaterfallPart.of(waterfall, face)).toList());
        weights.getChildren().add(Parts.text(person.others(), "soft", "small"));
        ToggleButton press = new ToggleButton(texts.get("app.lab.alike"));
        press.setId("lab-alike-" + (always ? "edge" : "run"));
        press.setWrapText(true);
        press.setSelected(always || ABOUT_LINKS.contains(person.cause()));
        weights.visibleProperty().bind(press.selectedProperty());
        weights.managedProperty().bind(press.selectedProperty());
        return Parts.column(0.7 * em, Parts.row(0, press), weights);
    }

    /** Whoever pressed a way on with a key goes on from the same way of the next person. */
    private void keepingFocus(Runnable change) {
        String focused = getScene() == null || getScene().getFocusOwner() == null
                || getScene().getFocusOwner().getId() == null ? "" : getScene().getFocusOwner().getId();
        boolean here = !focused.isEmpty() && lookup("#" + focused) != null;
        change.run();
        if (here) {
            Node again = lookup("#" + focused);
            if (again != null) {
                again.requestFocus();
            }
        }
    }

    private Wrapping ways(List<Way> ways) {
        List<Node> row = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            Way way = ways.get(i);
            var button = i == 0
                    ? Parts.button(way.name(), way.go(), "primary")
                    : Parts.button(way.name(), way.go());
            button.setId(way.id());
            row.add(button);
        }
        return new Wrapping(0.6 * em, 0.5 * em, row);
    }

    private GridPane lines(List<PersonView.Line> lines) {
        GridPane grid = new GridPane(0.8 * em, 0.25 * em);
        ColumnConstraints names = new ColumnConstraints();
        names.setPercentWidth(36);
        ColumnConstraints values = new ColumnConstraints();
        values.setPercentWidth(64);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        grid.setMinHeight(Region.USE_PREF_SIZE);
        for (int i = 0; i < lines.size(); i++) {
            Label name = Parts.text(lines.get(i).name(), "soft", "small");
            Label value = Parts.text(lines.get(i).value(), "small");
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
            grid.addRow(i, name, value);
        }
        return grid;
    }
}
