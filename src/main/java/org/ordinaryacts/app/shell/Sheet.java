package org.ordinaryacts.app.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** A sheet over the window: it has a title, can be closed by Escape, and keeps the keyboard to itself. */
final class Sheet extends StackPane {
    private static final double WIDEST = 46;

    Sheet(String title, Region content, Texts texts, double em, Runnable close) {
        var heading = Parts.text(title, "big");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        var shut = Parts.icon(Icons.CLOSE, texts.get("app.sheet.close"), close, "tool");
        shut.setId("sheet-close");
        HBox head = Parts.row(em, heading, shut);
        head.setAlignment(Pos.TOP_LEFT);
        var scroll = Parts.scroll(content);
        VBox card = Parts.column(em, head, scroll);
        card.getStyleClass().addAll("card", "sheet");
        card.setMaxWidth(WIDEST * em);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleText(title);
        getChildren().add(card);
        getStyleClass().add("shade");
        setStyle("-fx-padding: 1.5em;");
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close.run();
                event.consume();
            }
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close.run();
            }
        });
    }

    /** The keyboard begins at the first control of the content. */
    void takeFocus() {
        lookupAll(".toggle-button").stream().filter(Node::isFocusTraversable).findFirst()
                .or(() -> java.util.Optional.ofNullable(lookup("#sheet-close"))).ifPresent(Node::requestFocus);
    }
}
