package org.ordinaryacts.app.map;

import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.ordinaryacts.app.map.MapModel.Listing;
import org.ordinaryacts.app.map.MapModel.Side;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapMatch;
import org.ordinaryacts.view.MapView;

/** A word about the map, and what was found as two lists: the same as on the board, for whoever reads. */
final class FoundPane extends VBox {
    private final MapModel model;
    private final MapView map;
    private final Face face;
    private final Texts texts;
    private final double em;

    FoundPane(MapModel model, MapView map, Face face) {
        super(0.6 * face.em());
        this.model = model;
        this.map = map;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
    }

    /** Shows what was found. */
    void show(Side.Found side, MapMatch match) {
        getChildren().clear();
        boolean nothing = match.holders().isEmpty() && match.flows().isEmpty();
        if (nothing) {
            getChildren().add(Parts.text(texts.get("app.map.nothing"), "strong"));
        } else {
            getChildren().addAll(
                    toggle(side, Listing.HOLDERS, texts.get("app.map.list.holders", match.holders().size())),
                    list(side, Listing.HOLDERS, match),
                    toggle(side, Listing.FLOWS, texts.get("app.map.list.flows", match.flows().size())),
                    list(side, Listing.FLOWS, match));
        }
        if (side.list().isEmpty()) {
            getChildren().addAll(0,
                    nothing ? java.util.List.of() : java.util.List.of(Parts.text(texts.get("app.map.help"))));
            getChildren().add(legend());
        }
    }

    private ToggleButton toggle(Side.Found side, Listing list, String name) {
        boolean open = side.list().filter(list::equals).isPresent();
        ToggleButton button = new ToggleButton((open ? "▾ " : "▸ ") + name);
        button.setAccessibleText(name);
        button.setId("map-list-" + (list == Listing.HOLDERS ? "holders" : "flows"));
        button.getStyleClass().add("map-line");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(open);
        button.setOnAction(event -> model
                .list(new Side.Found(open ? Optional.empty() : Optional.of(list), Optional.empty())));
        return button;
    }

    private VBox list(Side.Found side, Listing list, MapMatch match) {
        VBox box = Parts.column(0.3 * em);
        if (side.list().filter(list::equals).isPresent()) {
            switch (list) {
                case HOLDERS -> map.holders().filter(holder -> match.holders().contains(holder.id()))
                        .forEach(holder -> box.getChildren().add(holder(holder)));
                case FLOWS -> map.flows().stream().filter(flow -> match.flows().contains(flow.id()))
                        .forEach(flow -> add(box, flow, side));
            }
        }
        box.setManaged(!box.getChildren().isEmpty());
        return box;
    }

    private Region holder(MapView.HolderLine holder) {
        VBox box = Parts.column(0.1 * em,
                FlowPart.holder(holder.id(), holder.name(), id -> model.open(new Side.Page(id))));
        if (!holder.full().equals(holder.name())) {
            box.getChildren().add(Parts.text(holder.full(), "soft", "small"));
        }
        return box;
    }

    private void add(VBox box, MapView.FlowLine flow, Side.Found side) {
        boolean open = side.flow().filter(flow.id()::equals).isPresent();
        ToggleButton button = new ToggleButton(flow.fromName() + " → " + flow.toName());
        button.setId("map-flow-" + flow.id());
        button.getStyleClass().add("map-line");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(texts.get("app.map.flow.name", flow.id(), flow.fromName(), flow.toName(),
                flow.actorName()));
        button.setSelected(open);
        button.setOnAction(event -> model
                .list(new Side.Found(side.list(), open ? Optional.empty() : Optional.of(flow.id()))));
        box.getChildren().add(button);
        if (open) {
            box.getChildren().add(FlowPart.whole(flow, face, id -> model.open(new Side.Page(id))));
        }
    }

    private VBox legend() {
        return Parts.column(0.3 * em, Parts.text(texts.get("app.map.legend"), "heading"),
                line("sent", texts.get("app.player.legend.sent")), line("asked", texts.get("app.player.legend.asked")),
                line("not-stated", texts.get("app.map.legend.not-stated")),
                Parts.text(texts.get("app.map.legend.aside"), "soft", "small"),
                Parts.text(texts.get("app.map.legend.lit"), "soft", "small"));
    }

    private HBox line(String how, String name) {
        Line line = new Line(0, 0, 2.4 * em, 0);
        line.getStyleClass().addAll("edge", how);
        return Parts.row(0.5 * em, line, Parts.text(name, "soft", "small"));
    }
}
