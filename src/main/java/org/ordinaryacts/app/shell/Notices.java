package org.ordinaryacts.app.shell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** What the window has to tell, each in a line below the bar until somebody closes it. */
final class Notices {
    private final Set<String> keys = new LinkedHashSet<>();

    /** Adds a notice by the key of its text; whether it is new. */
    boolean add(String key) {
        return keys.add(key);
    }

    /** Takes notices away; whether any was there. */
    boolean remove(List<String> gone) {
        return keys.removeAll(gone);
    }

    /** The keys of what is told. */
    List<String> keys() {
        return List.copyOf(keys);
    }

    /** The bar, and below it what is told. */
    VBox below(Node bar, Texts texts, double em) {
        VBox all = new VBox(bar);
        keys.forEach(key -> all.getChildren().add(line(key, texts, em, all)));
        return all;
    }

    private HBox line(String key, Texts texts, double em, VBox all) {
        Label words = Parts.text(texts.get(key));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox line = Parts.row(0.7 * em, words);
        Button close = Parts.button("✕", () -> {
            keys.remove(key);
            all.getChildren().remove(line);
        }, "plain");
        Parts.named(close, texts.get("app.notice.dismiss"));
        line.getChildren().add(close);
        line.getStyleClass().add("notice");
        return line;
    }
}
