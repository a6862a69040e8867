package org.ordinaryacts.app.errorlab;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;

/** The class code of what is shown, to copy, and a field to open another one. */
final class CodeCard extends VBox {
    /** What codes are made of, and what people type in its place. */
    private static final String TAKEN = "[0-9A-Za-z -]{0,64}";

    private final Supplier<String> code;
    private final LabWork work;
    private final Texts texts;
    private final Label shown = new Label();
    private final Label told = Parts.text("");
    private final TextField field = new TextField();

    /**
     * A card.
     *
     * @param id ends the ids of its parts in the window
     * @param code the code of what is shown; empty where there is none yet
     */
    CodeCard(String id, Supplier<String> code, LabWork work, Face face) {
        super(0.6 * face.em());
        this.code = code;
        this.work = work;
        this.texts = face.texts();
        double em = face.em();
        getStyleClass().add("card");
        setMinHeight(Region.USE_PREF_SIZE);
        shown.getStyleClass().add("class-code");
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        Button copy = Parts.button(texts.get("app.lab.code.copy"), this::copy);
        copy.setId("code-copy-" + id);
        Button open = Parts.button(texts.get("app.lab.code.open"), this::open);
        open.setId("code-open-" + id);
        field.setId("code-field-" + id);
        field.setPrefColumnCount(14);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(texts.get("app.lab.code.field"));
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches(TAKEN) ? change : null));
        field.setOnAction(event -> open());
        told.setId("code-told-" + id);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        Label name = Parts.text(texts.get("app.lab.code.field"), "small", "strong");
        name.setLabelFor(field);
        getChildren().addAll(Parts.text(texts.get("app.lab.code"), "heading"),
                Parts.text(texts.get("app.lab.code.text"), "soft", "small"), shown, Parts.row(0, copy), name, field,
                new Wrapping(0.6 * em, 0.4 * em, open), told);
        show();
    }

    /** Shows the code of what is shown now. */
    void show() {
        shown.setText(code.get());
        shown.setVisible(!shown.getText().isEmpty());
        shown.setManaged(shown.isVisible());
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(code.get());
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(texts.get("app.lab.code.copied"));
    }

    private void open() {
        told.setText(work.open(field.getText()).map(why -> "■ " + why).orElseGet(() -> {
            field.clear();
            return texts.get("app.lab.code.opened");
        }));
    }
}
