package org.ordinaryacts.app.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.SectionView;

/** A lesson: its sections on the left, one of them in the middle, and what belongs to it on the right. */
public final class LessonPane extends BorderPane {
    /** From this many em on, three columns stand side by side. */
    private static final double THREE = 88;
    /** From this many em on, two. */
    private static final double TWO = 60;
    private static final double LEFT = 19;
    private static final double RIGHT = 23;

    private final LessonView lesson;
    private final LessonModel model;
    private final Here here;
    private final Texts texts;
    private final double em;
    private final List<Passage> more;
    private final Rail rail;
    private final Aside aside;
    private final ScrollPane railScroll = Parts.scroll(new VBox());
    private final ScrollPane middle = Parts.scroll(new VBox());
    private final ScrollPane asideScroll = Parts.scroll(new VBox());
    private final VBox held = Parts.column(0);
    private final Region upper = rule();
    private final Region lower = rule();
    private final Button back;
    private final Button next;
    private final List<Subscription> listening = new ArrayList<>();
    private Optional<SectionPane> section = Optional.empty();
    private Region shown = new VBox();
    private Room room = Room.NONE;

    /** How the columns stand. */
    private enum Room {
        NONE, THREE, SECTIONS_BESIDE, NOTES_BESIDE, ONE
    }

    /**
     * A page in the state of this model.
     *
     * @param more what stands below the sheet for learners
     */
    public LessonPane(LessonView lesson, LessonModel model, LessonWays ways, Face face, List<Passage> more) {
        this.lesson = lesson;
        this.model = model;
        this.here = new Here(model, ways, face);
        this.texts = face.texts();
        this.em = face.em();
        this.more = List.copyOf(more);
        model.has(lesson.sections().size());
        this.rail = new Rail(lesson, here);
        this.aside = new Aside(lesson, here);
        this.back = Parts.button(texts.get("app.lesson.back"), model::back);
        this.next = Parts.button(texts.get("app.lesson.next"), model::next, "primary");
        back.setId("lesson-back");
        next.setId("lesson-next");
        setId("lesson");
        getStyleClass().add("lesson-screen");
        setMinSize(0, 0);
        middle.setId("lesson-middle");
        setCenter(card());
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        show();
        listen();
    }

    private void listen() {
        listening.add(model.attained().subscribe((before, now) -> {
            if (now.section() != before.section()) {
                show();
            } else {
                rail.show();
            }
        }));
        listening.add(model.page().subscribe((before, now) -> show()));
        listening.add(model.notes().subscribe((before, now) -> {
            showAside();
            arrange(getWidth());
            Optional.ofNullable(lookup("#lesson-notes")).ifPresent(Node::requestFocus);
        }));
        listening.add(widthProperty().subscribe((before, now) -> arrange(now.doubleValue())));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Stops every clock and lets go of the model, which outlives this page. */
    public void close() {
        model.keep(middle.getVvalue());
        section.ifPresent(SectionPane::close);
        listening.forEach(Subscription::unsubscribe);
    }

    /** Stops every clock that somebody started. */
    public void pause() {
        section.ifPresent(SectionPane::close);
    }

    /** Whether a clock runs that somebody started. */
    public boolean moving() {
        return section.map(SectionPane::running).orElse(false);
    }

    // ---- what is shown --------------------------------------------------------------------------------------------

    private SectionView now() {
        return lesson.sections().get(model.section());
    }

    private void show() {
        section.ifPresent(SectionPane::close);
        section = Optional.empty();
        shown = switch (model.page().get()) {
            case SECTION -> {
                SectionPane drawn = new SectionPane(now(), lesson.sections().size(), here);
                section = Optional.of(drawn);
                yield drawn;
            }
            case END -> new EndPage(lesson, here);
            case HANDOUT -> new HandoutSheet(lesson, more, here.face());
        };
        rail.show();
        showAside();
        showWays();
        fill();
        arrange(getWidth());
        scrollTo(0);
        setAccessibleText(lesson.card().title() + ". " + (section.isPresent()
                ? texts.get("app.lesson.said", now().number(), lesson.sections().size(), now().title())
                : texts.get(model.page().get() == LessonModel.Page.END
                        ? "app.lesson.end"
                        : "app.lesson.handout.title")));
    }

    private void showAside() {
        if (section.isPresent()) {
            aside.show(now());
        } else {
            aside.show();
        }
    }

    private void showWays() {
        boolean inSection = section.isPresent();
        back.setText(texts.get(inSection ? "app.lesson.back" : "app.lesson.to-section"));
        back.setDisable(inSection && model.section() == 0);
        next.setText(texts.get(model.last() ? "app.lesson.finish" : "app.lesson.next"));
        next.setVisible(inSection);
        next.setManaged(inSection);
        next.setAccessibleText(model.last()
                ? next.getText()
                : next.getText() + ": " + lesson.sections().get(model.section() + 1).title());
    }

    /** The keyboard goes on at the page itself, which says where one is. */
    public void takeFocus() {
        requestFocus();
    }

    private void key(KeyEvent event) {
        boolean turns = event.isShortcutDown() && !event.isAltDown();
        Optional<Runnable> action = switch (event.getCode()) {
            case PAGE_DOWN -> Optional.<Runnable>of(model::next).filter(run -> turns);
            case PAGE_UP -> Optional.<Runnable>of(model::back).filter(run -> turns);
            case ESCAPE -> Optional.<Runnable>of(model::back).filter(run -> section.isEmpty());
            default -> Optional.empty();
        };
        action.ifPresent(run -> {
            run.run();
            event.consume();
        });
    }

    // ---- how it is laid out ---------------------------------------------------------------------------------------

    private void arrange(double width) {
        Room wanted = width >= THREE * em
                ? Room.THREE
                : width < TWO * em
                        ? Room.ONE
                        : Aside.notes(here) ? Room.NOTES_BESIDE : Room.SECTIONS_BESIDE;
        if (wanted != room && width > 0) {
            boolean first = room == Room.NONE;
            room = wanted;
            lay(first);
        }
    }

    /** Lays the columns out anew; what is read stays where it is. */
    private void lay(boolean first) {
        double place = first ? model.scrolled() : middle.getVvalue();
        setLeft(null);
        setRight(null);
        railScroll.setContent(null);
        asideScroll.setContent(null);
        held.getChildren().clear();
        getStyleClass().setAll("lesson-screen", room == Room.ONE ? "tight" : "roomy");
        rail.arrange(room == Room.ONE || room == Room.NOTES_BESIDE);
        if (room == Room.THREE || room == Room.SECTIONS_BESIDE) {
            left();
        }
        if (room == Room.THREE || room == Room.NOTES_BESIDE) {
            right();
        }
        fill();
        scrollTo(place);
    }

    /** Puts into the middle what stands there in this room; what stands there already keeps the keyboard. */
    private void fill() {
        List<Region> wanted = switch (room) {
            case THREE -> List.of(shown);
            case SECTIONS_BESIDE -> List.of(shown, lower, aside);
            case NOTES_BESIDE -> List.of(rail, upper, shown);
            case ONE -> List.of(rail, upper, shown, lower, aside);
            case NONE -> List.of();
        };
        List<Node> there = held.getChildren();
        if (there.size() != wanted.size()) {
            held.getChildren().setAll(wanted);
            return;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (there.get(i) != wanted.get(i)) {
                there.set(i, wanted.get(i));
            }
        }
    }

    private static Region rule() {
        Region line = new Region();
        line.getStyleClass().add("prose-divider");
        return line;
    }

    private void left() {
        VBox held = Parts.column(0, rail);
        held.getStyleClass().add("rail");
        railScroll.setContent(held);
        BorderPane card = new BorderPane(railScroll);
        card.getStyleClass().addAll("card", "rail-card");
        card.setPrefWidth(LEFT * em);
        card.setMinWidth(LEFT * em);
        setLeft(card);
        BorderPane.setMargin(card, new Insets(0, 0.8 * em, 0, 0));
    }

    private void right() {
        VBox held = Parts.column(0, aside);
        held.getStyleClass().add("beside-bar");
        asideScroll.setContent(held);
        asideScroll.setPrefWidth(RIGHT * em);
        asideScroll.setMinWidth(RIGHT * em);
        setRight(asideScroll);
        BorderPane.setMargin(asideScroll, new Insets(0, 0, 0, 0.8 * em));
    }

    /** The middle: what is read, and below it the way on. */
    private BorderPane card() {
        held.setSpacing(1.2 * em);
        held.getStyleClass().add("lesson-middle");
        middle.setContent(held);
        HBox ways = Parts.row(0.6 * em, Parts.space(), back, next);
        ways.getStyleClass().add("lesson-ways");
        BorderPane card = new BorderPane(middle);
        card.setBottom(ways);
        card.getStyleClass().addAll("card", "lesson-card");
        return card;
    }

    /** The place is known only once everything has its height. */
    private void scrollTo(double place) {
        applyCss();
        layout();
        middle.setVvalue(place);
    }
}
