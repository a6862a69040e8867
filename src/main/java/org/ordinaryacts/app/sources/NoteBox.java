package org.ordinaryacts.app.sources;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.view.ReportNote;

/** A note to report an error: to be read, marked or copied. Nothing is sent. */
final class NoteBox extends VBox {
    NoteBox(ReportNote note, Drawing drawing) {
        super(0.7 * drawing.em());
        String about = drawing.place().claim().orElse("blank");
        Selectable words = new Selectable(note.text(), note.title(), drawing.em());
        words.setId(Ids.of("note", about));
        words.getStyleClass().add("note");
        Label done = Parts.text("", "soft");
        Button copy = Parts.button(drawing.texts().get("app.sources.note.copy"), () -> {
            copy(note.text());
            done.setText(drawing.texts().get("app.sources.note.copied"));
        }, "primary");
        copy.setId(Ids.of("copy", about));
        getChildren().addAll(Parts.text(note.lead()), words, Parts.row(0.8 * drawing.em(), copy, done));
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
