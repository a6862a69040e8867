package org.ordinaryacts.app.presenter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.QuestionView;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.view.StoryView;

/**
 * What the group sees: one idea a screen, in large type on a dark ground, readable from the back of a room. Its texts
 * grow with the window.
 */
public final class ProjectorPane extends StackPane {
    /** So many em fit across and down. */
    private static final double ACROSS = 46;
    private static final double DOWN = 29;
    private static final double LEAST_EM = 8;

    private final PresenterModel model;
    private final Texts texts;
    private final Optional<PlayView> other;
    private final BorderPane content = new BorderPane();
    private final Label veil;
    private final List<Subscription> listening = new ArrayList<>();
    private Optional<StageHolder> stage = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();
    private double em = LEAST_EM;

    /** What is drawn anew only when it changes: everything but the movement. */
    private record Drawn(PlayView view, int step, boolean closing, boolean revealed, List<Integer> hands, double em) {
    }

    /**
     * The view of the group.
     *
     * @param other the same story in a second language, to be shown below the first
     */
    public ProjectorPane(PresenterModel model, Texts texts, Optional<PlayView> other) {
        this.model = model;
        this.texts = texts;
        this.other = other;
        this.veil = Parts.text(texts.get("presenter.blank.word"), "veil");
        getStylesheets().setAll(Theme.sheet());
        getStyleClass().addAll("root", "dark", "projector");
        StackPane.setAlignment(veil, Pos.BOTTOM_CENTER);
        getChildren().addAll(content, veil);
        setMinSize(0, 0);
        setFocusTraversable(true);
        listening.add(widthProperty().subscribe((before, now) -> resized()));
        listening.add(heightProperty().subscribe((before, now) -> resized()));
        listening.add(model.onChange(this::draw));
        listening.add(model.player().position().subscribe((before, now) -> draw()));
        listening.add(model.blank().subscribe((before, now) -> draw()));
        resized();
    }

    /** Lets go of the model, which outlives this pane. */
    public void close() {
        listening.forEach(Subscription::unsubscribe);
    }

    private void resized() {
        em = Math.max(LEAST_EM, Math.floor(Math.min(getWidth() / ACROSS, getHeight() / DOWN) * 4) / 4);
        setStyle("-fx-font-size: " + em + "px;");
        draw();
    }

    private void draw() {
        boolean blank = model.blank().get();
        content.setVisible(!blank);
        veil.setVisible(blank);
        Drawn now = new Drawn(model.player().view(), model.player().step(), model.closing(), model.revealed(),
                model.hands(), em);
        if (drawn.filter(now::equals).isEmpty()) {
            drawn = Optional.of(now);
            stage = Optional.empty();
            drawAll();
        }
        stage.ifPresent(StageHolder::show);
    }

    private void drawAll() {
        int step = model.player().step();
        StoryView story = model.player().view().story();
        setAccessibleText(step < 0 ? story.title() : model.player().stepView().title());
        if (step < 0) {
            put(opening(story), new FitPane(people(story), em), footer(Optional.empty()));
        } else if (model.closing()) {
            put(heading("", texts.get("app.player.change"), Optional.empty()),
                    new FitPane(changes(story), em), footer(Optional.empty()));
        } else {
            StepView view = model.player().stepView();
            put(heading(when(view), view.title(), otherStep().map(StepView::title)), middle(view),
                    footer(Optional.of(view)));
        }
    }

    private void put(Region top, Region middle, Region bottom) {
        top.setMinHeight(Region.USE_PREF_SIZE);
        bottom.setMinHeight(Region.USE_PREF_SIZE);
        content.setTop(top);
        content.setCenter(middle);
        content.setBottom(bottom);
        BorderPane.setMargin(middle, new javafx.geometry.Insets(0.9 * em, 0, 0.9 * em, 0));
    }

    private Optional<StepView> otherStep() {
        return other.map(view -> view.story().steps().get(Math.max(0, model.player().step())));
    }

    // ---- above and below ----------------------------------------------------------------------------------------

    private static String when(StepView step) {
        return step.interval().isEmpty() ? step.day() : step.day() + " · " + step.interval();
    }

    private VBox heading(String over, String title, Optional<String> second) {
        VBox box = Parts.column(0.15 * em);
        if (!over.isEmpty()) {
            box.getChildren().add(Parts.text(over, "over"));
        }
        box.getChildren().add(Parts.text(title, "title"));
        second.ifPresent(text -> box.getChildren().add(Parts.text(text, "second")));
        return box;
    }

    private VBox opening(StoryView story) {
        return heading("", story.title(), other.map(view -> view.story().title()));
    }

    private HBox footer(Optional<StepView> step) {
        String words = model.player().view().story().banner();
        Label banner = new Label(words);
        banner.getStyleClass().add("banner");
        banner.setMinWidth(Region.USE_PREF_SIZE);
        if (!words.equals(texts.get("banner.synthetic"))) {
            banner.getStyleClass().add("unchecked");
        }
        HBox row = Parts.row(0.9 * em, banner);
        Label source = Parts.text(step.flatMap(StepView::chip)
                .map(chip -> chip.source().isEmpty() ? chip.label() : chip.label() + ": " + chip.source()).orElse(""),
                "soft");
        source.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(source, Priority.ALWAYS);
        Label place = new Label(step.map(view -> texts.get("cli.tell.step", view.number(), view.total())).orElse(""));
        place.getStyleClass().add("soft");
        place.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().addAll(source, place);
        row.getStyleClass().add("footer");
        return row;
    }

    // ---- in the middle ------------------------------------------------------------------------------------------

    /** A question stands alone: the map would give its answer away. */
    private Region middle(StepView view) {
        Optional<QuestionView> question = model.question();
        if (question.isPresent()) {
            return new FitPane(question(view, question.get()), em);
        }
        StageHolder map = new StageHolder(model.player(), texts, em);
        if (map.empty()) {
            VBox words = Parts.column(0.8 * em, Parts.text(view.text(), "telling"));
            otherStep().ifPresent(step -> words.getChildren().add(Parts.text(step.text(), "second")));
            return new FitPane(words, em);
        }
        stage = Optional.of(map);
        return map;
    }

    private VBox question(StepView view, QuestionView question) {
        VBox box = Parts.column(0.55 * em, Parts.text(view.text(), "asking-text"));
        otherStep().ifPresent(step -> box.getChildren().add(Parts.text(step.text(), "second")));
        int all = model.hands().stream().mapToInt(Integer::intValue).sum();
        for (int i = 0; i < question.answers().size(); i++) {
            box.getChildren().add(answer(i, question.answers().get(i), all));
        }
        question.answers().stream().filter(QuestionView.Answer::right)
                .forEach(answer -> box.getChildren().add(feedback(answer)));
        return box;
    }

    /** It has its room from the beginning, so that nothing jumps when it is revealed. */
    private Label feedback(QuestionView.Answer answer) {
        Label feedback = Parts.text(answer.feedback(), "feedback");
        feedback.setVisible(model.revealed());
        return feedback;
    }

    private StackPane answer(int index, QuestionView.Answer answer, int all) {
        Label number = new Label(String.valueOf(index + 1));
        number.getStyleClass().add("number");
        VBox words = Parts.column(0, Parts.text(answer.text(), "answer-text"));
        otherStep().flatMap(StepView::question)
                .ifPresent(question -> words.getChildren()
                        .add(Parts.text(question.answers().get(index).text(), "second")));
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = Parts.row(0.8 * em, number, words);
        boolean right = model.revealed() && answer.right();
        if (right) {
            row.getChildren().add(word("✓ " + texts.get("app.player.right"), "right-word"));
        }
        int hands = model.hands().get(index);
        if (all > 0) {
            row.getChildren().add(word(texts.count("presenter.hands", hands), "hands"));
        }
        row.getStyleClass().add("answer-row");
        StackPane whole = new StackPane(bar(all == 0 ? 0 : (double) hands / all, row), row);
        whole.setAlignment(Pos.CENTER_LEFT);
        whole.getStyleClass().add("answer-box");
        if (right) {
            whole.getStyleClass().add("right");
        } else if (model.revealed()) {
            whole.getStyleClass().add("other");
        }
        return whole;
    }

    private static Label word(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /** How large a share of the hands an answer has; the number beside it says the same. */
    private static Region bar(double share, Region row) {
        Region bar = new Region();
        bar.getStyleClass().add("share");
        bar.maxWidthProperty().bind(row.widthProperty().multiply(share));
        bar.setVisible(share > 0);
        return bar;
    }

    private VBox people(StoryView story) {
        VBox box = Parts.column(0.9 * em, Parts.text(story.summary(), "telling"));
        other.ifPresent(view -> box.getChildren().add(Parts.text(view.story().summary(), "second")));
        story.people().forEach(person -> box.getChildren().add(Parts.column(0.2 * em,
                Parts.text(person.name() + " · " + texts.get("app.player.fictional"), "person"),
                Parts.text(person.details(), "second"))));
        return box;
    }

    private VBox changes(StoryView story) {
        VBox box = Parts.column(0.9 * em);
        for (int i = 0; i < story.change().size(); i++) {
            int index = i;
            VBox change = Parts.column(0.1 * em, Parts.text(story.change().get(i).name(), "telling"));
            other.ifPresent(view -> change.getChildren()
                    .add(Parts.text(view.story().change().get(index).name(), "second")));
            box.getChildren().add(change);
        }
        box.getChildren().add(Parts.text(story.after(), "closing"));
        return box;
    }
}
