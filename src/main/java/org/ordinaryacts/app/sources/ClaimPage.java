package org.ordinaryacts.app.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.ReportNote;
import org.ordinaryacts.view.SourcesView;

/** One claim: what it says, how well it is known, where it stands, and how to report an error in it. */
final class ClaimPage {
    private static final String MADE_UP = "illustrative";
    private static final String TOWN = "town:";
    private final Drawing drawing;

    private ClaimPage(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The page of a claim; what is not among the claims is explained instead. */
    static VBox of(Drawing drawing, String id) {
        ClaimPage page = new ClaimPage(drawing);
        VBox column = drawing.sources().claim(id).map(page::claim).orElseGet(() -> page.other(id));
        column.getChildren().addFirst(page.back(id));
        return column;
    }

    private String text(String key) {
        return drawing.texts().get(key);
    }

    private Node back(String id) {
        Button back = Parts.button(drawing.actions().backName(), drawing.actions().back());
        back.setGraphic(Parts.shape(Icons.LEFT));
        back.setGraphicTextGap(0.5 * drawing.em());
        back.setId(Ids.of("back", id));
        back.setMinWidth(0);
        return Parts.row(0, back);
    }

    // ---- a claim -----------------------------------------------------------------------------------------------

    private VBox claim(ClaimView claim) {
        double em = drawing.em();
        VBox head = Parts.column(0.5 * em, Parts.text(claim.kindName() + " · " + claim.id(), "soft", "small"),
                Parts.text(claim.title(), "big"), Parts.text(claim.text(), "claim-text"));
        if (!claim.status().isEmpty()) {
            head.getChildren().add(Parts.text(claim.status(), "soft"));
        }
        VBox page = Parts.column(1.2 * em, head, drawing.columns(List.of(known(claim), where(claim))));
        if (!claim.details().isEmpty()) {
            page.getChildren().add(drawing.card(drawing.part(text("app.sources.details"), details(claim))));
        }
        ReportNote note = ReportNote.of(claim, drawing.shown().about().version(), drawing.texts());
        page.getChildren()
                .add(drawing.card(drawing.part(text("app.sources.claim.report"), new NoteBox(note, drawing))));
        return page;
    }

    private VBox known(ClaimView claim) {
        List<Node> lines = new ArrayList<>(List.of(drawing.evidence(claim.chip())));
        explained(drawing.sources().grades(), claim.grade()).forEach(word -> lines.add(Parts.text(word.text())));
        if (claim.parts().size() > 1) {
            lines.add(Parts.text(text("app.sources.parts"), "soft"));
            claim.parts().forEach(part -> lines.add(Parts.column(0.25 * drawing.em(), Parts.text(part.of(), "strong"),
                    drawing.evidence(part.chip()), Parts.text(part.chip().source(), "soft", "small"))));
        }
        return drawing.part(text("app.sources.evidence"), lines);
    }

    private VBox where(ClaimView claim) {
        ClaimView.Where where = claim.where();
        List<Node> lines = new ArrayList<>(List.of(Parts.text(where.source(), "strong"), place(where.place())));
        if (!where.asOf().isEmpty()) {
            lines.add(Parts.text(drawing.texts().get("app.sources.as-of", where.asOf())));
        }
        explained(drawing.sources().sourceKinds(), where.sourceKind())
                .forEach(word -> lines.add(drawing.explained(word)));
        return drawing.part(text("sources.where"), lines);
    }

    private static Stream<SourcesView.Explained> explained(List<SourcesView.Explained> words, String id) {
        return words.stream().filter(word -> word.id().equals(id));
    }

    /** A place in a source; an address can be marked and copied, but leads nowhere. */
    private Region place(String place) {
        if (!place.contains("://")) {
            return Parts.text(place);
        }
        Selectable address = new Selectable(place, text("app.sources.address"), drawing.em());
        address.setId(Ids.of("address", place));
        return address;
    }

    private GridPane details(ClaimView claim) {
        GridPane grid = new GridPane(drawing.em(), 0.6 * drawing.em());
        ColumnConstraints names = new ColumnConstraints(5 * drawing.em(), 11 * drawing.em(), 13 * drawing.em());
        ColumnConstraints values = new ColumnConstraints(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
        values.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(names, values);
        for (ClaimView.Line line : claim.details()) {
            grid.addRow(grid.getRowCount(), Parts.text(line.name(), "soft"), value(line));
        }
        grid.getChildren().forEach(node -> GridPane.setValignment(node, javafx.geometry.VPos.TOP));
        return grid;
    }

    private Region value(ClaimView.Line line) {
        Optional<ClaimView> claim = drawing.sources().claim(line.claim());
        return claim.<Region>map(known -> {
            Button button = Parts.button(line.value(), () -> drawing.face().claim().accept(known.id()), "lead-on");
            button.setMinWidth(0);
            button.setId(Ids.of("detail", known.id()));
            button.setAccessibleText(line.name() + ": " + line.value());
            button.setAccessibleHelp(text("app.sources.lead-on"));
            return button;
        }).orElseGet(() -> Parts.text(line.value()));
    }

    // ---- what is no claim --------------------------------------------------------------------------------------

    private VBox other(String id) {
        return id.startsWith(TOWN) ? town() : unknown(id);
    }

    /** The made-up town is nobody's claim: it is our own assumption. */
    private VBox town() {
        return drawing.page(text("app.sources.town.title"), Parts.text(text("app.sources.town.text"), "claim-text"),
                drawing.card(drawing.part(text("app.sources.evidence"), drawing
                        .explained(explained(drawing.sources().grades(), MADE_UP).toList()))));
    }

    private VBox unknown(String id) {
        return drawing.page(text("app.sources.unknown.title"),
                Parts.text(drawing.texts().get("app.sources.unknown.text", id)),
                drawing.card(drawing.part(text("sources.grades"), drawing.explained(drawing.sources().grades()))));
    }
}
