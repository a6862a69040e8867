package org.ordinaryacts.app.presenter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.presenter.PresenterCommand.Plain;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HappeningView;
import org.ordinaryacts.view.StepView;
import org.ordinaryacts.view.StoryView;

/** What whoever leads the group sees on the laptop: this step in full, the next one, the time, and every button. */
public final class ConsolePane extends BorderPane {
    /** From this many em on, this step and the next one fit side by side. */
    private static final double TWO_COLUMNS = 62;
    /** Below this many em down, the list of keys gives its room to the reading. */
    private static final double TALL = 44;

    private final PresenterModel model;
    private final Texts texts;
    private final double em;
    private final VBox now;
    private final VBox next;
    private final ScrollPane nowScroll;
    private final ScrollPane nextScroll;
    private final Label place = new Label();
    private final Label sees = Parts.text("", "strong");
    private final Label counts = Parts.text("", "soft");
    private final Label ofStory = new Label();
    private final Label ofStep = new Label();
    private final Button reveal;
    private final Button blank;
    private final Button timer;
    private final Button show;
    private final Button notes;
    private final List<Subscription> listening = new ArrayList<>();
    private Optional<HandsPane> hands = Optional.empty();
    private Optional<Drawn> drawn = Optional.empty();
    private final Label keys;
    private final VBox bottom;
    private Optional<Arranged> arranged = Optional.empty();

    /** How it is laid out: in one column or two, and whether there is room for the keys below. */
    private record Arranged(boolean two, boolean tall) {
    }

    /** What the reading parts are drawn from. */
    private record Drawn(Object view, int step, boolean begun) {
    }

    /** The notes of this model. */
    public ConsolePane(PresenterModel model, Texts texts, double em) {
        this.model = model;
        this.texts = texts;
        this.em = em;
        this.now = Parts.column(0.75 * em);
        this.next = Parts.column(0.75 * em);
        this.nowScroll = scroll(now, "presenter.now");
        this.nextScroll = scroll(next, "presenter.next");
        this.reveal = button("presenter.reveal", Plain.REVEAL);
        this.blank = button("presenter.blank", Plain.BLANK);
        this.timer = button("presenter.timer.start", Plain.TIMER);
        this.show = button("presenter.stop", Plain.SHOW);
        this.notes = button("presenter.notes", Plain.NOTES);
        this.keys = Parts.text(texts.get("presenter.keys"), "soft", "small");
        this.bottom = bottom();
        getStyleClass().add("console");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleText(texts.get("presenter.console", model.player().view().story().title()));
        oneScreen(false);
        setTop(top());
        setBottom(bottom);
        listen();
        widthProperty().subscribe((before, width) -> arrange());
        heightProperty().subscribe((before, height) -> arrange());
        arrange();
        draw();
    }

    private void listen() {
        listening.add(model.onChange(this::draw));
        listening.add(model.player().position().subscribe((before, position) -> draw()));
        listening.add(model.blank().subscribe((before, on) -> draw()));
        listening.add(model.showing().subscribe((before, on) -> draw()));
        listening.add(model.notes().subscribe((before, on) -> draw()));
    }

    /** Lets go of the model, which outlives this pane. */
    public void close() {
        listening.forEach(Subscription::unsubscribe);
    }

    /** Offers to put the notes away, which makes sense only where they share their screen with the group's view. */
    void oneScreen(boolean one) {
        notes.setVisible(one);
        notes.setManaged(one);
    }

    // ---- parts --------------------------------------------------------------------------------------------------

    private Button button(String key, PresenterCommand command, String... styles) {
        return Parts.button(texts.get(key), () -> model.run(command), styles);
    }

    private ScrollPane scroll(VBox content, String key) {
        content.getStyleClass().add("pad");
        ScrollPane pane = Parts.scroll(content);
        pane.setFocusTraversable(true);
        pane.setAccessibleText(texts.get(key));
        return pane;
    }

    private VBox top() {
        ofStory.getStyleClass().add("clock");
        ofStep.getStyleClass().add("soft");
        place.getStyleClass().add("heading");
        for (Label label : List.of(place, ofStory, ofStep)) {
            label.setMinWidth(Region.USE_PREF_SIZE);
        }
        FlowPane time = flow(Parts.row(0.6 * em, ofStory, ofStep), timer,
                button("presenter.timer.reset", Plain.TIMER_RESET));
        FlowPane where = flow(place, sees, counts);
        VBox top = Parts.column(0.3 * em, where, time);
        top.getStyleClass().add("bar");
        return top;
    }

    private FlowPane flow(javafx.scene.Node... nodes) {
        FlowPane flow = new FlowPane(0.8 * em, 0.4 * em, nodes);
        flow.setRowValignment(javafx.geometry.VPos.CENTER);
        flow.setMinHeight(Region.USE_PREF_SIZE);
        return flow;
    }

    private VBox bottom() {
        FlowPane buttons = flow(button("presenter.back", Plain.BACK),
                button("presenter.forward", Plain.FORWARD, "primary"), reveal, blank, show,
                button("presenter.first", Plain.FIRST), button("presenter.last", Plain.LAST),
                notes, button("presenter.end", Plain.END));
        VBox box = Parts.column(0.4 * em, buttons);
        box.getStyleClass().addAll("bar", "bottom-bar");
        return box;
    }

    // ---- how it is laid out -------------------------------------------------------------------------------------

    /** Two columns, or one below the other, as the room allows at this text size. */
    private void arrange() {
        Arranged fits = new Arranged(getWidth() / em >= TWO_COLUMNS, getHeight() / em >= TALL);
        if (arranged.filter(fits::equals).isPresent()) {
            return;
        }
        arranged = Optional.of(fits);
        bottom.getChildren().remove(keys);
        HBox row = new HBox(em);
        row.setStyle("-fx-padding: 0.8em 1em;");
        VBox last = Parts.column(em, next);
        if (fits.two()) {
            nowScroll.setContent(now);
            nextScroll.setContent(last);
            row.getChildren().addAll(card(nowScroll, 3), card(nextScroll, 2));
        } else {
            nextScroll.setContent(null);
            nowScroll.setContent(Parts.column(0.5 * em, now, last));
            row.getChildren().add(card(nowScroll, 1));
        }
        if (fits.tall()) {
            bottom.getChildren().add(keys);
        } else {
            last.getChildren().add(keys);
        }
        keys.setPadding(new javafx.geometry.Insets(0, fits.tall() ? 0 : em, 0, fits.tall() ? 0 : em));
        row.setMinSize(0, 0);
        setCenter(row);
    }

    private BorderPane card(ScrollPane scroll, int share) {
        BorderPane card = new BorderPane(scroll);
        card.getStyleClass().add("card");
        card.setStyle("-fx-padding: 0.2em;");
        card.setMinSize(0, 0);
        card.setPrefWidth(share * 10 * em);
        HBox.setHgrow(card, Priority.ALWAYS);
        return card;
    }

    // ---- what is shown ------------------------------------------------------------------------------------------

    private void draw() {
        Drawn wanted = new Drawn(model.player().view(), model.player().step(), model.player().begun());
        if (drawn.filter(wanted::equals).isEmpty()) {
            drawn = Optional.of(wanted);
            drawReading();
        }
        hands.ifPresent(HandsPane::count);
        drawState();
        tick();
    }

    private void drawState() {
        int step = model.player().step();
        int steps = model.player().view().story().steps().size();
        place.setText(step < 0 ? texts.get("app.player.before") : texts.get("cli.tell.step", step + 1, steps));
        Counts holders = Counts.of(model.player().frame());
        counts.setText(texts.get("presenter.counts", holders.hold(), holders.could()));
        sees.setText(texts.get(!model.showing().get()
                ? "presenter.sees.stopped"
                : model.blank().get() ? "presenter.sees.blank" : "presenter.sees.step"));
        sees.getStyleClass().remove("hidden");
        if (!model.showing().get() || model.blank().get()) {
            sees.getStyleClass().add("hidden");
        }
        reveal.setText(texts.get(model.revealed() ? "presenter.hide" : "presenter.reveal"));
        reveal.setDisable(model.question().isEmpty());
        blank.setText(texts.get(model.blank().get() ? "presenter.unblank" : "presenter.blank"));
        show.setText(texts.get(model.showing().get() ? "presenter.stop" : "presenter.show"));
        timer.setText(texts.get(model.timing() ? "presenter.timer.pause" : "presenter.timer.start"));
    }

    /** Shows the time; called each second while the timer runs. */
    void tick() {
        ofStory.setText(minutes(model.timeOfStory()));
        ofStep.setText(texts.get("presenter.timer.step", minutes(model.timeOfStep())));
    }

    private static String minutes(Duration time) {
        long seconds = time.toSeconds();
        return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
    }

    private void drawReading() {
        StoryView story = model.player().view().story();
        int step = model.player().step();
        now.getChildren().clear();
        next.getChildren().clear();
        hands = Optional.empty();
        if (step < 0) {
            now.getChildren().addAll(Parts.text(story.title(), "big"),
                    Parts.text(texts.get("presenter.care"), "heading"), Parts.text(story.before()),
                    Parts.text(story.caseLine(), "soft", "small"));
            story.people().forEach(person -> now.getChildren().addAll(
                    Parts.text(person.name() + " · " + texts.get("app.player.fictional"), "heading"),
                    Parts.text(person.details() + ". " + person.about())));
        } else {
            step(story.steps().get(step));
        }
        if (step + 1 == story.steps().size()) {
            end(story);
        } else {
            next(story.steps().get(step + 1));
        }
        nowScroll.setVvalue(0);
        nextScroll.setVvalue(0);
    }

    private void step(StepView step) {
        String when = step.interval().isEmpty() ? step.day() : step.day() + " (" + step.interval() + ")";
        now.getChildren().addAll(Parts.text(when + " · " + step.kindName(), "soft", "small"),
                Parts.text(step.title(), "big"), Parts.text(step.text(), "reading"));
        step.question().ifPresent(question -> {
            HandsPane pane = new HandsPane(model, question, texts, em);
            hands = Optional.of(pane);
            now.getChildren().add(pane);
        });
        step.chip().ifPresent(chip -> now.getChildren().add(Parts.column(0.35 * em, Parts.row(0, Parts.mark(chip)),
                Parts.text(chip.source(), "soft", "small"))));
        String parts = step.parts().stream().map(part -> part.of() + ": " + part.chip().grade()).distinct()
                .collect(Collectors.joining(" · "));
        if (step.parts().size() > 1) {
            now.getChildren().add(Parts.text(parts, "soft", "small"));
        }
        if (!step.happenings().isEmpty()) {
            now.getChildren().add(Parts.text(texts.get("presenter.derived"), "heading"));
            step.happenings().stream().map(HappeningView::sentence)
                    .forEach(sentence -> now.getChildren().add(Parts.text(sentence, "small")));
        }
    }

    private void next(StepView step) {
        next.getChildren().addAll(Parts.text(texts.get("presenter.next"), "soft", "small"),
                Parts.text(step.title(), "heading"),
                Parts.text(step.day() + " · " + step.kindName(), "soft", "small"), Parts.text(step.text()));
        step.question().ifPresent(question -> question.answers().forEach(answer -> next.getChildren()
                .add(Parts.text((question.answers().indexOf(answer) + 1) + "  " + answer.text(), "small"))));
    }

    private void end(StoryView story) {
        next.getChildren().addAll(Parts.text(texts.get("app.player.more"), "heading"), Parts.text(story.after()),
                Parts.text(texts.get("app.player.change"), "heading"));
        story.change().forEach(change -> next.getChildren()
                .add(Parts.column(0.2 * em, Parts.text(change.name(), "strong"), Parts.text(change.text()))));
        next.getChildren().add(Parts.text(texts.get("app.player.fairness"), "heading"));
        story.fairness().forEach(line -> next.getChildren().add(Parts.text(line, "small")));
    }
}
