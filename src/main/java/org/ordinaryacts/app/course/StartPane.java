package org.ordinaryacts.app.course;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.CodeCard;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;

/** Prepares where a class is to begin: as a class code and as a file; and opens what somebody else prepared. */
public final class StartPane extends StackPane {
    private static final double WIDEST = 72;
    private static final double LEAST_CARD = 26;

    private final Offer offer;
    private final StartModel model;
    private final Ways ways;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final VBox choices = Parts.column(0);
    private final Label told = Parts.text("");
    private final Button save;
    private final CodeCard code;

    /** Something to choose, and what it is made of, in order: the sections of a lesson, the steps of a story. */
    public record Thing(String id, String name, List<String> parts) {
        /** Copies the list. */
        public Thing {
            parts = List.copyOf(parts);
        }
    }

    /** What can be chosen. */
    public record Offer(List<Thing> lessons, List<Thing> stories, List<Thing> levers) {
        /** Copies the lists. */
        public Offer {
            lessons = List.copyOf(lessons);
            stories = List.copyOf(stories);
            levers = List.copyOf(levers);
        }
    }

    /**
     * What can be done.
     *
     * @param code the class code of what was chosen
     * @param save writes what was chosen to a file; the sentence that says why not, where it does not
     * @param open opens a class code; the sentence that says why not, where it does not
     * @param file opens a file; all that is wrong with it, where it does not
     * @param lessons opens the list of lessons
     */
    public record Ways(Function<StartModel.Wish, String> code,
            java.util.function.BiFunction<StartModel.Wish, Path, Optional<String>> save,
            Function<String, Optional<String>> open, Function<Path, List<String>> file, Runnable lessons) {
    }

    /** The page. */
    public StartPane(Offer offer, StartModel model, Ways ways, Face face) {
        this.offer = offer;
        this.model = model;
        this.ways = ways;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        this.save = Parts.button(texts.get("app.start.save"), this::save, "primary");
        this.code = new CodeCard("start", new CodeCard.Said(texts.get("app.start.carries"), texts.get(
                "app.start.nothing")), new CodeCard.Ways(this::code, ways.open()), face);
        save.setId("start-save");
        save.setMinWidth(0);
        told.setId("start-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        choices();
        setId("start");
        StackPane middle = new StackPane(page());
        middle.setAlignment(Pos.TOP_CENTER);
        getChildren().add(Parts.scroll(middle));
        show();
    }

    private VBox page() {
        Button back = Parts.button(texts.get("app.course.back"), ways.lessons());
        back.setId("start-lessons");
        back.setMinWidth(0);
        VBox page = Parts.column(1.2 * em,
                Parts.column(0.5 * em, Parts.text(texts.get("app.start"), "huge"),
                        Parts.text(texts.get("app.start.lead"), "soft")),
                new Columns(LEAST_CARD * em, 2, em, List.of(carded(choices), out())), Parts.row(0, back));
        page.setMaxWidth(WIDEST * em);
        page.setStyle("-fx-padding: 2em;");
        return page;
    }

    private static VBox carded(VBox content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    private VBox out() {
        Button open = Parts.button(texts.get("app.start.open"), this::open);
        open.setId("start-open");
        open.setMinWidth(0);
        VBox card = Parts.column(em, code, Parts.column(0.5 * em, Parts.text(texts.get("app.start.file"), "heading"),
                Parts.text(texts.get("app.start.file.text"), "soft", "small"),
                new Wrapping(0.6 * em, 0.5 * em, save, open), told));
        card.getStyleClass().add("card");
        return card;
    }

    // ---- choosing --------------------------------------------------------------------------------------------------

    private void choices() {
        StartModel.Wish wish = model.wish();
        List<Region> parts = new ArrayList<>(List.of(
                Parts.text(texts.get("app.start.where"), "heading"),
                choice("start-lesson", "app.start.lesson", "app.start.no-lesson", offer.lessons(), wish.lesson(),
                        id -> model.want(wish.withLesson(id, 0)))));
        wish.lesson().flatMap(id -> find(offer.lessons(), id)).ifPresent(lesson -> parts.add(place("start-section",
                "app.start.section", "app.start.beginning", lesson, wish.section(),
                at -> model.want(model.wish().withLesson(wish.lesson(), at)))));
        parts.add(choice("start-story", "app.start.story", "app.start.no-story", offer.stories(), wish.story(),
                id -> model.want(model.wish().withStory(id, 0))));
        wish.story().flatMap(id -> find(offer.stories(), id)).ifPresent(story -> {
            parts.add(place("start-step", "app.start.step", "app.start.beginning", story, wish.step(),
                    at -> model.want(model.wish().withStory(wish.story(), at))));
            parts.add(levers());
        });
        parts.add(language());
        choices.getChildren().setAll(Parts.column(0.9 * em, parts));
    }

    private static Optional<Thing> find(List<Thing> things, String id) {
        return things.stream().filter(thing -> thing.id().equals(id)).findFirst();
    }

    private VBox choice(String id, String name, String none, List<Thing> things, Optional<String> now,
            java.util.function.Consumer<Optional<String>> choose) {
        List<Choosing.Option> options = things.stream()
                .map(thing -> new Choosing.Option(Optional.of(thing.id()), thing.name())).toList();
        return Choosing.of(id, texts.get(name), texts.get(none), options, now, em, chosen -> {
            choose.accept(chosen);
            changed(id, true);
        });
    }

    private VBox place(String id, String name, String first, Thing of, int now,
            java.util.function.IntConsumer choose) {
        List<Choosing.Option> options = IntStream.range(0, of.parts().size()).mapToObj(i -> new Choosing.Option(
                Optional.of(String.valueOf(i + 1)), (i + 1) + ". " + of.parts().get(i))).toList();
        return Choosing.of(id, texts.get(name), texts.get(first), options,
                Optional.of(String.valueOf(now)).filter(at -> now > 0), em, chosen -> {
                    choose.accept(chosen.map(Integer::parseInt).orElse(0));
                    changed(id, false);
                });
    }

    private VBox levers() {
        VBox boxes = Parts.column(0.1 * em, Parts.text(texts.get("app.start.levers"), "small", "strong"));
        for (Thing lever : offer.levers()) {
            CheckBox box = new CheckBox(lever.name());
            box.setId("start-lever-" + lever.id());
            box.setWrapText(true);
            box.setMinHeight(Region.USE_PREF_SIZE);
            box.setSelected(model.wish().levers().contains(lever.id()));
            box.setOnAction(event -> {
                model.want(model.wish().with(lever.id(), box.isSelected()));
                changed(box.getId(), false);
            });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private VBox language() {
        List<Choosing.Option> options = List.of(
                new Choosing.Option(Optional.of("en"), texts.get("app.language.en")),
                new Choosing.Option(Optional.of("es"), texts.get("app.language.es")));
        return Choosing.of("start-language", texts.get("app.start.language"), texts.get("app.start.any-language"),
                options, model.wish().language(), em, chosen -> {
                    model.want(model.wish().in(chosen));
                    changed("start-language", false);
                });
    }

    /** Something else was chosen; where that brings other choices, they are drawn anew around it. */
    private void changed(String id, boolean other) {
        told.setText("");
        if (other) {
            choices();
            applyCss();
            Optional.ofNullable(lookup("#" + id)).ifPresent(Node::requestFocus);
        }
        show();
    }

    private void show() {
        code.show();
        save.setDisable(!model.wish().somewhere());
    }

    private String code() {
        return model.wish().somewhere() ? ways.code().apply(model.wish()) : "";
    }

    // ---- files -----------------------------------------------------------------------------------------------------

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(texts.get("app.start.files"), "*.ordinaryacts", "*.json"));
        return chooser;
    }

    private void save() {
        FileChooser chooser = chooser();
        chooser.setInitialFileName(texts.get("app.start.name") + ".ordinaryacts");
        Optional.ofNullable(chooser.showSaveDialog(getScene().getWindow())).map(File::toPath).ifPresent(this::save);
    }

    /** Writes what was chosen to a file, and says whether that worked. */
    public void save(Path file) {
        told.setText(ways.save().apply(model.wish(), file).map(why -> "■ " + why)
                .orElseGet(() -> texts.get("app.start.saved", String.valueOf(file.getFileName()))));
    }

    private void open() {
        Optional.ofNullable(chooser().showOpenDialog(getScene().getWindow())).map(File::toPath).ifPresent(this::open);
    }

    /** Opens a file; where something is wrong with it, all of that is told. */
    public void open(Path file) {
        List<String> problems = ways.file().apply(file);
        told.setText(problems.isEmpty() ? "" : "■ " + String.join("\n■ ", problems));
    }

    /** The keyboard begins at the lesson. */
    public void takeFocus() {
        Optional.ofNullable(lookup("#start-lesson")).ifPresent(Node::requestFocus);
    }
}
