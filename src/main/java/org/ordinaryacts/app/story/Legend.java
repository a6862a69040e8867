package org.ordinaryacts.app.story;

import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** What the boxes and lines of the map mean: where there is little room, boxes in one row and lines in the next. */
final class Legend extends VBox {
    private final Texts texts;
    private final double em;

    Legend(Texts texts, double em) {
        this.texts = texts;
        this.em = em;
        getChildren().add(new FlowPane(1.2 * em, 0.2 * em,
                Parts.row(1.2 * em, box("holds", "app.player.legend.holds"),
                        box("could-ask", "app.player.legend.could"), box("asking", "app.player.legend.asking")),
                Parts.row(1.2 * em, line("sent", "app.player.legend.sent"), line("asked", "app.player.legend.asked"),
                        line("idle", "app.player.legend.idle"))));
    }

    private HBox line(String how, String key) {
        Line line = new Line(0, 0, 1.8 * em, 0);
        line.getStyleClass().addAll("edge", how);
        if (!how.equals("idle")) {
            line.getStyleClass().add("past");
        }
        return Parts.row(0.4 * em, line, Parts.text(texts.get(key), "soft", "small"));
    }

    private HBox box(String state, String key) {
        Region box = new Region();
        box.getStyleClass().addAll("legend-box", state);
        box.setMinSize(1.4 * em, 0.9 * em);
        box.setMaxSize(1.4 * em, 0.9 * em);
        return Parts.row(0.4 * em, box, Parts.text(texts.get(key), "soft", "small"));
    }
}
