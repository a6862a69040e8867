package org.ordinaryacts.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** The bar above every screen: places to go to, and what is always at hand. */
final class Bar {
    /** From this many em on, everything stands in one row. */
    private static final double ALL = 111.5;
    /** From this many em on, the places and the banner share a row. */
    private static final double ONE_ROW = 85.5;

    private final Texts texts;
    private final double em;
    private final State state;
    private final Actions actions;

    /**
     * What the bar shows.
     *
     * @param banner what stands over everything
     * @param ours whether the content is our own
     * @param presents whether something could be presented
     * @param whatIf the screen of changed rules, where there is a story
     */
    record State(Screen screen, Settings settings, String banner, boolean ours, boolean presents,
            Optional<Screen> whatIf) {
    }

    /** What it leads to. */
    record Actions(Consumer<Screen> show, Consumer<Settings> set, Runnable settings, Runnable keys,
            Runnable present) {
    }

    Bar(State state, Actions actions, Texts texts, double em) {
        this.state = state;
        this.actions = actions;
        this.texts = texts;
        this.em = em;
    }

    /** How much fits into this width: where it differs, the bar is drawn anew. */
    static int fits(double width, double em) {
        return width >= ALL * em ? 2 : width >= ONE_ROW * em ? 1 : 0;
    }

    Region draw(double width) {
        int fits = fits(width, em);
        HBox places = Parts.row(0.5 * em);
        boolean first = state.screen() instanceof Screen.FirstRun;
        if (fits > 0 || first) {
            Label brand = new Label(texts.get("app.title"));
            brand.getStyleClass().add("brand");
            brand.setMinWidth(Region.USE_PREF_SIZE);
            places.getChildren().add(brand);
        }
        if (!first) {
            places.getChildren().addAll(tabs());
        }
        HBox hand = Parts.row(0.5 * em);
        if (fits == 2) {
            hand.getChildren().addAll(languages(), sizes());
        }
        hand.getChildren().addAll(icon(Icons.SETTINGS, "settings", "app.settings", actions.settings()),
                icon(Icons.KEYS, "keys", "keys.title", actions.keys()));
        present(fits).ifPresent(hand.getChildren()::add);
        Region row = fits > 0 || first
                ? new HBox(places, Parts.space(), banner(), hand)
                : new Wrapping(0.5 * em, 0.2 * em, List.copyOf(places.getChildren()));
        row.getStyleClass().addAll("bar-row", fits > 0 || first ? "bar-all" : "bar-places");
        VBox bar = new VBox(row);
        if (fits == 0 && !first) {
            HBox second = new HBox(banner(), Parts.space(), hand);
            second.getStyleClass().add("bar-row");
            bar.getChildren().add(second);
        }
        bar.getStyleClass().add("bar");
        return bar;
    }

    private List<ToggleButton> tabs() {
        Screen now = state.screen();
        boolean stories = now instanceof Screen.Stories || now instanceof Screen.Play
                || now instanceof Screen.Refused;
        List<ToggleButton> tabs = new ArrayList<>();
        tabs.add(tab("stories", "app.stories", new Screen.Stories(), stories));
        tabs.add(tab("map", "app.map", new Screen.Atlas(), now instanceof Screen.Atlas));
        tabs.add(tab("errors", "app.lab", new Screen.Errors(),
                now instanceof Screen.Errors || now instanceof Screen.Simulated));
        state.whatIf().ifPresent(
                screen -> tabs.add(tab("whatif", "app.whatif", screen, now instanceof Screen.WhatIf)));
        tabs.add(tab("lessons", "app.lessons", new Screen.Lessons(),
                now instanceof Screen.OfCourse || now instanceof Screen.Lesson));
        tabs.add(tab("sources", "app.sources", Screen.Sources.all(), now instanceof Screen.Sources));
        return tabs;
    }

    private ToggleButton tab(String id, String name, Screen to, boolean here) {
        ToggleButton button = new ToggleButton(texts.get(name));
        button.setId("bar-" + id);
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(here);
        button.setOnAction(event -> actions.show().accept(to));
        return button;
    }

    private Label banner() {
        Label banner = new Label(state.banner());
        banner.getStyleClass().add("banner");
        banner.setMinWidth(Region.USE_PREF_SIZE);
        if (!state.ours()) {
            banner.getStyleClass().add("unchecked");
        }
        return banner;
    }

    private Button icon(String path, String id, String name, Runnable action) {
        Button button = Parts.icon(path, texts.get(name), action, "tool");
        button.setId("bar-" + id);
        return button;
    }

    private Optional<Button> present(int fits) {
        if (!state.presents()) {
            return Optional.empty();
        }
        Button button = fits > 0
                ? Parts.button(texts.get("app.present"), actions.present(), "primary")
                : Parts.icon(Icons.PRESENT, texts.get("app.present"), actions.present(), "tool", "primary");
        button.setId("bar-present");
        return Optional.of(button);
    }

    private HBox languages() {
        HBox row = languages(state.settings().language(), texts, "bar",
                language -> actions.set().accept(state.settings().in(language)));
        row.getChildren().forEach(button -> button.getStyleClass().add("plain"));
        return row;
    }

    /** A button for each language. */
    static HBox languages(Language now, Texts texts, String id, Consumer<Language> choose) {
        HBox row = Parts.row(0);
        row.getStyleClass().add("languages");
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(texts.get("app.language." + language.code()));
            button.setId(id + "-" + language.code());
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(language == now);
            button.setOnAction(event -> {
                button.setSelected(true);
                choose.accept(language);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    private HBox sizes() {
        return sizes(state.settings(), texts, em, "bar", actions.set());
    }

    /** Smaller and larger text. */
    static HBox sizes(Settings settings, Texts texts, double em, String id, Consumer<Settings> set) {
        var smaller = Parts.button("A−",
                () -> set.accept(settings.with(settings.text() - Settings.TEXT_STEP)), "tool");
        var larger = Parts.button("A+",
                () -> set.accept(settings.with(settings.text() + Settings.TEXT_STEP)), "tool");
        smaller.setId(id + "-smaller");
        larger.setId(id + "-larger");
        Parts.named(smaller, texts.get("app.text.smaller"));
        Parts.named(larger, texts.get("app.text.larger"));
        smaller.setDisable(settings.text() <= Settings.LEAST_TEXT);
        larger.setDisable(settings.text() >= Settings.MOST_TEXT);
        return Parts.row(0.3 * em, smaller, larger);
    }
}
