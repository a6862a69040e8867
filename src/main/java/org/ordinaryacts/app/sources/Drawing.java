package org.ordinaryacts.app.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.SourcesView;

/** Draws what the pages of the sources have in common. */
record Drawing(Shown shown, Place place, Face face, Actions actions) {
    /** From this many em on, parts stand in two columns. */
    private static final double COLUMN = 24;

    Texts texts() {
        return face.texts();
    }

    double em() {
        return face.em();
    }

    SourcesView sources() {
        return shown.sources();
    }

    /** A page with a title. */
    VBox page(String title, Node... parts) {
        VBox page = Parts.column(1.2 * em(), Parts.text(title, "huge"));
        page.getChildren().addAll(parts);
        return page;
    }

    /** Parts under a heading. */
    VBox part(String heading, Node... parts) {
        return part(heading, Arrays.asList(parts));
    }

    /** Parts under a heading. */
    VBox part(String heading, List<? extends Node> parts) {
        List<Node> all = new ArrayList<>(List.of(Parts.text(heading, "heading")));
        all.addAll(parts);
        return Parts.column(0.7 * em(), all);
    }

    /** The same on a card. */
    VBox card(VBox part) {
        part.getStyleClass().add("card");
        return part;
    }

    /** Cards side by side where there is room. */
    Columns columns(List<? extends VBox> cards) {
        cards.forEach(this::card);
        return new Columns(COLUMN * em(), 2, em(), cards);
    }

    /** The mark of evidence. One press leads to its claim, unless that is shown already or there is none. */
    HBox evidence(Chip chip) {
        boolean here = chip.claim().isEmpty() || place.claim().filter(chip.claim()::equals).isPresent();
        if (here) {
            return Parts.row(0, Parts.mark(chip));
        }
        Button button = Parts.chip(chip, face);
        button.setId(Ids.of("chip", chip.claim()));
        return Parts.row(0, button);
    }

    /** A claim as it stands beside another: title, words, mark and source. */
    VBox beside(ClaimView claim) {
        return Parts.column(0.35 * em(), Parts.text(claim.title(), "strong"), Parts.text(claim.text()),
                evidence(claim.chip()), Parts.text(claim.where().source(), "soft", "small"));
    }

    /** Words explained, each with its meaning. */
    List<VBox> explained(List<SourcesView.Explained> words) {
        return words.stream().map(this::explained).toList();
    }

    /** A word and its meaning. */
    VBox explained(SourcesView.Explained word) {
        return Parts.column(0.1 * em(), Parts.text(begun(word.name()), "strong"), Parts.text(word.text()));
    }

    /** A name as it begins a line. */
    private static String begun(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** A line of a list. */
    HBox bullet(String sign, String text) {
        Label words = Parts.text(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        Label mark = Parts.text(sign, "soft");
        mark.setMinWidth(1.2 * em());
        HBox row = Parts.row(0.3 * em(), mark, words);
        row.setAlignment(javafx.geometry.Pos.TOP_LEFT);
        return row;
    }

    /** A button that leads to a section. */
    Button to(Section section, String name, String id) {
        Button button = Parts.button(name, () -> actions.section().accept(section));
        button.setMinWidth(0);
        button.setId(id);
        return button;
    }
}
