package org.ordinaryacts.app.whatif;

import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.HubsView;

/** The holders that most ways pass through. */
final class HubsPart extends VBox {
    private static final double BAR = 16;
    private final WhatIfSource source;
    private final double em;
    private final Face face;
    private final Later later = new Later();
    private boolean shown;

    HubsPart(WhatIfSource source, Face face) {
        super(0.6 * face.em());
        this.source = source;
        this.face = face;
        this.em = face.em();
    }

    void show() {
        if (!shown) {
            getChildren().setAll(Parts.text(face.texts().get("app.loading"), "soft"));
            later.show(source.hubs(), this::draw);
        }
    }

    private void draw(HubsView view) {
        shown = true;
        getChildren().setAll(Parts.text(view.sentence()), Parts.text(view.caution(), "soft", "small"),
                new Columns(22 * em, 2, 1.2 * em, view.hubs().stream().map(hub -> hub(hub, view.ways())).toList()));
    }

    private VBox hub(HubsView.Hub hub, int ways) {
        Region bar = new Region();
        bar.getStyleClass().add("hub-bar");
        double wide = Math.max(0.2, BAR * hub.ways() / Math.max(1, ways)) * em;
        bar.setMinSize(wide, 0.55 * em);
        bar.setMaxSize(wide, 0.55 * em);
        StackPane track = new StackPane(bar);
        StackPane.setAlignment(bar, Pos.CENTER_LEFT);
        track.getStyleClass().add("mend-track");
        track.setMaxWidth(BAR * em);
        track.setMinHeight(0.75 * em);
        return Parts.column(0.2 * em, Parts.text(hub.name() + " · " + hub.share(), "strong"), track,
                Parts.text(hub.sentence(), "soft", "small"));
    }

    void close() {
        later.close();
    }
}
