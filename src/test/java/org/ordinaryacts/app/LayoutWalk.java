package org.ordinaryacts.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ordinaryacts.app.map.Board;
import org.ordinaryacts.app.theme.Viewport;

/**
 * Measures what a window shows: text that is cut off, text that leaves its box or the window, and texts that lie on
 * each
 * other. What can be scrolled or moved into sight may lie outside of it.
 */
final class LayoutWalk {
    private static final double SLACK = 1.5;
    private final List<String> failures = new ArrayList<>();
    private final List<Seen> texts = new ArrayList<>();
    private final Bounds window;

    /** A text and where it stands in the window. */
    private record Seen(Text text, Bounds place) {
    }

    LayoutWalk(Parent root) {
        this.window = root.localToScene(root.getLayoutBounds());
        walk(root, true);
        overlaps();
    }

    List<String> failures() {
        return failures;
    }

    /** How many texts were looked at. */
    int looked() {
        return texts.size();
    }

    private void walk(Node node, boolean fixed) {
        boolean below = node instanceof Pane && node.isDisable();
        if (!node.isVisible() || below || node.getStyleClass().contains("traveler")) {
            return;
        }
        if (node instanceof Labeled labeled) {
            labeled(labeled);
        }
        if (node instanceof TextFlow flow && flow.getHeight() + SLACK < flow.prefHeight(flow.getWidth())) {
            failures.add("too low: " + flow.getAccessibleText());
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            text(text, fixed);
        }
        boolean movable = node instanceof ScrollPane || node instanceof Viewport || node instanceof Board
                || node instanceof ListView;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, fixed && !movable));
        }
    }

    private void labeled(Labeled labeled) {
        if (labeled.isTextTruncated() && drawn(labeled).contains(labeled.getEllipsisString())) {
            failures.add("cut: " + name(labeled));
        }
        double needed = labeled.prefHeight(labeled.getWidth());
        if (labeled.isWrapText() && labeled.getHeight() + SLACK < needed) {
            failures.add("too low by %.0f: %s".formatted(needed - labeled.getHeight(), name(labeled)));
        }
    }

    /** What is really drawn: a word of one letter is called cut although nothing of it is missing. */
    private static String drawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance)
                .map(text -> ((Text) text).getText()).collect(Collectors.joining());
    }

    private static String name(Labeled labeled) {
        return "“" + labeled.getText().replace('\n', ' ') + "” " + labeled.getStyleClass();
    }

    private void text(Text text, boolean fixed) {
        Bounds place = text.localToScene(text.getLayoutBounds());
        texts.add(new Seen(text, place));
        Parent parent = text.getParent();
        Bounds box = parent.localToScene(parent.getLayoutBounds());
        if (parent instanceof Labeled && !holds(box, place)) {
            failures.add("leaves its box: “" + text.getText() + "” " + parent.getStyleClass());
        }
        if (fixed && !holds(window, place)) {
            failures.add("leaves the window: “" + text.getText() + "” " + parent.getStyleClass());
        }
    }

    private static boolean holds(Bounds box, Bounds inner) {
        return inner.getMinX() >= box.getMinX() - SLACK && inner.getMaxX() <= box.getMaxX() + SLACK
                && inner.getMinY() >= box.getMinY() - SLACK && inner.getMaxY() <= box.getMaxY() + SLACK;
    }

    private void overlaps() {
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                Seen a = texts.get(i);
                Seen b = texts.get(j);
                if (sameRoom(a.text(), b.text()) && overlap(a.place(), b.place())) {
                    failures.add("on each other: “" + a.text().getText() + "” and “" + b.text().getText() + "”");
                }
            }
        }
    }

    /** Line boxes of letters are a little higher than what is seen of them. */
    private static boolean overlap(Bounds a, Bounds b) {
        double wide = Math.min(a.getMaxX(), b.getMaxX()) - Math.max(a.getMinX(), b.getMinX());
        double high = Math.min(a.getMaxY(), b.getMaxY()) - Math.max(a.getMinY(), b.getMinY());
        return wide > SLACK && high > Math.min(a.getHeight(), b.getHeight()) * 0.25;
    }

    /** What scrolls by itself passes below the rest of the window. */
    private static boolean sameRoom(Node a, Node b) {
        return room(a) == room(b) && (flow(a).isEmpty() || !flow(a).equals(flow(b)));
    }

    /** The flow that a text is a piece of: its pieces stand in each other's lines. */
    private static Optional<TextFlow> flow(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof TextFlow flow) {
                return Optional.of(flow);
            }
        }
        return Optional.empty();
    }

    private static Object room(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at instanceof Viewport || at instanceof Board || at instanceof ListView
                    || at.getStyleClass().contains("lane-heads")) {
                return at;
            }
        }
        return LayoutWalk.class;
    }
}
