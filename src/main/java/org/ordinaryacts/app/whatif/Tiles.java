package org.ordinaryacts.app.whatif;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.WhatIfView;

/** The few numbers in which a difference shows: before, and after. */
record Tiles(Texts texts) {

    /** The numbers of a comparison, and how the story ends. */
    List<Region> of(WhatIfView view) {
        WhatIfView.Ending ending = view.ending();
        List<Region> tiles = new ArrayList<>();
        view.keyLine().ifPresent(field -> {
            tiles.add(tile(texts.get("app.whatif.tile.holds", field.name()), field.holdsBefore(), field.holdsAfter()));
            tiles.add(tile(texts.get("app.whatif.tile.could", field.name()), field.couldBefore(), field.couldAfter()));
        });
        tiles.add(tile(texts.get("app.whatif.tile.steps"), ending.stepsBefore(), ending.stepsAfter()));
        tiles.add(Parts.column(0, Parts.text(texts.get("app.whatif.tile.end"), "soft", "small"),
                Parts.text(ending.after(), "strong")));
        return tiles;
    }

    private VBox tile(String name, int before, int after) {
        return Parts.column(0, Parts.text(name, "soft", "small"),
                Parts.text(texts.get("app.whatif.arrow", before, after), "whatif-number"));
    }
}
