package org.ordinaryacts.app.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonCard;
import org.ordinaryacts.view.PlanView;

/** A plan: what somebody wants on the left, the plan on the right. */
public final class PlanPane extends BorderPane {
    /** From this many em on, choices and plan stand side by side. */
    private static final double TWO = 62;
    private static final double LEFT = 23;
    private static final List<Integer> TIMES = List.of(15, 45, 60, 90, 120);
    private static final int STEP = 5;

    private final List<LessonCard> lessons;
    private final CourseModel model;
    private final Function<PlanWish, PlanView> plan;
    private final Ways ways;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final VBox choices;
    private final ScrollPane shown = Parts.scroll(new VBox());
    private final ScrollPane wishes;
    private final Label time = Parts.text("", "strong");
    private final List<Runnable> marks = new ArrayList<>();
    private Optional<Boolean> beside = Optional.empty();

    /**
     * Where a plan leads.
     *
     * @param lesson opens a lesson, by its id
     * @param guide opens a guide, by its id
     * @param lessons opens the list of lessons
     * @param banner what stands below each page on paper
     */
    public record Ways(Consumer<String> lesson, Consumer<String> guide, Runnable lessons, String banner) {
    }

    /**
     * The page.
     *
     * @param plan the plan for a wish
     */
    public PlanPane(List<LessonCard> lessons, CourseModel model, Function<PlanWish, PlanView> plan, Ways ways,
            Face face) {
        this.lessons = List.copyOf(lessons);
        this.model = model;
        this.plan = plan;
        this.ways = ways;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.choices = choices();
        this.wishes = Parts.scroll(choices);
        setId("plan");
        getStyleClass().add("lesson-screen");
        setMinSize(0, 0);
        widthProperty().subscribe((before, now) -> arrange(now.doubleValue() >= TWO * em));
        show();
    }

    private void arrange(boolean wide) {
        if (beside.filter(now -> now == wide).isPresent()) {
            return;
        }
        beside = Optional.of(wide);
        if (wide) {
            VBox card = new VBox(wishes);
            VBox.setVgrow(wishes, Priority.ALWAYS);
            wishes.setContent(choices);
            card.getStyleClass().addAll("card", "rules-card");
            card.setPrefWidth(LEFT * em);
            card.setMinWidth(LEFT * em);
            setMargin(card, new javafx.geometry.Insets(0, 0.8 * em, 0, 0));
            setLeft(card);
            setCenter(shown);
        } else {
            VBox card = new VBox(choices);
            card.getStyleClass().add("card");
            setLeft(null);
            VBox both = Parts.column(0.8 * em, card, new VBox(shown.getContent()));
            setCenter(Parts.scroll(both));
        }
        show();
    }

    // ---- what is wanted --------------------------------------------------------------------------------------------

    private VBox choices() {
        Button back = Parts.button(texts.get("app.course.back"), ways.lessons());
        back.setId("plan-lessons");
        back.setMinWidth(0);
        CheckBox newcomers = box("plan-new", texts.get("app.plan.new"));
        newcomers.setOnAction(event -> want(wish(model.wish().minutes(), model.wish().sessions(), model.wish().track(),
                newcomers.isSelected(), model.wish().lessons())));
        marks.add(() -> newcomers.setSelected(model.wish().newcomers()));
        VBox column = Parts.column(1.1 * em, Parts.text(texts.get("app.plan"), "rules-title"),
                part("app.plan.for", tracks()), minutes(), part("app.plan.sessions", sessions()), newcomers,
                part("app.plan.lessons", chosen()), Parts.row(0, back));
        column.getStyleClass().add("rules");
        return column;
    }

    private VBox part(String name, Node control) {
        return Parts.column(0.4 * em, Parts.text(texts.get(name), "small", "strong"), control);
    }

    private static CheckBox box(String id, String name) {
        CheckBox box = new CheckBox(name);
        box.setId(id);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }

    private Node tracks() {
        return new Wrapping(0.4 * em, 0.4 * em, Arrays.stream(Track.values()).map(this::track).toList());
    }

    private ToggleButton track(Track track) {
        PlanWish now = model.wish();
        String name = texts.name("lesson-track", track);
        return toggle("plan-for-" + track.token(), name, () -> model.wish().track() == track,
                () -> want(wish(model.wish().minutes(), model.wish().sessions(), track, model.wish().newcomers(),
                        model.wish().lessons())));
    }

    private ToggleButton toggle(String id, String name, java.util.function.BooleanSupplier now, Runnable press) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id);
        button.setAccessibleText(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> press.run());
        marks.add(() -> {
            button.setSelected(now.getAsBoolean());
            button.setText(now.getAsBoolean() ? "✓ " + name : name);
        });
        return button;
    }

    private VBox minutes() {
        Slider slider = new Slider(PlanWish.LEAST, PlanWish.MOST, model.wish().minutes());
        slider.setId("plan-minutes");
        slider.setBlockIncrement(STEP);
        slider.setMajorTickUnit(STEP);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setAccessibleText(texts.get("app.plan.minutes"));
        slider.valueProperty().subscribe((before, now) -> {
            int rounded = Math.clamp(Math.round(now.doubleValue() / STEP) * (long) STEP, PlanWish.LEAST, PlanWish.MOST);
            if (rounded != model.wish().minutes()) {
                minutes(rounded);
            }
        });
        marks.add(() -> slider.setValue(model.wish().minutes()));
        Wrapping usual = new Wrapping(0.3 * em, 0.3 * em, TIMES.stream().map(this::time).toList());
        Label name = Parts.text(texts.get("app.plan.minutes"), "small", "strong");
        name.setLabelFor(slider);
        return Parts.column(0.4 * em, new HBox(0.6 * em, name, Parts.space(), time), slider, usual);
    }

    private ToggleButton time(int minutes) {
        return toggle("plan-minutes-" + minutes, String.valueOf(minutes), () -> model.wish().minutes() == minutes,
                () -> minutes(minutes));
    }

    private void minutes(int minutes) {
        want(wish(minutes, model.wish().sessions(), model.wish().track(), model.wish().newcomers(),
                model.wish().lessons()));
    }

    private Node sessions() {
        Label count = Parts.text("", "strong");
        count.setId("plan-sessions");
        Button fewer = Parts.button("−", () -> sessions(-1), "tool");
        Button more = Parts.button("+", () -> sessions(1), "tool");
        fewer.setId("plan-fewer");
        more.setId("plan-more");
        Parts.named(fewer, texts.get("app.plan.fewer"));
        Parts.named(more, texts.get("app.plan.more"));
        marks.add(() -> {
            count.setText(texts.count("plan.sessions", model.wish().sessions()));
            fewer.setDisable(model.wish().sessions() == 1);
            more.setDisable(model.wish().sessions() == PlanWish.MOST_SESSIONS);
        });
        return Parts.row(0.6 * em, fewer, more, count);
    }

    private void sessions(int by) {
        PlanWish now = model.wish();
        want(wish(now.minutes(), Math.clamp(now.sessions() + by, 1, PlanWish.MOST_SESSIONS), now.track(),
                now.newcomers(), now.lessons()));
    }

    private VBox chosen() {
        VBox boxes = Parts.column(0.1 * em, Parts.text(texts.get("app.plan.lessons.text"), "soft", "small"));
        for (LessonCard card : lessons) {
            LessonId id = new LessonId(card.id());
            CheckBox box = box("plan-lesson-" + card.id(),
                    texts.get("app.course.title", card.number(), card.title()));
            box.setOnAction(event -> choose(id, box.isSelected()));
            marks.add(() -> box.setSelected(model.wish().lessons().contains(id)));
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    /** Lessons are taught in the order of their numbers. */
    private void choose(LessonId id, boolean wanted) {
        PlanWish now = model.wish();
        List<LessonId> chosen = lessons.stream().map(card -> new LessonId(card.id()))
                .filter(one -> one.equals(id) ? wanted : now.lessons().contains(one)).toList();
        want(wish(now.minutes(), now.sessions(), now.track(), now.newcomers(), chosen));
    }

    private static PlanWish wish(int minutes, int sessions, Track track, boolean newcomers, List<LessonId> lessons) {
        return new PlanWish(minutes, sessions, track, newcomers, lessons);
    }

    private void want(PlanWish wish) {
        model.plan(wish);
        show();
    }

    // ---- the plan --------------------------------------------------------------------------------------------------

    private void show() {
        List.copyOf(marks).forEach(Runnable::run);
        time.setText(texts.count("plan.minutes", model.wish().minutes()));
        PlanSheet sheet = new PlanSheet(plan.apply(model.wish()), ways, face);
        HBox.setHgrow(sheet, Priority.ALWAYS);
        if (beside.orElse(true)) {
            VBox beside = new VBox(sheet);
            beside.getStyleClass().add("beside-bar");
            shown.setContent(beside);
        } else if (getCenter() instanceof ScrollPane scroll && scroll.getContent() instanceof VBox both) {
            both.getChildren().set(1, sheet);
        }
    }

    /** The keyboard begins at the audience. */
    public void takeFocus() {
        applyCss();
        layout();
        Optional.ofNullable(lookup("#plan-for-" + model.wish().track().token())).ifPresent(Node::requestFocus);
    }
}
