package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.view.Chip;

/**
 * The frame around what a lesson shows of the program: its name, how well it is known, the picture, and below it where
 * it opens and how it is read as text.
 */
final class LookCard extends VBox {
    private final Here here;
    private final String id;
    private final double em;
    private final VBox body = new VBox();
    private final List<Region> buttons = new ArrayList<>();
    private Optional<Chip> chip = Optional.empty();

    /**
     * An empty frame.
     *
     * @param id of the frame in the window
     */
    LookCard(Here here, String id, String title, String caption) {
        super(0.7 * here.em());
        this.here = here;
        this.id = id;
        this.em = here.em();
        setId(id);
        getStyleClass().add("look");
        setMinHeight(Region.USE_PREF_SIZE);
        Label name = Parts.text(title, "heading");
        VBox head = Parts.column(0.1 * em, name);
        if (!caption.isEmpty()) {
            head.getChildren().add(Parts.text(caption, "soft", "small"));
        }
        getChildren().addAll(head, body);
    }

    /** Shows a picture; where it has words that say the same, one can read these in its place. */
    LookCard shows(Region picture) {
        body.getChildren().setAll(picture);
        return this;
    }

    /** Shows a picture, or the words that say the same. */
    LookCard shows(Supplier<Region> picture, Supplier<Region> words) {
        ToggleButton read = new ToggleButton();
        read.setId(id + "-text");
        read.setMinWidth(0);
        read.setWrapText(true);
        read.setMinHeight(Region.USE_PREF_SIZE);
        read.setSelected(here.model().inWords(id));
        Runnable draw = () -> {
            boolean inWords = read.isSelected();
            read.setText(here.texts().get(inWords ? "app.lesson.as-picture" : "app.lesson.as-text"));
            body.getChildren().setAll(inWords ? words.get() : picture.get());
        };
        read.setOnAction(event -> {
            here.model().inWords(id, read.isSelected());
            draw.run();
        });
        draw.run();
        buttons.add(read);
        return this;
    }

    /** How well it is known. */
    LookCard known(Optional<Chip> how) {
        chip = how;
        return this;
    }

    /** Leads to where it is in the program. */
    LookCard opens(String name, Runnable open) {
        Button button = Parts.button(name, open, "primary");
        button.setId(id + "-open");
        button.setMinWidth(0);
        buttons.addFirst(button);
        return this;
    }

    /** The frame with all that it was given. */
    LookCard done() {
        chip.ifPresent(how -> getChildren().add(1, Parts.row(0, Parts.chip(how, here.face()))));
        if (!buttons.isEmpty()) {
            getChildren().add(new Wrapping(0.6 * em, 0.5 * em, buttons));
        }
        return this;
    }
}
