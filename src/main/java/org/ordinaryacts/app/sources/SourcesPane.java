package org.ordinaryacts.app.sources;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** What everything rests on: its sections beside or above, and one of them, or one claim. */
public final class SourcesPane extends BorderPane {
    /** From this many em on, the sections stand beside. */
    private static final double BESIDE = 60;
    private static final double SECTIONS = 15.5;
    private static final double WIDEST = 64;

    private final SourcesModel model;
    private final Place place;
    private final Face face;
    private final Actions actions;
    private final Map<Section, ToggleButton> sections = new EnumMap<>(Section.class);
    private final VBox content = new VBox();
    private final VBox page;
    private final EventHandler<KeyEvent> keys = this::key;

    /**
     * A place in the sources.
     *
     * @param model the state that stays when this is drawn anew
     */
    public SourcesPane(SourcesModel model, Shown shown, Place place, Face face, Actions actions) {
        this.model = model;
        this.place = place;
        this.face = face;
        this.actions = actions;
        for (Section section : Section.values()) {
            sections.put(section, section(section));
        }
        page = page(shown);
        setCenter(scrolling());
        widthProperty().addListener((property, before, now) -> arrange());
        arrange();
        sceneProperty().addListener((property, before, now) -> listen(before, now));
    }

    private VBox page(Shown shown) {
        Face leaving = new Face(face.texts(), face.em(), face.movement(), this::open,
                face.glossary());
        Drawing drawing = new Drawing(shown, place, leaving,
                new Actions(this::open, actions.back(), actions.backName()));
        return place.claim().map(claim -> ClaimPage.of(drawing, claim)).orElseGet(() -> switch (place.section()) {
            case FIGURE -> FigurePage.of(drawing);
            case CLAIMS -> new ClaimsPage(drawing, model);
            case TEXTS -> TextsPage.of(drawing, model);
            case GLOSSARY -> GlossaryPage.of(drawing);
            case LIMITS -> new WordsPage(drawing).limits();
            case REPORT -> new WordsPage(drawing).report();
            case ABOUT -> new WordsPage(drawing).about();
        });
    }

    private ScrollPane scrolling() {
        page.setMaxWidth(WIDEST * face.em());
        page.setStyle("-fx-padding: 1.6em 2em 2.5em 2em;");
        content.setAlignment(Pos.TOP_LEFT);
        ScrollPane scroll = Parts.scroll(content);
        scroll.setVvalue(model.scrolled(place));
        scroll.vvalueProperty().addListener((property, before, now) -> model.scroll(place, now.doubleValue()));
        return scroll;
    }

    // ---- sections ----------------------------------------------------------------------------------------------

    private ToggleButton section(Section section) {
        ToggleButton button = new ToggleButton(name(section, face.texts()));
        button.setId(Ids.of("section", section.name()));
        button.getStyleClass().addAll("plain", "section-button");
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setSelected(section == place.section());
        button.setOnAction(event -> {
            button.setSelected(section == place.section());
            open(section);
        });
        return button;
    }

    /** The name of a section. */
    public static String name(Section section, Texts texts) {
        return texts.get(switch (section) {
            case FIGURE -> "app.sources.figure";
            case CLAIMS -> "app.sources.claims";
            case TEXTS -> "app.sources.texts";
            case GLOSSARY -> "app.sources.glossary";
            case LIMITS -> "sources.limits";
            case REPORT -> "app.sources.report";
            case ABOUT -> "app.sources.about";
        });
    }

    /** Puts the sections where there is room for them: above, they scroll away with what is below. */
    private void arrange() {
        double em = face.em();
        boolean beside = getWidth() >= BESIDE * em;
        if (!content.getChildren().isEmpty() && beside == (getLeft() != null)) {
            return;
        }
        List<ToggleButton> buttons = List.copyOf(sections.values());
        buttons.forEach(button -> button.setMaxWidth(beside ? Double.MAX_VALUE : Region.USE_PREF_SIZE));
        setLeft(null);
        content.getChildren().clear();
        if (beside) {
            VBox column = Parts.column(0.3 * em, buttons);
            column.setPrefWidth(SECTIONS * em);
            column.setMinWidth(SECTIONS * em);
            column.setStyle("-fx-padding: 1.6em 0 1.6em 1.2em;");
            setLeft(column);
        } else {
            FlowPane row = new FlowPane(0.4 * em, 0.2 * em);
            row.getChildren().addAll(buttons);
            row.setStyle("-fx-padding: 0.8em 1.2em 0 1.2em;");
            content.getChildren().add(row);
        }
        content.getChildren().add(page);
    }

    // ---- coming and going --------------------------------------------------------------------------------------

    private void open(Section section) {
        remember();
        actions.section().accept(section);
    }

    private void open(String claim) {
        remember();
        face.claim().accept(claim);
    }

    private void remember() {
        Optional.ofNullable(getScene()).flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .flatMap(node -> Optional.ofNullable(node.getId())).filter(id -> lookup("#" + id) != null)
                .ifPresent(id -> model.leave(place, id));
    }

    /**
     * The keyboard goes on where it is, or where it was when this place was left, or at the way back from a claim.
     *
     * @param now the id of what has the keyboard
     */
    public void takeFocus(Optional<String> now) {
        // What scrolls is not there to be found before it has its look.
        applyCss();
        now.flatMap(this::part).or(() -> model.left(place).flatMap(this::part))
                .or(() -> place.claim().flatMap(claim -> part(Ids.of("back", claim))))
                .ifPresent(Node::requestFocus);
    }

    private Optional<Node> part(String id) {
        return Optional.ofNullable(lookup("#" + id));
    }

    // ---- keys --------------------------------------------------------------------------------------------------

    private void listen(Scene before, Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, keys);
        }
    }

    private void key(KeyEvent event) {
        if (isDisabled()) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.F) {
            search(getScene());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && place.claim().isPresent()) {
            actions.back().run();
            event.consume();
        }
    }

    private void search(Scene scene) {
        if (!place.lists()) {
            open(Section.CLAIMS);
        }
        scene.getRoot().applyCss();
        Optional.ofNullable(scene.lookup("#" + Ids.SEARCH)).ifPresent(Node::requestFocus);
    }
}
