package org.ordinaryacts.app.sources;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.ReportNote;

/** The pages that are words: limits, how to report an error, and what the program is. */
final class WordsPage {
    private final Drawing drawing;

    WordsPage(Drawing drawing) {
        this.drawing = drawing;
    }

    private String text(String key) {
        return drawing.texts().get(key);
    }

    /** What this does not show, and how to read what it shows. */
    VBox limits() {
        List<VBox> cards = List.of(
                drawing.part(text("sources.grades"), drawing.explained(drawing.sources().grades())),
                drawing.part(text("sources.kinds"), drawing.explained(drawing.sources().sourceKinds())));
        VBox limits = Parts.column(0.6 * drawing.em(),
                drawing.sources().limits().stream().map(limit -> drawing.bullet("–", limit)).toList());
        return drawing.page(text("sources.limits"), limits, drawing.columns(cards));
    }

    /** How to report an error. */
    VBox report() {
        ReportNote note = ReportNote.blank(drawing.shown().about().version(), drawing.texts());
        VBox ways = Parts.column(0.6 * drawing.em(), drawing.bullet("1", text("app.sources.report.open")),
                drawing.bullet("2", text("app.sources.report.copy")),
                drawing.bullet("3", text("app.sources.report.give")));
        return drawing.page(text("app.sources.report"), Parts.text(text("app.sources.report.lead"), "claim-text"), ways,
                Parts.row(0, drawing.to(Section.CLAIMS, text("app.sources.report.claims"), "sources-report-claims")),
                drawing.card(drawing.part(text("app.sources.report.blank"), new NoteBox(note, drawing))));
    }

    /** What the program is, and its licenses. */
    VBox about() {
        AboutView about = drawing.shown().about();
        return drawing.page(about.name() + " " + about.version(), Parts.text(about.purpose(), "claim-text"),
                drawing.card(
                        drawing.part(text("cli.about.licenses"), about.licenses().stream().map(Parts::text).toList())));
    }
}
