package org.ordinaryacts.app.sources;

import java.util.List;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.SourcesView;

/** The share of requests that were issued in error, and all that must stand beside it. */
final class FigurePage {
    private final Drawing drawing;

    private FigurePage(Drawing drawing) {
        this.drawing = drawing;
    }

    /** The page, also for a world that has no such figure. */
    static VBox of(Drawing drawing) {
        return drawing.sources().sixPercent().map(new FigurePage(drawing)::page).orElseGet(() -> drawing
                .page(drawing.texts().get("sources.six.title"),
                        Parts.text(drawing.texts().get("app.sources.figure.none"))));
    }

    private VBox page(SourcesView.SixPercent six) {
        double em = drawing.em();
        VBox definition = Parts.column(0.6 * em, Parts.text(six.figure().title(), "soft", "strong"),
                Parts.text(six.value(), "figure-value"), Parts.text(six.figure().text(), "figure-text"),
                drawing.evidence(six.figure().chip()),
                Parts.text(six.figure().where().source() + " · " + six.figure().where().place(), "soft", "small"));
        VBox not = drawing.part(text("app.sources.figure.not"), Parts.text(six.not()));
        not.getStyleClass().add("figure-not");
        VBox others = drawing.part(text("sources.six.others"), Parts.text(six.compare()));
        others.getChildren().add(drawing.columns(six.others().stream().map(drawing::beside).toList()));
        VBox page = Parts.column(1.6 * em, definition, not);
        page.getChildren().addAll(drawing.columns(List.of(beside("sources.six.courts", six.courts()), rest(six))),
                others);
        return page;
    }

    private VBox rest(SourcesView.SixPercent six) {
        return Parts.column(1.4 * drawing.em(), beside("sources.six.reported", six.reported()),
                beside("sources.six.cautions", six.cautions()), beside("sources.six.intervals", six.intervals()));
    }

    private VBox beside(String heading, List<ClaimView> claims) {
        VBox part = drawing.part(text(heading), claims.stream().map(drawing::beside).toList());
        part.setSpacing(drawing.em());
        return part;
    }

    private String text(String key) {
        return drawing.texts().get(key);
    }
}
