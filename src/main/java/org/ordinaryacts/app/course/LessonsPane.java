package org.ordinaryacts.app.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.lesson.PlanWish;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonCard;

/** The lessons to choose from, for whoever comes: somebody who leads, or somebody who learns. */
public final class LessonsPane extends StackPane {
    private static final double WIDEST = 86;
    private static final double LEAST_CARD = 23;
    private static final double LEAST_GUIDE = 16;
    private static final List<Integer> TIMES = List.of(15, 30, 45, 60);

    private final Course course;
    private final CourseModel model;
    private final CourseWays ways;
    private final Texts texts;
    private final double em;
    private final VBox track = Parts.column(0);
    private final Label found = Parts.text("", "strong");
    private final VBox cards = Parts.column(0);

    /**
     * The list.
     *
     * @param model the state that stays when this is drawn anew
     */
    public LessonsPane(Course course, CourseModel model, CourseWays ways, Face face) {
        this.course = course;
        this.model = model;
        this.ways = ways;
        this.texts = face.texts();
        this.em = face.em();
        VBox page = Parts.column(1.3 * em);
        page.setMaxWidth(WIDEST * em);
        page.setStyle("-fx-padding: 2em;");
        page.getChildren().addAll(course.lessons().isEmpty() ? empty() : parts());
        StackPane middle = new StackPane(page);
        middle.setAlignment(Pos.TOP_CENTER);
        ScrollPane scroll = Parts.scroll(middle);
        scroll.setVvalue(model.scrolled());
        scroll.vvalueProperty().subscribe((before, now) -> model.scroll(now.doubleValue()));
        getChildren().add(scroll);
    }

    private List<Node> empty() {
        return List.of(Parts.text(texts.get("app.course.none"), "huge"), Parts.text(texts.get("app.course.none.text")));
    }

    /** Whoever leads finds plan and guides first; whoever learns finds lessons first, and the guides below. */
    private List<Node> parts() {
        List<Node> parts = new ArrayList<>(List.of(head()));
        if (course.leads()) {
            parts.addAll(List.of(leading(), guides()));
        } else {
            parts.add(new LearnerCard(course.learner(), texts, em, ways.learners()));
        }
        parts.add(lessons());
        if (course.leads()) {
            parts.add(new LearnerCard(course.learner(), texts, em, ways.learners()));
        } else {
            parts.addAll(List.of(leading(), guides()));
        }
        fill();
        return parts;
    }

    private VBox head() {
        return Parts.column(0.5 * em, Parts.text(texts.get("app.lessons"), "huge"),
                Parts.text(texts.get("app.course.lead"), "soft"));
    }

    // ---- for whoever leads -------------------------------------------------------------------------------------

    private VBox leading() {
        return Parts.column(0.7 * em, Parts.text(texts.get("app.course.leading"), "big"),
                new Columns(LEAST_CARD * em, 2, em, List.of(
                        door("course-plan", "app.plan", "app.course.plan.text", "app.course.plan.open",
                                () -> ways.plan().accept(model.wish())),
                        door("course-start", "app.start", "app.course.start.text", "app.course.start.open",
                                ways.start()))));
    }

    private VBox door(String id, String title, String text, String name, Runnable open) {
        Button button = Parts.button(texts.get(name), open, course.leads() ? "primary" : "button");
        button.setId(id);
        button.setMinWidth(0);
        VBox card = Parts.column(0.6 * em, Parts.text(texts.get(title), "heading"), Parts.text(texts.get(text)),
                Parts.space(), button);
        card.getStyleClass().addAll("card", "story-card");
        return card;
    }

    private VBox guides() {
        List<Region> buttons = course.guides().stream().map(this::guide).toList();
        return Parts.column(0.7 * em, Parts.text(texts.get("app.guides"), course.leads() ? "heading" : "big"),
                new Columns(LEAST_GUIDE * em, 4, 0.6 * em, buttons));
    }

    private Region guide(GuideView guide) {
        Button button = Parts.button(guide.title(), () -> ways.guide().accept(guide.id()), "guide-door");
        button.setId("guide-" + guide.id());
        button.setMinWidth(0);
        button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return button;
    }

    // ---- lessons -----------------------------------------------------------------------------------------------

    private VBox lessons() {
        return Parts.column(0.9 * em, Parts.text(texts.get("app.course.all"), "big"), choices(), track, found, cards);
    }

    private Node choices() {
        List<Node> tracks = new ArrayList<>(List.of(toggle("course-all", texts.get("app.course.everybody"),
                Optional.empty())));
        Arrays.stream(Track.values()).forEach(one -> tracks.add(toggle("course-" + one.token(),
                texts.name("lesson-track", one), Optional.of(one))));
        VBox toggles = Parts.column(0.3 * em, Parts.text(texts.get("app.course.track"), "small", "strong"),
                new Wrapping(0.4 * em, 0.4 * em, tracks));
        List<Choosing.Option> times = TIMES.stream().map(time -> new Choosing.Option(
                Optional.of(String.valueOf(time)), texts.get("app.course.within", time))).toList();
        VBox time = Choosing.of("course-minutes", texts.get("app.course.time"), texts.get("app.course.any-time"), times,
                model.minutes().map(String::valueOf), em, chosen -> {
                    model.within(chosen.map(Integer::valueOf));
                    fill();
                });
        return new Wrapping(1.6 * em, 0.7 * em, toggles, time);
    }

    private ToggleButton toggle(String id, String name, Optional<Track> to) {
        ToggleButton button = new ToggleButton(name);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        mark(button, name, model.track().equals(to));
        button.setOnAction(event -> {
            model.want(to);
            button.getParent().getChildrenUnmodifiable().forEach(other -> {
                if (other instanceof ToggleButton one) {
                    mark(one, String.valueOf(one.getUserData()), one == button);
                }
            });
            fill();
        });
        return button;
    }

    /** What is chosen has a mark besides its color. */
    private static void mark(ToggleButton button, String name, boolean chosen) {
        button.setUserData(name);
        button.setSelected(chosen);
        button.setText(chosen ? "✓ " + name : name);
        button.setAccessibleText(name);
    }

    private void fill() {
        List<LessonCard> fitting = course.lessons().stream().filter(this::wanted).toList();
        track.getChildren().setAll(model.track().map(this::about).stream().toList());
        found.setText(texts.count("app.course.found", fitting.size(), course.lessons().size()));
        cards.getChildren().setAll(new Columns(LEAST_CARD * em, 3, em, fitting.stream()
                .map(card -> new LessonTile(card, course.attained().apply(card.id()), model.minutes(), texts, em,
                        ways.lesson()))
                .toList()));
    }

    private boolean wanted(LessonCard card) {
        return model.track().map(one -> card.tracks().contains(one.token())).orElse(true)
                && model.minutes().map(most -> Math.min(card.minutes(), card.shortMinutes()) <= most).orElse(true);
    }

    /** What a track is, and the plans that belong to it. */
    private VBox about(Track one) {
        VBox words = Parts.column(0.6 * em, Parts.text(texts.get(switch (one) {
            case CLASSROOM -> "app.course.classroom";
            case COMMUNITY -> "app.course.community";
            case SELF -> "app.course.self";
        })));
        List<Button> plans = plans(one).toList();
        if (!plans.isEmpty()) {
            words.getChildren().add(new Wrapping(0.6 * em, 0.5 * em, plans));
        }
        words.getStyleClass().addAll("card", "track-card");
        return words;
    }

    private Stream<Button> plans(Track one) {
        return switch (one) {
            case CLASSROOM -> Stream.of(planned("app.course.unit", new PlanWish(50, Math.clamp(
                    course.lessons().size(), 1, PlanWish.MOST_SESSIONS), one, true, List.of())));
            case COMMUNITY -> Stream.of(planned("app.course.ninety", new PlanWish(90, 1, one, true, List.of())),
                    planned("app.course.fifteen", new PlanWish(15, 1, one, true, List.of())));
            case SELF -> Stream.empty();
        };
    }

    private Button planned(String name, PlanWish wish) {
        Button button = Parts.button(texts.get(name), () -> ways.plan().accept(wish));
        button.setId("course-plan-" + wish.track().token() + "-" + wish.minutes());
        button.setMinWidth(0);
        return button;
    }

    /** The keyboard begins at the first lesson for whoever learns, and at the plan for whoever leads. */
    public void takeFocus() {
        String first = course.leads() ? "#course-plan" : course.alone() ? "#learners" : "#course-all";
        Optional.ofNullable(lookup(first)).ifPresent(Node::requestFocus);
    }
}
