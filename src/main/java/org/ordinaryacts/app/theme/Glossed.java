package org.ordinaryacts.app.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.ordinaryacts.view.Glossary;
import org.ordinaryacts.view.TermView;

/** A text whose words of the glossary lead to what they mean. */
public final class Glossed {
    private Glossed() {
    }

    /**
     * The text.
     *
     * @param open opens a claim by its id
     */
    public static Region of(String text, Glossary glossary, Consumer<String> open, String... styles) {
        List<Node> pieces = new ArrayList<>();
        for (Glossary.Piece piece : glossary.pieces(text)) {
            pieces.add(switch (piece) {
                case Glossary.Plain plain -> plain(plain.text());
                case Glossary.Linked linked -> link(linked, open);
            });
        }
        boolean plain = pieces.stream().noneMatch(Hyperlink.class::isInstance);
        return plain ? Parts.text(text, styles) : flow(text, pieces, styles);
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("glossed-text");
        return text;
    }

    /** A word of the glossary that leads to its claim; what it means is said to screen readers and on a tooltip. */
    static Hyperlink link(Glossary.Linked linked, Consumer<String> open) {
        TermView term = linked.term();
        Hyperlink link = new Hyperlink(linked.text());
        link.getStyleClass().add("term");
        link.setOnAction(event -> {
            link.setVisited(false);
            open.accept(term.claim());
        });
        String said = term.full().isEmpty() ? term.meaning() : term.full() + ". " + term.meaning();
        link.setAccessibleText(linked.text() + ". " + said);
        Tooltip tip = new Tooltip(said);
        tip.setWrapText(true);
        tip.setMaxWidth(420);
        link.setTooltip(tip);
        return link;
    }

    private static TextFlow flow(String text, List<Node> pieces, String... styles) {
        TextFlow flow = new TextFlow(pieces.toArray(Node[]::new));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.getStyleClass().add("glossed");
        flow.getStyleClass().addAll(styles);
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(text);
        return flow;
    }
}
