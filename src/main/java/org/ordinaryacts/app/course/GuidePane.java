package org.ordinaryacts.app.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Paper;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Prose;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.GuideView;

/** A guide to read and to print, and all others beside it. */
public final class GuidePane extends BorderPane {
    /** From this many em on, the list of guides stands beside the guide. */
    private static final double TWO = 62;
    private static final double LEFT = 19;
    private static final double WIDEST = 48;

    private final List<GuideView> all;
    private final GuideView guide;
    private final Ways ways;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final StackPane page;
    private final ScrollPane middle;
    private Optional<Boolean> beside = Optional.empty();

    /**
     * Where a guide leads.
     *
     * @param guide opens another guide, by its id
     * @param lessons opens the list of lessons
     * @param banner what stands below each page on paper
     */
    public record Ways(Consumer<String> guide, Runnable lessons, String banner) {
    }

    /** A guide among all of them. */
    public GuidePane(GuideView guide, List<GuideView> all, Ways ways, Face face) {
        this.guide = guide;
        this.all = List.copyOf(all);
        this.ways = ways;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.page = page();
        this.middle = Parts.scroll(page);
        setId("guide");
        getStyleClass().add("lesson-screen");
        setMinSize(0, 0);
        setCenter(middle);
        widthProperty().subscribe((before, now) -> arrange(now.doubleValue() >= TWO * em));
    }

    private void arrange(boolean wide) {
        if (beside.filter(now -> now == wide).isPresent()) {
            return;
        }
        beside = Optional.of(wide);
        setLeft(wide ? column() : null);
        // Where there is little room, the list moves away with the guide.
        middle.setContent(wide ? page : new VBox(row(), page));
    }

    private Region column() {
        VBox lines = Parts.column(0.2 * em, Parts.text(texts.get("app.guides"), "rail-title"));
        all.forEach(one -> lines.getChildren().add(line(one)));
        lines.getChildren().add(Parts.column(0.6 * em, new Region(), back()));
        VBox card = new VBox(Parts.scroll(lines));
        card.getStyleClass().addAll("card", "rail-card");
        lines.getStyleClass().add("rail");
        lines.setSpacing(0.3 * em);
        card.setPrefWidth(LEFT * em);
        card.setMinWidth(LEFT * em);
        setMargin(card, new javafx.geometry.Insets(0, 0.8 * em, 0, 0));
        return card;
    }

    private Region row() {
        List<Node> lines = new ArrayList<>(all.stream().map(this::line).toList());
        lines.add(back());
        Wrapping row = new Wrapping(0.3 * em, 0.3 * em, lines);
        row.setStyle("-fx-padding: 0 0 0.8em 0;");
        return row;
    }

    private Button back() {
        Button back = Parts.button(texts.get("app.course.back"), ways.lessons());
        back.setId("guide-lessons");
        back.setMinWidth(0);
        return back;
    }

    private ToggleButton line(GuideView one) {
        boolean here = one.id().equals(guide.id());
        ToggleButton line = new ToggleButton(one.title());
        line.setId("guide-" + one.id());
        line.setSelected(here);
        line.setWrapText(true);
        line.setMinHeight(Region.USE_PREF_SIZE);
        line.setMinWidth(0);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("section-line");
        line.setOnAction(event -> {
            line.setSelected(here);
            ways.guide().accept(one.id());
        });
        return line;
    }

    // ---- the guide -------------------------------------------------------------------------------------------------

    private StackPane page() {
        Button print = Parts.button(texts.get("app.guide.print"),
                () -> Paper.print(lines(guide, texts), foot(), getScene().getWindow()));
        print.setId("guide-print");
        print.setMinWidth(0);
        VBox words = Prose.of(guide.passages(), face);
        words.getStyleClass().add("lesson-prose");
        VBox page = Parts.column(em, Parts.text(guide.title(), "lesson-title"), Parts.row(0.6 * em, print), words);
        page.setMaxWidth(WIDEST * em);
        page.setAccessibleRole(AccessibleRole.TEXT);
        StackPane card = new StackPane(page);
        card.setAlignment(Pos.TOP_CENTER);
        card.getStyleClass().addAll("card", "guide-card");
        StackPane beside = new StackPane(card);
        beside.getStyleClass().add("beside-bar");
        return beside;
    }

    private java.util.function.IntFunction<String> foot() {
        return number -> texts.get("twin.page", ways.banner(), number);
    }

    /** A guide for paper: its title and every passage. */
    public static List<Region> lines(GuideView guide, Texts texts) {
        Face paper = new Face(texts, Paper.EM, Movement.OFF, claim -> {
        });
        List<Region> lines = new ArrayList<>(List.of(Parts.text(guide.title(), "big")));
        lines.addAll(Prose.lines(guide.passages(), paper));
        return lines;
    }

    /** The keyboard begins at the guide that is open. */
    public void takeFocus() {
        applyCss();
        layout();
        Optional.ofNullable(lookup("#guide-" + guide.id())).ifPresent(Node::requestFocus);
    }
}
