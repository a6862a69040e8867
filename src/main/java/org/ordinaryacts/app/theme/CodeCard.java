package org.ordinaryacts.app.theme;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.text.Texts;

/** The class code of what is shown, to copy, and a field to open another one. */
public final class CodeCard extends VBox {
    /** What codes are made of, and what people type in its place. */
    private static final String TAKEN = "[0-9A-Za-z -]{0,400}";

    private final Ways ways;
    private final Said said;
    private final Texts texts;
    private final Label shown = new Label();
    private final Label told = Parts.text("");
    private final TextField field = new TextField();
    private final Region copy;

    /**
     * Where codes come from and lead.
     *
     * @param code the code of what is shown; empty where there is none yet
     * @param open opens what somebody typed; the sentence that says why not, where it does not
     */
    public record Ways(Supplier<String> code, Function<String, Optional<String>> open) {
    }

    /**
     * What is said of a code.
     *
     * @param carries what it carries
     * @param none what stands in its place where there is none yet; empty for nothing
     */
    public record Said(String carries, String none) {
    }

    /**
     * A card.
     *
     * @param id ends the ids of its parts in the window
     */
    public CodeCard(String id, Said said, Ways ways, Face face) {
        super(0.6 * face.em());
        this.ways = ways;
        this.said = said;
        this.texts = face.texts();
        double em = face.em();
        setMinHeight(Region.USE_PREF_SIZE);
        shown.setWrapText(true);
        shown.setMinHeight(Region.USE_PREF_SIZE);
        shown.setId("code-" + id);
        Button copying = Parts.button(texts.get("app.code.copy"), this::copy);
        copying.setId("code-copy-" + id);
        this.copy = Parts.row(0, copying);
        Button open = Parts.button(texts.get("app.code.open"), this::open);
        open.setId("code-open-" + id);
        field.setId("code-field-" + id);
        field.setPrefColumnCount(14);
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(texts.get("app.code.field"));
        field.setTextFormatter(new TextFormatter<>(
                change -> change.getControlNewText().matches(TAKEN) ? change : null));
        field.setOnAction(event -> open());
        told.setId("code-told-" + id);
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        Label name = Parts.text(texts.get("app.code.field"), "small", "strong");
        name.setLabelFor(field);
        getChildren().addAll(Parts.text(texts.get("app.code"), "heading"), Parts.text(said.carries(), "soft", "small"),
                shown, copy, name, field, new Wrapping(0.6 * em, 0.4 * em, open), told);
        show();
    }

    /** Shows the code of what is shown now. */
    public void show() {
        String code = ways.code().get();
        shown.setText(code.isEmpty() ? said.none() : code);
        shown.getStyleClass().setAll("label", code.isEmpty() ? "small" : "class-code");
        there(shown, !shown.getText().isEmpty());
        there(copy, !code.isEmpty());
    }

    private static void there(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(ways.code().get());
        Clipboard.getSystemClipboard().setContent(content);
        told.setText(texts.get("app.code.copied"));
    }

    private void open() {
        told.setText(ways.open().apply(field.getText()).map(why -> "■ " + why).orElseGet(() -> {
            field.clear();
            return texts.get("app.code.opened");
        }));
    }
}
