package org.ordinaryacts.app.map;

import java.util.Optional;
import javafx.scene.control.ComboBox;
import org.ordinaryacts.view.MapChoices;

/**
 * A value in a list to choose from.
 *
 * @param value nothing for any
 * @param name as it stands in the list
 */
record Choice(Optional<String> value, String name) {

    @Override
    public String toString() {
        return name;
    }

    /** A list of all values with how often each occurs; any comes first. */
    static ComboBox<Choice> box(MapChoices choices, double em) {
        ComboBox<Choice> box = new ComboBox<>();
        box.getItems().add(new Choice(Optional.empty(), choices.any()));
        choices.values().forEach(one -> box.getItems()
                .add(new Choice(Optional.of(one.value()), one.name() + " (" + one.count() + ")")));
        box.setValue(box.getItems().getFirst());
        box.setAccessibleText(choices.name());
        box.setPrefWidth(13 * em);
        box.setVisibleRowCount(12);
        return box;
    }

    /** Chooses a value; any, where the list does not have it. */
    static void choose(ComboBox<Choice> box, Optional<String> value) {
        Choice wanted = box.getItems().stream().filter(choice -> choice.value().equals(value)).findFirst()
                .orElse(box.getItems().getFirst());
        if (!wanted.equals(box.getValue())) {
            box.setValue(wanted);
        }
    }
}
