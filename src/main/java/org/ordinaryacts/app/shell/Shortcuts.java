package org.ordinaryacts.app.shell;

import java.util.List;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** Every key and what it does. */
final class Shortcuts {
    private static final List<Group> GROUPS = List.of(
            new Group("keys.everywhere",
                    List.of("keys.help", "keys.places", "keys.back", "keys.find", "keys.text", "keys.language",
                            "keys.settings", "keys.picture", "keys.full", "keys.tab")),
            new Group("keys.story", List.of("keys.play", "keys.step", "keys.ends", "keys.answer", "keys.present")),
            new Group("keys.maps", List.of("keys.zoom", "keys.all", "keys.move", "keys.press")),
            new Group("keys.lesson", List.of("keys.sections", "keys.choose")),
            new Group("keys.lab", List.of("keys.dots", "keys.wrong")),
            new Group("keys.presenter",
                    List.of("keys.clicker", "keys.hands", "keys.reveal", "keys.blank", "keys.timer", "keys.notes",
                            "keys.end")));

    private Shortcuts() {
    }

    /** Keys that belong together; each has a text of the form “keys|what they do”. */
    private record Group(String name, List<String> lines) {
    }

    static Region page(Texts texts, double em) {
        VBox page = Parts.column(1.2 * em);
        for (Group group : GROUPS) {
            GridPane grid = new GridPane();
            grid.setHgap(1.2 * em);
            grid.setVgap(0.5 * em);
            ColumnConstraints keys = new ColumnConstraints(9 * em, 12 * em, 14 * em);
            ColumnConstraints words = new ColumnConstraints(0, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE);
            words.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().addAll(keys, words);
            for (int i = 0; i < group.lines().size(); i++) {
                String[] parts = onThisSystem(texts.get(group.lines().get(i))).split("\\|", 2);
                grid.addRow(i, Parts.text(parts[0].strip(), "strong"), Parts.text(parts[1].strip()));
            }
            page.getChildren().add(Parts.column(0.5 * em, Parts.text(texts.get(group.name()), "heading"), grid));
        }
        return page;
    }

    /** A Mac has other names for the same keys. */
    private static String onThisSystem(String line) {
        return System.getProperty("os.name").startsWith("Mac") ? line.replace("Ctrl", "⌘").replace("Alt", "⌥") : line;
    }
}
