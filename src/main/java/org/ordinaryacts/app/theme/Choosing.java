package org.ordinaryacts.app.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A list to choose one value from, with its name above it. */
public final class Choosing {
    private Choosing() {
    }

    /** A value; without an id it stands for any. */
    public record Option(Optional<String> id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * A list.
     *
     * @param id the id of the list in the window
     * @param any the words for any value
     * @param now the value chosen so far
     * @param choose told what is chosen; nothing for any
     */
    public static VBox of(String id, String name, String any, List<Option> options, Optional<String> now, double em,
            Consumer<Optional<String>> choose) {
        ComboBox<Option> box = new ComboBox<>();
        box.setId(id);
        box.getItems().add(new Option(Optional.empty(), any));
        box.getItems().addAll(options);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setVisibleRowCount(12);
        box.setAccessibleText(name);
        box.setValue(box.getItems().stream().filter(option -> option.id().equals(now)).findFirst()
                .orElse(box.getItems().getFirst()));
        box.setOnAction(event -> choose.accept(box.getValue().id()));
        Label label = Parts.text(name, "small", "strong");
        label.setLabelFor(box);
        return Parts.column(0.3 * em, label, box);
    }
}
