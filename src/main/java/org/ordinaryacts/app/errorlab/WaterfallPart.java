package org.ordinaryacts.app.errorlab;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.ErrorsView;

/** How match weights add up, field by field: each bar begins where the one before ended. */
final class WaterfallPart {
    private final ErrorsView.Waterfall waterfall;
    private final double em;
    private final double low;
    private final double range;

    private WaterfallPart(ErrorsView.Waterfall waterfall, double em) {
        this.waterfall = waterfall;
        this.em = em;
        double least = 0;
        double most = waterfall.demand();
        for (ErrorsView.Bar bar : waterfall.bars()) {
            least = Math.min(least, Math.min(bar.from(), bar.to()));
            most = Math.max(most, Math.max(bar.from(), bar.to()));
        }
        this.low = least;
        this.range = Math.max(1, most - least);
    }

    static VBox of(ErrorsView.Waterfall waterfall, Face face) {
        return new WaterfallPart(waterfall, face.em()).draw(face);
    }

    private VBox draw(Face face) {
        VBox rows = Parts.column(0.45 * em);
        waterfall.bars().forEach(bar -> rows.getChildren().add(row(bar)));
        VBox part = Parts.column(0.5 * em, Parts.text(waterfall.title(), "strong"), rows,
                new Span(em, place(0), place(waterfall.score()), place(waterfall.demand()), "sum"),
                Parts.text(waterfall.sentence()),
                Parts.text(face.texts().get("app.lab.waterfall.mark"), "soft", "small"));
        part.getStyleClass().add("waterfall");
        return part;
    }

    private double place(double score) {
        return (score - low) / range;
    }

    private VBox row(ErrorsView.Bar bar) {
        Label words = Parts.text(bar.agrees()
                ? bar.name() + ": " + bar.typed()
                : bar.name() + ": " + bar.typed() + " ≠ " + bar.filed(), "small");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label weight = new Label(bar.weight());
        weight.getStyleClass().addAll("small", "strong");
        weight.setMinWidth(Region.USE_PREF_SIZE);
        return Parts.column(0.05 * em, Parts.row(0.5 * em, words, weight),
                new Span(em, place(bar.from()), place(bar.to()), place(waterfall.demand()),
                        bar.agrees() ? "agrees" : "differs"));
    }
}
