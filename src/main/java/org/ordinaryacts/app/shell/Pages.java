package org.ordinaryacts.app.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.Chip;
import org.ordinaryacts.world.Language;

/** The pages that are only words: first run, and what is wrong. */
final class Pages {
    private final Texts texts;
    private final double em;

    Pages(Texts texts, double em) {
        this.texts = texts;
        this.em = em;
    }

    private Region page(VBox words) {
        words.setMaxWidth(58 * em);
        words.setStyle("-fx-padding: 2em;");
        StackPane middle = new StackPane(words);
        middle.setAlignment(Pos.TOP_CENTER);
        return Parts.scroll(middle);
    }

    /** Something takes a moment. */
    Region waiting() {
        StackPane middle = new StackPane(Parts.text(texts.get("app.loading"), "soft"));
        middle.setAccessibleText(texts.get("app.loading"));
        return middle;
    }

    /** A title, and words. */
    Region said(String title, String text) {
        return page(Parts.column(0.8 * em, Parts.text(title, "huge"), Parts.text(text)));
    }

    /** Strip above a player that tells of somebody simulated, with the way back. */
    Region simulated(Chip chip, Face face, Runnable back) {
        Button button = Parts.button(texts.get("app.lab.replay.back"), back);
        button.setId("back-to-lab");
        Wrapping strip = new Wrapping(0.8 * em, 0.4 * em, button,
                Parts.text(texts.get("app.lab.replay.head"), "heading"), Parts.chip(chip, face));
        strip.getStyleClass().add("simulated-strip");
        return strip;
    }

    /** The first run. It is shown once, and never stands in the way again. */
    Region firstRun(Settings settings, AboutView about, Consumer<Language> language,
            Consumer<Settings.Purpose> begin) {
        VBox limits = Parts.column(0.45 * em, about.limits().stream().map(this::bullet).toList());
        VBox words = Parts.column(1.5 * em,
                Parts.column(0.7 * em, Parts.text(texts.get("app.first.title"), "huge"), Parts.text(about.purpose())),
                part("app.first.language", Bar.languages(settings.language(), texts, "first", language)),
                part("app.first.note.title", Parts.text(texts.get("app.first.note"))),
                part("app.first.purpose", purposes(begin)), part("app.first.limits", limits),
                Parts.text(texts.get("app.first.as-of", years(about)), "soft"));
        return page(words);
    }

    /** A heading, and close below it what it heads. */
    private VBox part(String heading, Region words) {
        return Parts.column(0.55 * em, Parts.text(texts.get(heading), "heading"), words);
    }

    private javafx.scene.layout.HBox bullet(String text) {
        var words = Parts.text(text);
        javafx.scene.layout.HBox.setHgrow(words, javafx.scene.layout.Priority.ALWAYS);
        var row = Parts.row(0.6 * em, Parts.text("–"), words);
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private static String years(AboutView about) {
        return String.join(", ", about.sources().stream().map(AboutView.SourceLine::asOf).distinct().sorted().toList());
    }

    private FlowPane purposes(Consumer<Settings.Purpose> begin) {
        FlowPane row = new FlowPane(0.7 * em, 0.7 * em);
        row.getChildren().addAll(
                Parts.button(texts.get("app.first.lead"), () -> begin.accept(Settings.Purpose.LEAD), "primary"),
                Parts.button(texts.get("app.first.alone"), () -> begin.accept(Settings.Purpose.ALONE), "primary"),
                Parts.button(texts.get("app.first.look"), () -> begin.accept(Settings.Purpose.LOOK), "primary"));
        return row;
    }

    /** A page of problems, each with its place. */
    Region problems(String title, String text, List<String> lines, Optional<Runnable> back) {
        VBox words = Parts.column(0.8 * em, Parts.text(title, "huge"), Parts.text(text));
        back.ifPresent(action -> words.getChildren().add(Parts.button(texts.get("app.stories.back"), action)));
        lines.forEach(line -> {
            VBox box = Parts.column(0, Parts.text("■ " + line));
            box.getStyleClass().add("record");
            words.getChildren().add(box);
        });
        return page(words);
    }
}
