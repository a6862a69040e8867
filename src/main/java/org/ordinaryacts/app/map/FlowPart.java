package org.ordinaryacts.app.map;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.MapView;

/** A flow in words, the same wherever one is shown. */
final class FlowPart {
    private FlowPart() {
    }

    /** A flow with its holders at both ends, which lead to their pages. */
    static VBox whole(MapView.FlowLine flow, Face face, Consumer<String> open) {
        VBox box = Parts.column(0.35 * face.em(), Parts.text(flow.sentence()),
                holder(flow.from(), face.texts().get("app.map.from", flow.fromName()), open),
                holder(flow.to(), face.texts().get("app.map.to", flow.toName()), open));
        add(box, flow, flow.chip(), face);
        box.getStyleClass().add("way");
        return box;
    }

    /** A flow on the page of a holder, with the holder at its other end. */
    static VBox line(HolderView.Line line, Face face, Consumer<String> open) {
        VBox box = Parts.column(0.2 * face.em(), holder(line.other(), line.otherName(), open));
        add(box, line.flow(), line.chip(), face);
        if (!line.remark().isEmpty()) {
            box.getChildren().add(Parts.text(line.remark(), "soft", "small"));
        }
        box.getStyleClass().add("record");
        return box;
    }

    private static void add(VBox box, MapView.FlowLine flow, Chip chip, Face face) {
        String fields = flow.fields().isEmpty()
                ? face.texts().get("cli.map.no-fields")
                : String.join(", ", flow.fields());
        box.getChildren().addAll(Parts.text(fields),
                Parts.text(flow.actorName() + " · " + flow.cadence() + " · " + flow.status(), "soft", "small"));
        if (!flow.mapOnly().isEmpty()) {
            box.getChildren().add(Parts.text(flow.mapOnly(), "soft", "small"));
        }
        box.getChildren().add(Parts.row(0, Parts.chip(chip, face)));
    }

    /** A holder that leads to its page. */
    static Button holder(String id, String name, Consumer<String> open) {
        Button button = Parts.button(name, () -> open.accept(id), "map-line");
        button.setId("map-open-" + id);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
