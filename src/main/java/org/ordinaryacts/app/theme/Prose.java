package org.ordinaryacts.app.theme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.transform.Shear;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.lesson.Run;
import org.ordinaryacts.view.Glossary;

/**
 * Draws passages of prose: headings, paragraphs, lists and what is quoted. A word of the glossary leads to what it
 * means
 * where it first stands.
 */
public final class Prose {
    private static final String MARK = "•";
    private static final double SLANT = 0.2;

    private final Face face;
    private final Set<String> told;

    private Prose(Face face, Set<String> told) {
        this.face = face;
        this.told = told;
    }

    /** Passages one below the other. */
    public static VBox of(List<Passage> passages, Face face) {
        return of(passages, face, new HashSet<>());
    }

    /**
     * Passages one below the other.
     *
     * @param told the words that lead to what they mean already, by id; those that do so from here are added
     */
    public static VBox of(List<Passage> passages, Face face, Set<String> told) {
        return new Prose(face, told).column(passages);
    }

    /** Passages for paper, which can end between any two of them; the items of a list stand by themselves. */
    public static List<Region> lines(List<Passage> passages, Face face) {
        Prose prose = new Prose(face, new HashSet<>());
        return passages.stream().flatMap(passage -> passage instanceof Passage.Listing listing
                ? prose.items(listing)
                : Stream.of(prose.drawn(passage))).toList();
    }

    private VBox column(List<Passage> passages) {
        VBox column = new VBox(0.65 * face.em());
        column.getStyleClass().add("prose");
        passages.forEach(passage -> column.getChildren().add(drawn(passage)));
        return column;
    }

    private Region drawn(Passage passage) {
        return switch (passage) {
            case Passage.Heading heading -> Parts.text(heading.plain(), "heading", "prose-heading");
            case Passage.Paragraph paragraph -> flow(paragraph);
            case Passage.Listing listing -> listing(listing);
            case Passage.Quote quote -> quoted(quote);
            case Passage.Divider divider -> divider();
        };
    }

    private VBox listing(Passage.Listing listing) {
        VBox items = new VBox(0.4 * face.em());
        items(listing).forEach(items.getChildren()::add);
        return items;
    }

    private Stream<Region> items(Passage.Listing listing) {
        return IntStream.range(0, listing.items().size()).mapToObj(i -> item(
                listing.numbered() ? listing.first() + i + "." : MARK, listing.items().get(i), listing.numbered()));
    }

    private HBox item(String mark, List<Passage> passages, boolean numbered) {
        Region sign = Parts.text(mark, "prose-mark");
        sign.setMinWidth((numbered ? 1.9 : 1.1) * face.em());
        VBox words = column(passages);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox item = Parts.row(0, sign, words);
        item.setAlignment(Pos.TOP_LEFT);
        return item;
    }

    private VBox quoted(Passage.Quote quote) {
        VBox words = column(quote.passages());
        words.getStyleClass().add("prose-quote");
        return words;
    }

    private static Region divider() {
        Region line = new Region();
        line.getStyleClass().add("prose-divider");
        return line;
    }

    // ---- running words -----------------------------------------------------------------------------------------

    private TextFlow flow(Passage.Paragraph paragraph) {
        List<Node> pieces = new ArrayList<>();
        paragraph.runs().forEach(run -> pieces.addAll(pieces(run)));
        TextFlow flow = new TextFlow(pieces.toArray(Node[]::new));
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.getStyleClass().addAll("glossed", "prose-words");
        flow.setLineSpacing(0.2 * face.em());
        flow.setAccessibleRole(AccessibleRole.TEXT);
        flow.setAccessibleText(paragraph.plain());
        return flow;
    }

    private List<Node> pieces(Run run) {
        if (run.style() == Run.Style.CODE) {
            return List.of(words(run.text(), run.style()));
        }
        if (run.style() == Run.Style.EMPHASIS) {
            return List.copyOf(slanted(run.text()));
        }
        List<Node> pieces = new ArrayList<>();
        for (Glossary.Piece piece : face.glossary().pieces(run.text())) {
            pieces.add(switch (piece) {
                case Glossary.Plain plain -> words(plain.text(), run.style());
                case Glossary.Linked linked -> told.add(linked.term().id())
                        ? Glossed.link(linked, face.claim())
                        : words(linked.text(), run.style());
            });
        }
        return pieces;
    }

    /** The font comes without italics: each word is slanted by itself, so that the lines stay where they are. */
    private List<Text> slanted(String run) {
        List<Text> slanted = new ArrayList<>();
        for (String word : run.split("(?<= )")) {
            Text text = words(word, Run.Style.EMPHASIS);
            text.getTransforms().add(new Shear(-SLANT, 0, 0, face.em()));
            slanted.add(text);
        }
        return slanted;
    }

    private static Text words(String words, Run.Style style) {
        Text text = new Text(words);
        text.getStyleClass().add("glossed-text");
        switch (style) {
            case PLAIN -> {
            }
            case STRONG -> text.getStyleClass().add("prose-strong");
            case EMPHASIS -> text.getStyleClass().add("prose-emphasis");
            case CODE -> text.getStyleClass().add("prose-code");
        }
        return text;
    }
}
