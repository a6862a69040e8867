package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.SideBySide;
import org.ordinaryacts.view.TwinView;

/** The whole story as text. The part that the picture shows is marked, and brought into sight. */
final class TwinPane extends VBox {
    private final Face face;
    private final List<Passage> parts = new ArrayList<>();
    private final List<TwinView.Part> views;
    private final ScrollPane scroll;
    private final VBox page;
    private int marked = -1;

    TwinPane(TwinView twin, Optional<TwinView> other, Face face, IntConsumer go) {
        super(0.6 * face.em());
        this.face = face;
        this.views = twin.parts();
        this.page = new Page(0.5 * face.em());
        page.setStyle("-fx-padding: 0 0.8em 0 0;");
        for (int i = 0; i < views.size(); i++) {
            int index = i;
            TwinView.Part part = views.get(i);
            page.getChildren().add(part(part, other.map(view -> view.parts().get(index)), go));
        }
        scroll = Parts.scroll(page);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button copy = Parts.button(face.texts().get("twin.copy"), () -> copy(twin, other));
        copy.setId("twin-copy");
        Button print = Parts.button(face.texts().get("twin.print"),
                () -> Printing.print(twin, face, getScene().getWindow()));
        print.setId("twin-print");
        getChildren().addAll(scroll, new HBox(0.5 * face.em(), copy, print));
    }

    /** All parts; words that wrap anew push what is marked up or down, and it is brought into sight again. */
    private final class Page extends VBox {
        private double settled;

        Page(double gap) {
            super(gap);
        }

        @Override
        protected void layoutChildren() {
            super.layoutChildren();
            if (marked >= 0 && getHeight() != settled) {
                settled = getHeight();
                look();
            }
        }
    }

    private Region part(TwinView.Part part, Optional<TwinView.Part> other, IntConsumer go) {
        VBox words = words(part);
        Region shown = other.<Region>map(second -> new SideBySide(words, words(second), face.em())).orElse(words);
        Passage passage = new Passage(shown, part.text(), () -> go.accept(part.step()));
        parts.add(passage);
        return passage;
    }

    /** A part of the text that can be pressed like a button; a button would not grow with words that wrap. */
    private static final class Passage extends VBox {
        private final Runnable go;

        Passage(Region words, String text, Runnable go) {
            super(words);
            this.go = go;
            getStyleClass().setAll("twin-part");
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.BUTTON);
            setAccessibleText(text);
            setOnMouseClicked(event -> go.run());
            setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER) {
                    go.run();
                    event.consume();
                }
            });
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            if (action == AccessibleAction.FIRE) {
                go.run();
            } else {
                super.executeAccessibleAction(action, parameters);
            }
        }
    }

    private VBox words(TwinView.Part part) {
        VBox words = Parts.column(0.3 * face.em(), Parts.text(part.heading(), "soft", "small"));
        if (!part.title().isEmpty()) {
            words.getChildren().add(Parts.text(part.title(), "heading"));
        }
        part.lines().forEach(line -> words.getChildren().add(Parts.text(line)));
        return words;
    }

    private static void copy(TwinView twin, Optional<TwinView> other) {
        ClipboardContent content = new ClipboardContent();
        content.putString(twin.text() + other.map(view -> "\n\n" + view.text()).orElse(""));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** Marks the part of a step, and brings it into sight. */
    void show(int step) {
        int index = Math.clamp(step + 1, 0, views.size() - 1);
        if (index == marked) {
            return;
        }
        marked = index;
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).getStyleClass().remove("now");
            boolean now = views.get(i).step() == step;
            if (now) {
                parts.get(i).getStyleClass().add("now");
            }
            parts.get(i).setAccessibleHelp(now ? face.texts().get("twin.here") : "");
        }
        bringIntoSight();
    }

    private void bringIntoSight() {
        page.applyCss();
        page.layout();
        look();
    }

    private void look() {
        Bounds place = parts.get(marked).getBoundsInParent();
        double over = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(over <= 0 ? 0 : Math.clamp(place.getMinY() / over, 0, 1));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (marked >= 0) {
            bringIntoSight();
        }
    }
}
