package org.ordinaryacts.app.whatif;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Parts;

/** A list to choose exactly one value from, with its name above it. */
final class Picking {
    private static final int ROWS = 12;

    private Picking() {
    }

    /**
     * A list.
     *
     * @param now the value chosen so far; the first where there is none
     * @param choose told the id that is chosen
     */
    static VBox of(String id, String name, List<Choosing.Option> options, Optional<String> now, double em,
            Consumer<String> choose) {
        ComboBox<Choosing.Option> box = new ComboBox<>();
        box.setId(id);
        box.getItems().setAll(options);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setVisibleRowCount(ROWS);
        box.setAccessibleText(name);
        if (!options.isEmpty()) {
            box.setValue(options.stream().filter(option -> option.id().equals(now)).findFirst()
                    .orElse(options.getFirst()));
        }
        box.setOnAction(event -> Optional.ofNullable(box.getValue()).flatMap(Choosing.Option::id).ifPresent(choose));
        Label label = Parts.text(name, "small", "strong");
        label.setLabelFor(box);
        return Parts.column(0.3 * em, label, box);
    }
}
