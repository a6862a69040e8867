package org.ordinaryacts.app.theme;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.ordinaryacts.text.Texts;

/** Nearer, farther, everything. */
public final class ZoomBar extends HBox {

    /** A bar for this. */
    public ZoomBar(Zoomable zoomed, Texts texts, double em) {
        super(0.3 * em);
        setAlignment(javafx.geometry.Pos.TOP_RIGHT);
        getChildren().addAll(sign("−", texts.get("app.zoom.farther"), zoomed::farther),
                sign("+", texts.get("app.zoom.nearer"), zoomed::nearer),
                Parts.icon(Icons.WHOLE, texts.get("app.zoom.all"), zoomed::showAll, "tool"));
        setMinWidth(Region.USE_PREF_SIZE);
    }

    private static Button sign(String sign, String name, Runnable action) {
        Button button = Parts.button(sign, action, "tool");
        Parts.named(button, name);
        return button;
    }
}
