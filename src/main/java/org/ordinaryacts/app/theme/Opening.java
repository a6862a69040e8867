package org.ordinaryacts.app.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A value chosen from many with long names: the chosen one is a button whose words wrap; pressed, it opens the list of
 * all below it.
 */
public final class Opening extends VBox {
    private final String id;
    private final String name;
    private final List<Choosing.Option> options;
    private final Consumer<String> choose;
    private final ToggleButton chosen = new ToggleButton();
    private final VBox list;
    private Optional<String> now;

    /**
     * A choice.
     *
     * @param options an option without an id stands for none, and cannot be chosen
     * @param now the value chosen so far; the first where there is none
     * @param choose told the id that is chosen
     */
    public Opening(String id, String name, List<Choosing.Option> options, Optional<String> now, double em,
            Consumer<String> choose) {
        super(0.3 * em);
        this.id = id;
        this.name = name;
        this.options = options;
        this.choose = choose;
        this.now = now;
        this.list = Parts.column(0);
        Label label = Parts.text(name, "small", "strong");
        label.setLabelFor(chosen);
        chosen.setId(id);
        chosen.getStyleClass().add("opening");
        chosen.setWrapText(true);
        chosen.setMinHeight(Region.USE_PREF_SIZE);
        chosen.setMinWidth(0);
        chosen.setMaxWidth(Double.MAX_VALUE);
        chosen.setOnAction(event -> draw());
        list.getStyleClass().add("opening-list");
        getChildren().addAll(label, chosen, list);
        draw();
    }

    private void draw() {
        String value = options.stream().filter(option -> option.id().equals(now)).findFirst()
                .or(() -> options.stream().findFirst()).map(Choosing.Option::name).orElse("");
        boolean open = chosen.isSelected();
        chosen.setText((open ? "▾  " : "▸  ") + value);
        chosen.setAccessibleText(name + ": " + value);
        list.getChildren().setAll(
                open ? options.stream().filter(option -> option.id().isPresent()).map(this::line).toList() : List.of());
        list.setVisible(open);
        list.setManaged(open);
    }

    private Node line(Choosing.Option option) {
        Button line = Parts.button(option.name(), () -> {
            now = option.id();
            chosen.setSelected(false);
            draw();
            chosen.requestFocus();
            option.id().ifPresent(choose);
        }, "map-line");
        line.setId(id + "-" + option.id().orElse(""));
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        return line;
    }
}
