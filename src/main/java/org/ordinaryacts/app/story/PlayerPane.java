package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.story.PlayerModel.Tab;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.view.StoryView;

/** The player: the persona, the map, the step, and who knows what. */
public final class PlayerPane extends BorderPane {
    /** From this many em on, three columns fit side by side. */
    private static final double THREE_COLUMNS = 96;
    /** From this many em on, two columns fit side by side. */
    private static final double TWO_COLUMNS = 73;
    /** How wide the bar is that scrolls, in pixels. */
    private static final double SCROLL_BAR = 8;

    private final PlayerModel model;
    private final Texts texts;
    private final double em;
    private final Clock clock;
    private final PicturePane picture;
    private final Transport transport;
    private final StepPane step;
    private final WhoPane who;
    private final RecordPane record;
    private final HowManyTab howMany;
    private final VBox stepList;
    private final List<ToggleButton> stepLines = new ArrayList<>();
    private final VBox tabContent = new VBox();
    private final FlowPane tabBar = new FlowPane();
    private final ScrollPane reading;
    private final Optional<Runnable> whatIf;
    private final List<Subscription> listening = new ArrayList<>();
    private int columns;
    private int shownStep = Integer.MIN_VALUE;
    private int shownFrame = -1;

    /**
     * What is made only when somebody asks for it.
     *
     * @param counts counts how many people share what a holder knows
     * @param map the whole map
     * @param whatIf opens the same story under changed rules, where it is one of the library
     */
    public record More(HowManyCounts counts, Supplier<MapView> map, Optional<Runnable> whatIf) {
    }

    /** A player of this model. */
    public PlayerPane(PlayerModel model, Face face, More more) {
        this.model = model;
        this.texts = face.texts();
        this.em = face.em();
        this.clock = new Clock(model, face.movement());
        this.picture = new PicturePane(model, face, more.map(), this::chooseNode);
        this.transport = new Transport(model, clock, texts, em);
        this.step = new StepPane(face);
        this.who = new WhoPane(texts, em, cell -> model.cell().set(cell));
        this.record = new RecordPane(texts, em);
        this.howMany = new HowManyTab(more.counts(), face, id -> model.node().set(Optional.of(id)));
        this.stepList = stepList();
        this.reading = Parts.scroll(new VBox());
        this.whatIf = more.whatIf();
        setMinWidth(0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(model.view().story().title());
        addTabs();
        listen();
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        widthProperty().addListener((property, before, now) -> arrange(now.doubleValue()));
        arrange(0);
        show(true);
    }

    private void listen() {
        listening.add(model.position().subscribe((before, now) -> show(false)));
        listening.add(model.playing().subscribe((before, now) -> transport.show()));
        listening.add(model.node().subscribe((before, now) -> show(true)));
        listening.add(model.cell().subscribe((before, now) -> show(true)));
        listening.add(model.picture().subscribe((before, now) -> show(true)));
        listening.add(model.tab().subscribe((before, now) -> show(true)));
    }

    /**
     * Ends all movement and lets go of the model, which outlives this player; to be called when the player leaves the
     * screen.
     */
    public void close() {
        model.playing().set(false);
        clock.close();
        picture.close();
        howMany.close();
        listening.forEach(Subscription::unsubscribe);
    }

    /** Stops playing for now. */
    public void pause() {
        model.playing().set(false);
    }

    /** Whether anything is moving. */
    public boolean moving() {
        return clock.running() || picture.moving();
    }

    /** The clock, so that a test can move time on by itself. */
    Clock clock() {
        return clock;
    }

    private void chooseNode(String id) {
        boolean again = model.node().get().filter(id::equals).isPresent();
        model.node().set(again ? Optional.empty() : Optional.of(id));
        if (model.tab().get() != Tab.HOW_MANY) {
            model.tab().set(Tab.RECORD);
        }
    }

    // ---- parts --------------------------------------------------------------------------------------------------

    private void addTabs() {
        tabBar.getStyleClass().add("tab-bar");
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton(texts.get("app.player.tab." + switch (tab) {
                case RECORD -> "record";
                case WHO -> "who";
                case HOW_MANY -> "how-many";
                case STEPS -> "steps";
            }));
            button.setId("tab-" + tab);
            button.getStyleClass().add("tab-button");
            button.setUserData(tab);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.tab().set(tab);
            });
            tabBar.getChildren().add(button);
        }
    }

    private VBox stepList() {
        VBox list = Parts.column(0.1 * em);
        for (StepView view : model.view().story().steps()) {
            ToggleButton line = new ToggleButton(view.day() + "\n" + view.title());
            line.setWrapText(true);
            line.setMinHeight(Region.USE_PREF_SIZE);
            line.getStyleClass().add("step-line");
            line.setMaxWidth(Double.MAX_VALUE);
            line.setAccessibleText(view.number() + ". " + view.day() + ". " + view.title());
            line.setOnAction(event -> {
                model.begin();
                model.jumpTo(view.number() - 1);
                show(true);
            });
            stepLines.add(line);
            list.getChildren().add(line);
        }
        return list;
    }

    // ---- how it is laid out ---------------------------------------------------------------------------------------

    /** Three columns, two, or one below the other, as the width allows at this text size. */
    private void arrange(double width) {
        int fits = width / em >= THREE_COLUMNS ? 3 : width / em >= TWO_COLUMNS ? 2 : 1;
        if (fits == columns) {
            return;
        }
        columns = fits;
        setLeft(null);
        setRight(null);
        setCenter(null);
        setBottom(null);
        if (fits == 3 && model.tab().get() == Tab.STEPS) {
            model.tab().set(Tab.WHO);
        }
        if (fits == 1) {
            one();
        } else {
            VBox words = Parts.column(0.9 * em, step, tabBar, tabContent);
            words.getStyleClass().add("pad");
            reading.setContent(words);
            several(fits == 3);
        }
        show(true);
    }

    private void several(boolean three) {
        transport.getStyleClass().remove("compact");
        setStyle("-fx-padding: 1em;");
        BorderPane card = new BorderPane(reading);
        card.getStyleClass().add("card");
        card.setStyle("-fx-padding: 0.3em;");
        card.setPrefWidth((three ? 30 : Math.clamp(getWidth() / em * 0.33, 28, 30)) * em);
        card.setMinWidth(card.getPrefWidth());
        setRight(card);
        BorderPane.setMargin(card, new javafx.geometry.Insets(0, 0, 0, em));
        setCenter(Parts.column(0.9 * em, centered(false), transport));
        if (three) {
            VBox steps = Parts.column(0.5 * em, Parts.text(texts.get("app.player.what"), "heading"), stepList);
            steps.getStyleClass().add("card");
            VBox cards = Parts.column(em, new PeopleCard(model.view().story(), texts, em), steps);
            cards.getStyleClass().add("beside-bar");
            ScrollPane left = Parts.scroll(cards);
            left.setPrefWidth(19.2 * em);
            left.setMinWidth(19.2 * em);
            setLeft(left);
            BorderPane.setMargin(left, new javafx.geometry.Insets(0, 0.3 * em, 0, 0));
        }
    }

    private PicturePane centered(boolean whole) {
        picture.fix(whole);
        return picture;
    }

    /** The step first, then the map, then the tabs; the transport always stays in sight. */
    private void one() {
        VBox words = Parts.column(0, step);
        words.getStyleClass().add("card");
        VBox tabCard = Parts.column(0.9 * em, tabBar, tabContent);
        tabCard.getStyleClass().add("card");
        VBox all = Parts.column(em, words, centered(true), tabCard);
        all.getStyleClass().add("beside-bar");
        reading.setContent(all);
        setStyle("-fx-padding: 1em 0.3em 1em 1em;");
        setCenter(reading);
        setBottom(transport);
        transport.getStyleClass().add("compact");
        BorderPane.setMargin(transport, new javafx.geometry.Insets(em / 2, 0.4 * em + SCROLL_BAR, 0, 0));
    }

    // ---- what is shown ------------------------------------------------------------------------------------------

    /** Draws the moment of the model; what belongs to a whole step is drawn anew only when the step changes. */
    private void show(boolean all) {
        List<PlayView.Frame> frames = model.view().frames();
        int index = model.frameIndex();
        PlayView.Frame frame = frames.get(index);
        PlayView.Frame before = frames.get(Math.max(0, index - 1));
        picture.show(before, frame, model.progress(), lit(settled()));
        transport.show();
        if (all || shownStep != frame.step()) {
            shownStep = frame.step();
            picture.attend();
            showStep();
        }
        int settled = settledIndex();
        if (all || shownFrame != settled) {
            shownFrame = settled;
            showTab();
        }
    }

    /** The frame whose state is shown: while a beat is under way, still the one before. */
    private int settledIndex() {
        return model.progress() < 1 ? Math.max(0, model.frameIndex() - 1) : model.frameIndex();
    }

    private PlayView.Frame settled() {
        return model.view().frames().get(settledIndex());
    }

    private List<String> lit(PlayView.Frame frame) {
        return model.cell().get()
                .map(cell -> frame.who().stream().flatMap(view -> view.rows().stream())
                        .filter(row -> row.field().equals(cell.field())).flatMap(row -> row.cells().stream())
                        .filter(c -> c.holder().equals(cell.holder())).flatMap(c -> c.edges().stream()).toList())
                .orElse(List.of());
    }

    private void showStep() {
        if (model.step() < 0 && !model.begun()) {
            step.showBefore(model.view().story(), second(), model.brief().get(), () -> begin(false), () -> begin(true));
        } else {
            StepView view = model.stepView();
            int index = view.number() - 1;
            Optional<StepView> same = second().map(story -> story.steps().get(index));
            step.show(view, same);
            view.question().filter(question -> model.step() >= 0)
                    .ifPresent(question -> step.ask(question, same.flatMap(StepView::question), model.answer(index),
                            answer -> answer(index, answer), () -> again(index)));
            if (view.number() == view.total()) {
                step.end(model.view().story(), second(), whatIf);
            }
            if (model.brief().get()) {
                step.inShort(this::tellWhole);
            }
        }
        for (int i = 0; i < stepLines.size(); i++) {
            stepLines.get(i).setSelected(i == model.step());
            StepView line = model.view().story().steps().get(i);
            stepLines.get(i).setText((i < model.step() ? "✓ " : "") + line.day() + "\n" + line.title());
            stepLines.get(i).getStyleClass().remove("ahead");
            if (i > model.step()) {
                stepLines.get(i).getStyleClass().add("ahead");
            }
        }
        reading.setVvalue(0);
        announce();
    }

    private void begin(boolean brief) {
        model.brief().set(brief);
        model.begin();
        clock.oneStep();
    }

    private void tellWhole() {
        model.brief().set(false);
        showStep();
    }

    private Optional<StoryView> second() {
        return model.other().map(other -> other.view().story());
    }

    /**
     * Says to a screen reader what is told now: the names of the player and of the buttons that lead on change, and a
     * change of what has the keyboard is read aloud.
     */
    private void announce() {
        StepView now = model.stepView();
        String said = model.step() < 0
                ? model.view().story().title()
                : texts.get("cli.tell.step", now.number(), now.total()) + ". " + now.day() + ". " + now.title() + ". "
                        + now.text();
        setAccessibleText(said);
        transport.announce(model.step() < 0 ? "" : said);
    }

    private void answer(int index, int answer) {
        model.choose(index, answer);
        showStep();
    }

    private void again(int index) {
        model.chooseAgain(index);
        showStep();
    }

    private void showTab() {
        tabBar.getChildren().forEach(node -> {
            ToggleButton button = (ToggleButton) node;
            Tab tab = (Tab) button.getUserData();
            button.setSelected(tab == model.tab().get());
            boolean needed = tab != Tab.STEPS || columns < 3;
            button.setVisible(needed);
            button.setManaged(needed);
        });
        Pane content = switch (model.tab().get()) {
            case RECORD -> record;
            case WHO -> who;
            case HOW_MANY -> howMany.pane();
            case STEPS -> columns < 3 ? stepList : who;
        };
        PlayView.Frame now = settled();
        record.show(now.records(), model.node().get());
        who.show(now.who(), before(now), model.cell().get());
        if (content == howMany.pane()) {
            howMany.show(now.moment(), model.node().get());
        }
        if (columns == 3 && content == stepList) {
            content = who;
        }
        tabContent.getChildren().setAll(content);
    }

    private List<ExposureView> before(PlayView.Frame now) {
        int step = now.step();
        int index = step <= 0 ? 0 : model.view().stepFrames().get(step - 1);
        return model.view().frames().get(index).who();
    }

    // ---- keys ---------------------------------------------------------------------------------------------------

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (picture.press(event)) {
            event.consume();
            return;
        }
        boolean taken = switch (code) {
            case SPACE -> event.getTarget() == this || !(event.getTarget() instanceof javafx.scene.control.ButtonBase);
            case RIGHT, LEFT, HOME, END -> !(event.getTarget() instanceof javafx.scene.control.Slider);
            case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5 -> model.step() >= 0;
            default -> false;
        };
        if (taken) {
            press(code);
            event.consume();
        }
    }

    private void press(KeyCode code) {
        switch (code) {
            case SPACE -> transport.playOrPause();
            case RIGHT -> {
                model.begin();
                clock.oneStep();
            }
            case LEFT -> model.back();
            case HOME -> model.jumpTo(-1);
            case END -> model.jumpTo(model.view().stepFrames().size() - 1);
            default -> digit(code.ordinal() - KeyCode.DIGIT1.ordinal());
        }
    }

    private void digit(int answer) {
        int index = model.step();
        int answers = model.stepView().question().map(question -> question.answers().size()).orElse(0);
        if (answer < answers && model.answer(index).filter(chosen -> chosen >= 0).isEmpty()) {
            answer(index, answer);
        }
    }
}
