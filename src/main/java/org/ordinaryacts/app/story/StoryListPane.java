package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Words;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.StoryCard;
import org.ordinaryacts.view.StoryFilter;
import org.ordinaryacts.view.StoryShelf;

/** The stories to choose from; one that is refused stands among them and says so. */
public final class StoryListPane extends StackPane {
    /** The field that finds stories by words. */
    public static final String SEARCH = "stories-search";
    /** How wide a card is at least, in em: three stand side by side where there is room. */
    private static final double LEAST_CARD = 23;
    private static final double LEAST_CHOICE = 12;
    private static final int PROPERTIES = StoryFilter.Property.values().length;

    private final StoryShelf shelf;
    private final StoryListModel model;
    private final Texts texts;
    private final double em;
    private final Ways ways;
    private final List<VBox> refused;
    private final VBox choices = new VBox();
    private final Label found = Parts.text("", "strong");
    private final VBox cards;

    /** A story that is not told. */
    public record RefusedEntry(String file, int problems) {
    }

    /**
     * What happens when one is chosen.
     *
     * @param present presents a story at once, for somebody who leads a group
     * @param why tells why a story is not told
     * @param claim opens a claim by its id
     */
    public record Ways(Consumer<String> open, Optional<Consumer<String>> present, Consumer<String> why,
            Consumer<String> claim) {
    }

    /**
     * The list.
     *
     * @param model the state that stays when this is drawn anew
     */
    public StoryListPane(StoryShelf shelf, List<RefusedEntry> refused, StoryListModel model, Texts texts, double em,
            Ways ways) {
        this.shelf = shelf;
        this.model = model;
        this.texts = texts;
        this.em = em;
        this.ways = ways;
        this.refused = refused.stream().map(this::card).toList();
        this.cards = Parts.column(1.4 * em);
        VBox page = Parts.column(1.1 * em);
        page.setMaxWidth(86 * em);
        page.setStyle("-fx-padding: 2em;");
        if (shelf.cards().isEmpty() && refused.isEmpty()) {
            page.getChildren().addAll(Parts.text(texts.get("app.none.title"), "huge"),
                    Parts.text(texts.get("app.none.text")));
        } else {
            page.getChildren().addAll(head(), choices, found, cards);
            choices();
            fill();
        }
        StackPane middle = new StackPane(page);
        middle.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        getChildren().add(scrolling(middle));
    }

    private ScrollPane scrolling(StackPane middle) {
        ScrollPane scroll = Parts.scroll(middle);
        scroll.setVvalue(model.scrolled());
        scroll.vvalueProperty().subscribe((before, now) -> model.scroll(now.doubleValue()));
        return scroll;
    }

    private VBox head() {
        return Parts.column(0.5 * em, Parts.text(texts.get("app.stories"), "huge"),
                Parts.text(texts.get("app.stories.lead"), "soft"));
    }

    // ---- what is wanted ----------------------------------------------------------------------------------------

    private void choices() {
        List<VBox> parts = new ArrayList<>(List.of(search()));
        shelf.choices().forEach(one -> parts.add(choice(one)));
        choices.getChildren().setAll(new Columns(LEAST_CHOICE * em, PROPERTIES + 1, 0.9 * em, parts));
    }

    private VBox search() {
        TextField field = new TextField();
        field.setId(SEARCH);
        field.setPromptText(texts.get("app.stories.search.prompt"));
        field.setAccessibleText(texts.get("app.stories.search"));
        field.setText(model.filter().words());
        field.setTextFormatter(Words.formatter());
        field.textProperty().subscribe((before, words) -> want(model.filter().withWords(words)));
        Label name = Parts.text(texts.get("app.stories.search"), "small", "strong");
        name.setLabelFor(field);
        return Parts.column(0.3 * em, name, field);
    }

    private VBox choice(StoryShelf.Choices one) {
        List<Choosing.Option> options = one.values().stream().map(value -> new Choosing.Option(
                Optional.of(value.id()), texts.get("app.sources.choice", value.name(), value.stories()))).toList();
        return Choosing.of("stories-by-" + one.property().token(), one.name(), texts.get("app.sources.any"), options,
                model.filter().value(one.property()), em,
                value -> want(model.filter().with(one.property(), value)));
    }

    private void want(StoryFilter filter) {
        if (!filter.equals(model.filter())) {
            model.want(filter);
            fill();
        }
    }

    private void showAll() {
        model.want(StoryFilter.ALL);
        choices();
        fill();
        Optional.ofNullable(lookup("#" + SEARCH)).ifPresent(Node::requestFocus);
    }

    // ---- what was found ----------------------------------------------------------------------------------------

    private void fill() {
        List<StoryCard> fitting = shelf.matching(model.filter());
        boolean all = model.filter().equals(StoryFilter.ALL);
        found.setText(texts.count("app.stories.found", fitting.size(), shelf.cards().size()));
        List<VBox> stories = new ArrayList<>(fitting.stream().map(this::card).toList());
        if (all) {
            stories.addAll(refused);
        }
        cards.getChildren().setAll(new Columns(LEAST_CARD * em, 3, em, stories));
        if (!all) {
            Button clear = Parts.button(texts.get("app.stories.all"), this::showAll);
            clear.setId("stories-all");
            cards.getChildren().addFirst(Parts.row(0.6 * em, clear));
        } else if (!shelf.silences().isEmpty()) {
            cards.getChildren().add(silences());
        }
    }

    private VBox silences() {
        List<VBox> silent = shelf.silences().stream().map(this::silent).toList();
        return Parts.column(0.8 * em, Parts.text(texts.get("silences.title"), "heading"),
                Parts.text(texts.get("silences.lead"), "soft"), new Columns(LEAST_CARD * em, 3, em, silent));
    }

    private VBox silent(StoryShelf.Silent silence) {
        Button button = Parts.button(texts.get("silences.open"), () -> ways.claim().accept(silence.claim()));
        button.setId("silence-" + silence.id());
        button.setAccessibleText(texts.get("silences.open") + ": " + silence.title());
        VBox words = Parts.column(0.5 * em, Parts.text(silence.title(), "heading"), Parts.text(silence.said()));
        return card(words, button);
    }

    private VBox card(StoryCard story) {
        String minutes = texts.count("cli.stories.minutes", story.minutes());
        VBox words = Parts.column(0.5 * em, Parts.text(story.title(), "heading"), Parts.text(story.summary()),
                Parts.text(texts.get("app.stories.summary", minutes, story.steps()) + " · " + story.kind(), "soft",
                        "small"));
        Button button = Parts.button(texts.get("app.stories.open"), () -> ways.open().accept(story.id()), "primary");
        button.setAccessibleText(texts.get("app.stories.open") + ": " + story.title());
        button.setId("open-" + story.id());
        HBox buttons = Parts.row(0.6 * em, button);
        ways.present().ifPresent(present -> {
            Button group = Parts.button(texts.get("app.present"), () -> present.accept(story.id()));
            group.setAccessibleText(texts.get("app.present") + ": " + story.title());
            group.setId("present-" + story.id());
            buttons.getChildren().add(group);
        });
        return card(words, buttons);
    }

    private VBox card(RefusedEntry story) {
        VBox words = Parts.column(0.5 * em, Parts.text("■ " + texts.get("app.refused.title"), "heading"),
                Parts.text(story.file()),
                Parts.text(texts.count("cli.check.problems", story.problems()), "soft", "small"));
        Button button = Parts.button(texts.get("app.refused.open"), () -> ways.why().accept(story.file()));
        button.setAccessibleText(texts.get("app.refused.open") + ": " + story.file());
        VBox card = card(words, button);
        card.getStyleClass().add("refused");
        return card;
    }

    private VBox card(VBox words, Node open) {
        VBox card = Parts.column(0.8 * em, words, Parts.space(), open);
        card.setMinHeight(11 * em);
        card.getStyleClass().addAll("card", "story-card");
        return card;
    }
}
