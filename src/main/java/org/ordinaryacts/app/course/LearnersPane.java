package org.ordinaryacts.app.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.Progress;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.text.Texts;

/** Who learns here: one chooses an animal and a color, goes on as somebody, or wipes what was kept. */
public final class LearnersPane extends StackPane {
    private static final double WIDEST = 62;
    private static final double LEAST_CHOICE = 8.2;

    private final Progress progress;
    private final Optional<String> wiped;
    private final CourseModel model;
    private final Ways ways;
    private final Texts texts;
    private final double em;
    private final VBox choosing = Parts.column(0);

    /**
     * What can be done.
     *
     * @param begin goes on as a learner, who is kept from now on
     * @param nobody goes on without being kept
     * @param wipe wipes a learner
     * @param all wipes everybody
     * @param undo brings back what was wiped last
     */
    public record Ways(Consumer<Learner> begin, Runnable nobody, Consumer<Learner> wipe, Runnable all, Runnable undo) {
    }

    /**
     * The page.
     *
     * @param wiped what was wiped just now, in words, and can be brought back
     */
    public LearnersPane(Progress progress, Optional<String> wiped, CourseModel model, Ways ways, Face face) {
        this.progress = progress;
        this.wiped = wiped;
        this.model = model;
        this.ways = ways;
        this.texts = face.texts();
        this.em = face.em();
        VBox page = Parts.column(1.4 * em, parts());
        page.setMaxWidth(WIDEST * em);
        page.setStyle("-fx-padding: 2em;");
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        getChildren().add(Parts.scroll(middle));
        setId("learners-page");
    }

    private List<Node> parts() {
        List<Node> parts = new ArrayList<>(List.of(Parts.column(0.5 * em,
                Parts.text(texts.get("app.learners"), "huge"), Parts.text(texts.get("app.learners.lead")))));
        wiped.map(this::undo).ifPresent(parts::add);
        if (!progress.learners().isEmpty()) {
            parts.add(everybody());
        }
        choose();
        parts.add(choosing);
        Button nobody = Parts.button(texts.get("app.learners.nobody"), ways.nobody());
        nobody.setId("learner-nobody");
        nobody.setMinWidth(0);
        parts.add(Parts.column(0.5 * em, Parts.text(texts.get("app.learners.without"), "heading"),
                Parts.text(texts.get("app.learners.without.text")), Parts.row(0, nobody)));
        return parts;
    }

    private HBox undo(String said) {
        Button undo = Parts.button(texts.get("app.learners.undo"), ways.undo(), "primary");
        undo.setId("learner-undo");
        Region words = Parts.text(said);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox strip = Parts.row(em, words, Parts.space(), undo);
        strip.getStyleClass().addAll("card", "wiped");
        return strip;
    }

    // ---- who is kept -------------------------------------------------------------------------------------------

    private VBox everybody() {
        VBox rows = Parts.column(0.6 * em);
        progress.learners().forEach((learner, lessons) -> rows.getChildren()
                .add(row(learner, List.copyOf(lessons.values()))));
        Button all = Parts.button(texts.get("app.learners.wipe-all"), ways.all());
        all.setId("learner-wipe-all");
        all.setMinWidth(0);
        return Parts.column(0.7 * em, Parts.text(texts.get("app.learners.here"), "heading"), rows, Parts.row(0, all));
    }

    private HBox row(Learner learner, List<Attained> lessons) {
        boolean now = progress.current().filter(learner::equals).isPresent();
        String name = Learners.name(learner, texts);
        String id = learner.animal().token() + "-" + learner.tint().token();
        VBox words = Parts.column(0,
                Parts.text(texts.get(now ? "app.learners.now" : "app.learners.other", name), "strong"),
                Parts.text(told(lessons), "soft", "small"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(9 * em);
        Button on = Parts.button(texts.get("app.learners.on"), () -> ways.begin().accept(learner), "primary");
        on.setId("learner-" + id);
        on.setAccessibleText(texts.get("app.learners.on") + ": " + name);
        Button wipe = Parts.button(texts.get("app.learners.wipe"), () -> ways.wipe().accept(learner));
        wipe.setId("wipe-" + id);
        wipe.setAccessibleText(texts.get("app.learners.wipe") + ": " + name);
        HBox row = Parts.row(0.8 * em, LearnerSign.of(learner, 2 * em), words, on, wipe);
        row.getStyleClass().addAll("card", "learner-row");
        return row;
    }

    private String told(List<Attained> lessons) {
        long finished = lessons.stream().filter(Attained::finished).count();
        String begun = texts.count("app.learners.begun", lessons.size());
        return finished == 0 ? begun : begun + " · " + texts.count("app.learners.finished", finished);
    }

    // ---- somebody new ------------------------------------------------------------------------------------------

    private void choose() {
        List<Region> animals = Arrays.stream(Animal.values()).map(this::animal).toList();
        List<Region> tints = Arrays.stream(Tint.values()).map(this::tint).toList();
        choosing.getChildren().setAll(Parts.column(0.8 * em, Parts.text(texts.get("app.learners.new"), "heading"),
                part("app.learners.animal", animals, 6), part("app.learners.color", tints, 4), begin()));
    }

    private VBox part(String name, List<Region> choices, int most) {
        return Parts.column(0.3 * em, Parts.text(texts.get(name), "small", "strong"),
                new Columns(LEAST_CHOICE * em, most, 0.5 * em, choices));
    }

    private Region animal(Animal animal) {
        ToggleButton button = choice("animal-" + animal.token(), texts.name("animal", animal),
                LearnerSign.of(Optional.of(animal), model.tint(), 2.4 * em),
                model.animal().equals(Optional.of(animal)));
        button.setOnAction(event -> chosen(Optional.of(animal), model.tint(), button.getId()));
        return button;
    }

    private Region tint(Tint tint) {
        Region drop = new Region();
        drop.getStyleClass().addAll("drop", "tint-" + tint.token());
        ToggleButton button = choice("tint-" + tint.token(), texts.name("tint", tint), drop,
                model.tint().equals(Optional.of(tint)));
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setOnAction(event -> chosen(model.animal(), Optional.of(tint), button.getId()));
        return button;
    }

    private static ToggleButton choice(String id, String name, Node sign, boolean chosen) {
        ToggleButton button = new ToggleButton(chosen ? "✓ " + name : name, sign);
        button.setId(id);
        button.setContentDisplay(ContentDisplay.TOP);
        button.setSelected(chosen);
        button.setMinWidth(0);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        button.setAccessibleText(name);
        return button;
    }

    private void chosen(Optional<Animal> animal, Optional<Tint> tint, String focus) {
        model.choose(animal, tint);
        choose();
        applyCss();
        Optional.ofNullable(lookup("#" + focus)).ifPresent(Node::requestFocus);
    }

    private Node begin() {
        Optional<Learner> chosen = model.animal()
                .flatMap(animal -> model.tint().map(tint -> new Learner(animal, tint)));
        String name = chosen.map(learner -> texts.get(progress.learners().containsKey(learner)
                ? "app.learners.on-as"
                : "app.learners.begin-as", Learners.name(learner, texts)))
                .orElse(texts.get("app.learners.begin"));
        Button begin = Parts.button(name, () -> chosen.ifPresent(ways.begin()), "primary");
        begin.setId("learner-begin");
        begin.setMinWidth(0);
        begin.setDisable(chosen.isEmpty());
        return new Wrapping(em, 0.5 * em, LearnerSign.of(model.animal(), model.tint(), 2.2 * em), begin);
    }

    /** The keyboard begins where one goes on, or else at the first animal. */
    public void takeFocus() {
        String first = wiped.isPresent() ? "learner-undo" : "animal-" + Animal.values()[0].token();
        Optional.ofNullable(lookup(progress.current().filter(one -> wiped.isEmpty())
                .map(one -> "#learner-" + one.animal().token() + "-" + one.tint().token()).orElse("#" + first)))
                .ifPresent(Node::requestFocus);
    }
}
