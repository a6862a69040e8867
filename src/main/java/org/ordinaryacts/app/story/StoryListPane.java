package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;

/** The stories to choose from; one that is refused stands among them and says so. */
public final class StoryListPane extends StackPane {
    /** How wide a card is at least, in em: two stand side by side from there on. */
    private static final double LEAST_CARD = 26;

    /** A story on the list. */
    public record Entry(String id, String title, String summary, int minutes, int steps) {
    }

    /** A story that is not told. */
    public record RefusedEntry(String file, int problems) {
    }

    /**
     * What happens when one is chosen.
     *
     * @param present presents a story at once, for somebody who leads a group
     * @param why tells why a story is not told
     */
    public record Ways(Consumer<String> open, Optional<Consumer<String>> present, Consumer<String> why) {
    }

    /** The list. */
    public StoryListPane(List<Entry> stories, List<RefusedEntry> refused, Texts texts, double em, Ways ways) {
        VBox page = Parts.column(1.2 * em);
        page.setMaxWidth(70 * em);
        page.setStyle("-fx-padding: 2em;");
        if (stories.isEmpty() && refused.isEmpty()) {
            page.getChildren().addAll(Parts.text(texts.get("app.none.title"), "huge"),
                    Parts.text(texts.get("app.none.text")));
        } else {
            page.getChildren().addAll(Parts.text(texts.get("app.stories"), "huge"),
                    Parts.text(texts.get("app.stories.lead"), "soft"));
        }
        List<VBox> cards = new ArrayList<>();
        stories.forEach(story -> cards.add(card(story, texts, em, ways)));
        refused.forEach(story -> cards.add(card(story, texts, em, ways.why())));
        page.getChildren().add(new Columns(LEAST_CARD * em, 2, em, cards));
        StackPane middle = new StackPane(page);
        middle.setAlignment(javafx.geometry.Pos.TOP_CENTER);
        getChildren().add(Parts.scroll(middle));
    }

    private static VBox card(Entry story, Texts texts, double em, Ways ways) {
        String minutes = texts.count("cli.stories.minutes", story.minutes());
        VBox words = Parts.column(0.5 * em, Parts.text(story.title(), "heading"), Parts.text(story.summary()),
                Parts.text(texts.get("app.stories.summary", minutes, story.steps()), "soft", "small"));
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
        return card(words, buttons, em);
    }

    private static VBox card(RefusedEntry story, Texts texts, double em, Consumer<String> why) {
        VBox words = Parts.column(0.5 * em, Parts.text("■ " + texts.get("app.refused.title"), "heading"),
                Parts.text(story.file()),
                Parts.text(texts.count("cli.check.problems", story.problems()), "soft", "small"));
        Button button = Parts.button(texts.get("app.refused.open"), () -> why.accept(story.file()));
        button.setAccessibleText(texts.get("app.refused.open") + ": " + story.file());
        VBox card = card(words, button, em);
        card.getStyleClass().add("refused");
        return card;
    }

    private static VBox card(VBox words, Node open, double em) {
        VBox card = Parts.column(0.8 * em, words, Parts.space(), open);
        card.setMinHeight(11 * em);
        card.getStyleClass().addAll("card", "story-card");
        return card;
    }
}
