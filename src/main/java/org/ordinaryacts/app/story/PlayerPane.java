package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import javafx.util.Subscription;
import org.ordinaryacts.app.story.PlayerModel.Tab;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Icons;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Viewport;
import org.ordinaryacts.app.theme.ZoomBar;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.view.StoryView;

/** The player: the persona, the map, the step, and who knows what. */
public final class PlayerPane extends BorderPane {
    /** From this many em on, three columns fit side by side. */
    private static final double THREE_COLUMNS = 96;
    /** From this many em on, two columns fit side by side. */
    private static final double TWO_COLUMNS = 73;

    private final PlayerModel model;
    private final Texts texts;
    private final double em;
    private final Clock clock;
    private final StagePane stage;
    private final Viewport viewport;
    private final Transport transport;
    private final StepPane step;
    private final WhoPane who;
    private final RecordPane record;
    private final HowManyTab howMany;
    private final VBox stepList;
    private final List<ToggleButton> stepLines = new ArrayList<>();
    private final VBox tabContent = new VBox();
    private final ToggleGroup tabs = new ToggleGroup();
    private final FlowPane tabBar = new FlowPane();
    private final ScrollPane reading;
    private final List<Subscription> listening = new ArrayList<>();
    private int columns;
    private int shownStep = Integer.MIN_VALUE;
    private int shownFrame = -1;

    /** A player of this model, which has people counted when somebody asks how many there are. */
    public PlayerPane(PlayerModel model, Face face, HowManyCounts counts) {
        this.model = model;
        this.texts = face.texts();
        this.em = face.em();
        this.clock = new Clock(model, face.movement());
        this.stage = new StagePane(model.view().stage(), texts, em, this::chooseNode);
        this.viewport = new Viewport(stage, this::active, () -> {
        });
        viewport.setSmooth(face.movement() == Movement.FULL);
        this.transport = new Transport(model, clock, texts, em);
        this.step = new StepPane(face);
        this.who = new WhoPane(texts, em, cell -> model.cell().set(cell));
        this.record = new RecordPane(texts, em);
        this.howMany = new HowManyTab(counts, face, id -> model.node().set(Optional.of(id)));
        this.stepList = stepList();
        this.reading = Parts.scroll(new VBox());
        setStyle("-fx-padding: 1em;");
        setMinWidth(0);
        setFocusTraversable(true);
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
        listening.add(model.tab().subscribe((before, now) -> show(true)));
    }

    /**
     * Ends all movement and lets go of the model, which outlives this player; to be called when the player leaves the
     * screen.
     */
    public void close() {
        model.playing().set(false);
        clock.close();
        viewport.close();
        howMany.close();
        listening.forEach(Subscription::unsubscribe);
    }

    /** Stops playing for now. */
    public void pause() {
        model.playing().set(false);
    }

    /** Whether anything is moving. */
    public boolean moving() {
        return clock.running() || viewport.moving();
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
        for (Tab tab : Tab.values()) {
            ToggleButton button = new ToggleButton(texts.get("app.player.tab." + switch (tab) {
                case RECORD -> "record";
                case WHO -> "who";
                case HOW_MANY -> "how-many";
                case STEPS -> "steps";
            }));
            button.getStyleClass().add("tab-button");
            button.setToggleGroup(tabs);
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

    private VBox persona() {
        VBox box = Parts.column(0.5 * em);
        for (StoryView.Person person : model.view().story().people()) {
            SVGPath face = new SVGPath();
            face.setContent(Icons.PERSON);
            face.getStyleClass().add("shape");
            face.setScaleX(em / 7);
            face.setScaleY(em / 7);
            StackPane avatar = new StackPane(face);
            avatar.getStyleClass().add("avatar");
            avatar.setMinSize(3.6 * em, 3.6 * em);
            avatar.setMaxSize(3.6 * em, 3.6 * em);
            VBox name = Parts.column(0, Parts.text(person.name(), "heading"),
                    Parts.text(texts.get("app.player.fictional") + " · " + person.details(), "soft", "small"));
            HBox.setHgrow(name, Priority.ALWAYS);
            box.getChildren().addAll(Parts.row(0.8 * em, avatar, name), Parts.text(person.about()));
        }
        box.getStyleClass().add("card");
        return box;
    }

    private VBox legend() {
        FlowPane flow = new FlowPane(1.2 * em, 0.2 * em);
        flow.getChildren().addAll(legendBox("holds", "app.player.legend.holds"),
                legendBox("could-ask", "app.player.legend.could"), legendBox("asking", "app.player.legend.asking"),
                legendLine("sent", "app.player.legend.sent"), legendLine("asked", "app.player.legend.asked"),
                legendLine("idle", "app.player.legend.idle"));
        return new VBox(flow);
    }

    private HBox legendLine(String how, String key) {
        javafx.scene.shape.Line line = new javafx.scene.shape.Line(0, 0, 1.8 * em, 0);
        line.getStyleClass().addAll("edge", how);
        if (!how.equals("idle")) {
            line.getStyleClass().add("past");
        }
        return Parts.row(0.4 * em, line, Parts.text(texts.get(key), "soft", "small"));
    }

    private HBox legendBox(String state, String key) {
        Region box = new Region();
        box.getStyleClass().addAll("legend-box", state);
        box.setMinSize(1.4 * em, 0.9 * em);
        box.setMaxSize(1.4 * em, 0.9 * em);
        return Parts.row(0.4 * em, box, Parts.text(texts.get(key), "soft", "small"));
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
        BorderPane card = new BorderPane(reading);
        card.getStyleClass().add("card");
        card.setStyle("-fx-padding: 0.3em;");
        card.setPrefWidth((three ? 30 : Math.clamp(getWidth() / em * 0.33, 27, 30)) * em);
        card.setMinWidth(card.getPrefWidth());
        setRight(card);
        BorderPane.setMargin(card, new javafx.geometry.Insets(0, 0, 0, em));
        setCenter(Parts.column(0.9 * em, map(false), transport));
        if (three) {
            VBox steps = Parts.column(0.5 * em, Parts.text(texts.get("app.player.what"), "heading"), stepList);
            steps.getStyleClass().add("card");
            ScrollPane left = Parts.scroll(Parts.column(em, persona(), steps));
            left.setPrefWidth(18.5 * em);
            left.setMinWidth(18.5 * em);
            setLeft(left);
            BorderPane.setMargin(left, new javafx.geometry.Insets(0, em, 0, 0));
        }
    }

    /** The step first, then the map, then the tabs; the transport always stays in sight. */
    private void one() {
        VBox words = Parts.column(0, step);
        words.getStyleClass().add("card");
        VBox tabCard = Parts.column(0.9 * em, tabBar, tabContent);
        tabCard.getStyleClass().add("card");
        reading.setContent(Parts.column(em, words, map(true), tabCard));
        setCenter(reading);
        setBottom(transport);
        BorderPane.setMargin(transport, new javafx.geometry.Insets(em / 2, 0, 0, 0));
    }

    /** The part of the stage where something happens in this step. */
    private Optional<Camera.Box> active() {
        int step = model.step();
        List<String> ids = model.view().frames().stream().filter(frame -> frame.step() == step)
                .flatMap(frame -> frame.beat().path().stream()).distinct().toList();
        return stage.around(ids);
    }

    private VBox map(boolean fixed) {
        VBox legend = legend();
        HBox.setHgrow(legend, Priority.ALWAYS);
        HBox below = Parts.row(0.8 * em, legend, new ZoomBar(viewport, texts, em));
        VBox card = Parts.column(0.5 * em, viewport, below);
        card.getStyleClass().add("card");
        VBox.setVgrow(viewport, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        viewport.setMinHeight(fixed ? stage.prefHeight(-1) + em : 0);
        viewport.setPrefHeight(10 * em);
        return card;
    }

    // ---- what is shown ------------------------------------------------------------------------------------------

    /** Draws the moment of the model; what belongs to a whole step is drawn anew only when the step changes. */
    private void show(boolean all) {
        List<PlayView.Frame> frames = model.view().frames();
        int index = model.frameIndex();
        PlayView.Frame frame = frames.get(index);
        PlayView.Frame before = frames.get(Math.max(0, index - 1));
        stage.show(before, frame, model.progress(), lit(settled()), model.node().get());
        transport.show();
        if (all || shownStep != frame.step()) {
            shownStep = frame.step();
            viewport.attend();
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
            step.showBefore(model.view().story(), () -> {
                model.begin();
                clock.oneStep();
            });
        } else {
            StepView view = model.stepView();
            step.show(view);
            int index = view.number() - 1;
            view.question().filter(question -> model.step() >= 0)
                    .ifPresent(question -> step.ask(question, model.answer(index), answer -> answer(index, answer),
                            () -> again(index)));
            if (view.number() == view.total()) {
                step.end(model.view().story());
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
        if (viewport.press(event)) {
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
