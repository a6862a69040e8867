package org.ordinaryacts.app.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.story.PlayerPane;
import org.ordinaryacts.app.story.StoryListPane;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.AboutViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayViews;
import org.ordinaryacts.view.StoryViews;
import org.ordinaryacts.world.Language;

/**
 * The window's content: the bar above, one screen below. Language, theme and text size change at any time; then
 * everything is drawn anew from the same state, so nobody loses their place.
 */
public final class Shell {
    /** From this many em on, the bar fits in one row. */
    private static final double WIDE = 66;
    /** The window for which sizes are chosen, in pixels. */
    private static final double USUAL_WIDTH = 1366;
    private static final double USUAL_HEIGHT = 768;

    private final Program program;
    private final Consumer<Settings> keep;
    private final BorderPane root = new BorderPane();
    private final Map<String, Trace> traces = new HashMap<>();
    private final Map<String, PlayerModel> players = new HashMap<>();
    private final TownBuilder town = new TownBuilder();
    private Optional<PlayerPane> playing = Optional.empty();
    private double scale = 1;
    private Settings settings;
    private Texts texts;
    private Screen screen;

    /** A shell that shows this program; settings that change are handed on to be kept. */
    public Shell(Program program, Settings settings, Consumer<Settings> keep) {
        this.program = program;
        this.settings = settings;
        this.keep = keep;
        this.texts = new Texts(settings.language());
        this.screen = settings.begun() ? new Screen.Stories() : new Screen.FirstRun();
        root.heightProperty().addListener((property, before, now) -> resized());
        root.widthProperty().addListener((property, before, now) -> {
            resized();
            if (wide(before.doubleValue()) != wide(now.doubleValue())) {
                drawBar();
            }
        });
        draw();
    }

    /** The root, to be put in a scene. */
    public BorderPane root() {
        return root;
    }

    /** What is set now. */
    public Settings settings() {
        return settings;
    }

    /** The screen that is shown. */
    public Screen screen() {
        return screen;
    }

    /** The state of a story that has been opened. */
    public Optional<PlayerModel> player(String story) {
        return Optional.ofNullable(players.get(story));
    }

    /** The player on the screen, if there is one. */
    public Optional<PlayerPane> playing() {
        return playing;
    }

    /** Shows a screen. */
    public void show(Screen next) {
        screen = next;
        draw();
    }

    /** Changes settings, keeps them, and draws everything anew. */
    public void set(Settings changed) {
        boolean otherLanguage = changed.language() != settings.language();
        settings = changed;
        if (otherLanguage) {
            texts = new Texts(settings.language());
            library().ifPresent(library -> players.forEach((id, model) -> library.story(id)
                    .ifPresent(story -> model.show(view(library, story)))));
        }
        keep.accept(settings);
        draw();
    }

    private Optional<Library> library() {
        return program.loaded().library();
    }

    private double em() {
        return Theme.em(settings.text()) * scale;
    }

    /** On a large window everything is larger, in a few steps: a classroom sits far away. */
    private static double scaleFor(double width, double height) {
        double room = Math.min(width / USUAL_WIDTH, height / USUAL_HEIGHT);
        return room >= 1.4 ? 1.3 : room >= 1.2 ? 1.15 : 1;
    }

    private void resized() {
        double next = scaleFor(root.getWidth(), root.getHeight());
        if (next != scale) {
            scale = next;
            draw();
        }
    }

    private void draw() {
        playing.ifPresent(PlayerPane::close);
        playing = Optional.empty();
        settings.theme().applyTo(root, em());
        drawBar();
        root.setCenter(library().map(this::screen).orElseGet(this::broken));
        playing.ifPresent(PlayerPane::requestFocus);
    }

    private Region broken() {
        return new Pages(texts, em()).problems(texts.get("app.broken.title"), texts.get("app.broken.text"),
                program.loaded().problems().stream().map(problem -> problem.line(texts)).toList(), Optional.empty());
    }

    private Region screen(Library library) {
        Pages pages = new Pages(texts, em());
        return switch (screen) {
            case Screen.FirstRun first -> pages.firstRun(settings, about(library),
                    language -> set(settings.in(language)), this::begin);
            case Screen.Stories stories -> stories(library);
            case Screen.Play play -> library.story(play.story()).<Region>map(story -> player(library, story))
                    .orElseGet(() -> stories(library));
            case Screen.Refused refused -> pages.problems(texts.get("app.refused.title"),
                    texts.get("app.refused.why"), problems(library, refused.file()),
                    Optional.of(() -> show(new Screen.Stories())));
            case Screen.About about -> pages.about(about(library));
        };
    }

    private void begin(Settings.Purpose purpose) {
        screen = new Screen.Stories();
        set(settings.begunFor(purpose));
    }

    private List<String> problems(Library library, String file) {
        return library.refused().stream().filter(refused -> refused.file().equals(file))
                .flatMap(refused -> refused.problems().stream()).map(problem -> problem.line(texts)).toList();
    }

    private AboutView about(Library library) {
        return new AboutViews(naming(library)).about(program.version(), banner());
    }

    private Region stories(Library library) {
        Naming naming = naming(library);
        List<StoryListPane.Entry> entries = library.stories().stream()
                .map(story -> new StoryListPane.Entry(story.id().value(), naming.of(story.title()),
                        naming.of(story.summary()), story.minutes(), story.steps().size()))
                .toList();
        List<StoryListPane.RefusedEntry> refused = library.refused().stream()
                .map(story -> new StoryListPane.RefusedEntry(story.file(), story.problems().size())).toList();
        return new StoryListPane(entries, refused, texts, em(), id -> show(new Screen.Play(id)),
                file -> show(new Screen.Refused(file)));
    }

    private Region player(Library library, Story story) {
        PlayerModel model = players.computeIfAbsent(story.id().value(),
                id -> new PlayerModel(view(library, story)));
        PlayerPane pane = new PlayerPane(model, texts, em(),
                new TownCounts(town, library.people(), trace(library, story), naming(library)));
        playing = Optional.of(pane);
        return pane;
    }

    private PlayView view(Library library, Story story) {
        return new PlayViews(naming(library)).play(trace(library, story), ours(library));
    }

    private Trace trace(Library library, Story story) {
        return traces.computeIfAbsent(story.id().value(), id -> new Engine(library.world()).tell(story));
    }

    /** Builds the town before anybody asks, so that a picture need not wait for it. */
    void buildTown() {
        library().ifPresent(library -> town.buildNow(library.people()));
    }

    private boolean ours(Library library) {
        return program.own() && library.standing().checked();
    }

    private Naming naming(Library library) {
        return new Naming(library.world(), texts, library.standing().worldChecked());
    }

    private String banner() {
        return library().map(library -> new StoryViews(naming(library)).banner(ours(library)))
                .orElse(texts.get("banner.synthetic"));
    }

    // ---- the bar -----------------------------------------------------------------------------------------------

    private boolean wide(double width) {
        return width >= WIDE * em();
    }

    /** One row where there is room, else two. */
    private void drawBar() {
        HBox left = places();
        HBox right = choices();
        if (wide(root.getWidth())) {
            HBox bar = new HBox(left, Parts.space(), right);
            bar.getStyleClass().add("bar");
            root.setTop(bar);
        } else {
            FlowPane wrapped = new FlowPane(0.7 * em(), 0.4 * em());
            wrapped.getChildren().setAll(List.copyOf(right.getChildren()));
            VBox bar = Parts.column(0.3 * em(), left, wrapped);
            bar.getStyleClass().add("bar");
            root.setTop(bar);
        }
    }

    private HBox places() {
        Label brand = new Label(texts.get("app.title"));
        brand.getStyleClass().add("brand");
        brand.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = Parts.row(0.7 * em(), brand);
        if (!(screen instanceof Screen.FirstRun)) {
            row.getChildren().addAll(tab(texts.get("app.stories"), new Screen.Stories(), isStories()),
                    tab(texts.get("app.about"), new Screen.About(), screen instanceof Screen.About));
        }
        return row;
    }

    private HBox choices() {
        Label banner = new Label(banner());
        banner.getStyleClass().add("banner");
        banner.setMinWidth(Region.USE_PREF_SIZE);
        banner.setAccessibleText(banner.getText());
        if (!library().map(this::ours).orElse(true)) {
            banner.getStyleClass().add("unchecked");
        }
        return Parts.row(0.7 * em(), banner, languages(), sizes(em()), theme());
    }

    private boolean isStories() {
        return screen instanceof Screen.Stories || screen instanceof Screen.Play || screen instanceof Screen.Refused;
    }

    private ToggleButton tab(String name, Screen to, boolean here) {
        ToggleButton button = new ToggleButton(name);
        button.getStyleClass().add("plain");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(here);
        button.setOnAction(event -> show(to));
        return button;
    }

    private HBox languages() {
        HBox row = Parts.row(0);
        ToggleGroup group = new ToggleGroup();
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(texts.get("app.language." + language.code()));
            button.getStyleClass().add("plain");
            button.setToggleGroup(group);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setSelected(language == settings.language());
            button.setOnAction(event -> set(settings.in(language)));
            row.getChildren().add(button);
        }
        return row;
    }

    private HBox sizes(double em) {
        var smaller = Parts.button("A−", () -> set(settings.with(settings.text() - Settings.TEXT_STEP)));
        var larger = Parts.button("A+", () -> set(settings.with(settings.text() + Settings.TEXT_STEP)));
        Parts.named(smaller, texts.get("app.text.smaller"));
        Parts.named(larger, texts.get("app.text.larger"));
        smaller.setDisable(settings.text() <= Settings.LEAST_TEXT);
        larger.setDisable(settings.text() >= Settings.MOST_TEXT);
        return Parts.row(0.3 * em, smaller, larger);
    }

    private javafx.scene.control.Button theme() {
        boolean light = settings.theme() == Theme.LIGHT;
        return Parts.button(texts.get(light ? "app.theme.dark" : "app.theme.light"),
                () -> set(settings.with(settings.theme().other())));
    }
}
