package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.errorlab.LabStage.Card;
import org.ordinaryacts.app.theme.CodeCard;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** The error lab: its parts above, and one of them. It follows its model, and lets go of it when it is closed. */
public final class LabPane extends BorderPane {
    private final LabModel model;
    private final LabWork work;
    private final LabWays ways;
    private final Face face;
    private final Texts texts;
    private final double em;
    private final Map<LabSection, ToggleButton> tabs = new EnumMap<>(LabSection.class);
    private final List<Subscription> listening = new ArrayList<>();
    private final List<Subscription> part = new ArrayList<>();
    private Optional<RunPart> run = Optional.empty();

    /** The lab, where its model says. */
    public LabPane(LabModel model, LabWork work, LabWays ways, Face face) {
        this.model = model;
        this.work = work;
        this.ways = ways;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        setId("lab");
        getStyleClass().add("lab");
        setTop(tabs());
        listening.add(model.section().subscribe(this::open));
    }

    /** Lets go of the model, which outlives this pane. */
    public void close() {
        listening.forEach(Subscription::unsubscribe);
        leave();
    }

    private void leave() {
        part.forEach(Subscription::unsubscribe);
        part.clear();
        run = Optional.empty();
    }

    /** The keyboard goes on at the chosen dot, or at the part that is open. */
    public void takeFocus() {
        // What scrolls is not there to be found before it has its look and its place; the place may bring new parts.
        Optional.ofNullable(getScene()).map(Scene::getRoot).ifPresent(root -> {
            root.applyCss();
            root.layout();
            root.applyCss();
        });
        if (run.isPresent() && model.dot().get().isPresent()) {
            run.get().takeFocus();
        } else {
            Optional.ofNullable(tabs.get(model.section().get())).ifPresent(Node::requestFocus);
        }
    }

    private Wrapping tabs() {
        for (LabSection section : LabSection.values()) {
            ToggleButton button = new ToggleButton(texts.get(switch (section) {
                case FIGURE -> "app.lab.tab.figure";
                case RUN -> "app.lab.tab.run";
                case BASE_RATE -> "app.lab.tab.rate";
                case THRESHOLD -> "app.lab.tab.threshold";
                case CROWD -> "app.lab.tab.crowd";
            }));
            button.setId("lab-tab-" + section);
            button.getStyleClass().add("tab-button");
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                model.section().set(section);
            });
            tabs.put(section, button);
        }
        Wrapping row = new Wrapping(0.3 * em, 0.2 * em, List.copyOf(tabs.values()));
        row.getStyleClass().add("lab-tabs");
        return row;
    }

    private <T> void follow(ObservableValue<T> value, Runnable change) {
        part.add(value.subscribe((before, now) -> change.run()));
    }

    private void open(LabSection section) {
        leave();
        tabs.forEach((each, button) -> button.setSelected(each == section));
        setCenter(switch (section) {
            case FIGURE -> figure();
            case RUN -> model.run().get().map(this::run).orElseGet(this::waitForRun);
            case BASE_RATE -> baseRate();
            case THRESHOLD -> findThreshold();
            case CROWD -> crowd();
        });
    }

    // ---- the parts -----------------------------------------------------------------------------------------------

    private Region figure() {
        return work.documented().<Region>map(figure -> {
            FigurePart drawn = new FigurePart(figure, model, face);
            return new LabStage(drawn.main(),
                    List.of(new Card(drawn.first(), true), new Card(drawn.second(ways), false)),
                    em);
        }).orElseGet(() -> words(texts.get("app.sources.figure.none")));
    }

    private Region words(String text) {
        StackPane middle = new StackPane(Parts.text(text));
        middle.setStyle("-fx-padding: 2em;");
        return middle;
    }

    /** The first run takes a moment; it comes by itself. */
    private Region waitForRun() {
        part.add(model.run().subscribe((before, now) -> now.ifPresent(made -> open(LabSection.RUN))));
        return words(texts.get("app.loading"));
    }

    private Region run(ErrorsView.Run made) {
        RunPart drawn = new RunPart(model, face, made);
        run = Optional.of(drawn);
        PersonCard person = new PersonCard(face, false);
        ConditionsCard conditions = conditions();
        SpreadCard spread = new SpreadCard(model, work, face);
        CodeCard code = code("run", work::code);
        follow(model.progress(), () -> drawn.wait(model.progress().get()));
        follow(model.run(), () -> model.run().get().ifPresent(other -> {
            drawn.show(other);
            chosen(person);
            code.show();
        }));
        follow(model.picture(), () -> model.run().get().ifPresent(drawn::picture));
        follow(model.dot(), () -> {
            model.run().get().ifPresent(drawn::light);
            chosen(person);
        });
        follow(model.spread(), spread::show);
        follow(model.wish(), code::show);
        chosen(person);
        return new LabStage(drawn, List.of(new Card(person, true), new Card(conditions, false), new Card(spread, true),
                new Card(code, false)), em);
    }

    private ConditionsCard conditions() {
        ConditionsCard card = new ConditionsCard(model, work, model.conditions().get().orElseThrow(), face);
        follow(model.conditions(), () -> model.conditions().get().ifPresent(card::show));
        follow(model.wish(), () -> model.conditions().get().ifPresent(card::show));
        return card;
    }

    private void chosen(PersonCard card) {
        OptionalInt dot = model.dot().get();
        List<PersonCard.Way> others = new ArrayList<>();
        others.add(new PersonCard.Way("lab-next-wrong", texts.get("app.lab.next.wrong"),
                () -> run.ifPresent(RunPart::nextWrong)));
        if (dot.isEmpty() || model.run().get().filter(made -> dot.getAsInt() < made.requests()).isEmpty()) {
            card.nobody(texts.get("app.lab.dots.how"), others);
            return;
        }
        ErrorsView.Person person = work.request(dot.getAsInt());
        others.addFirst(new PersonCard.Way("lab-replay", texts.get("app.lab.replay"),
                () -> work.replay(LabWork.Whose.RUN, person.index())));
        work.nextLike(dot.getAsInt()).ifPresent(like -> others.add(1, new PersonCard.Way("lab-next-like",
                texts.get("app.lab.next.like"), () -> model.dot().set(OptionalInt.of(like)))));
        card.show(person, others);
    }

    private Region baseRate() {
        BaseRatePart drawn = new BaseRatePart(model, work, face);
        follow(model.conditions(), drawn::show);
        follow(model.rate(), drawn::move);
        return new LabStage(drawn, List.of(new Card(conditions(), true)), em);
    }

    private Region findThreshold() {
        work.threshold();
        if (model.threshold().get().isEmpty()) {
            part.add(model.threshold().subscribe((before, now) -> now.ifPresent(found -> open(LabSection.THRESHOLD))));
            return words(texts.get("app.loading"));
        }
        return threshold(model.threshold().get().get());
    }

    private Region threshold(ErrorsView.Threshold found) {
        ThresholdPart drawn = new ThresholdPart(model, work, found, face);
        PersonCard person = new PersonCard(face, true);
        follow(model.threshold(), () -> model.threshold().get().ifPresent(drawn::show));
        follow(model.conditions(), () -> {
            model.conditions().get().ifPresent(drawn::stand);
            work.threshold();
        });
        follow(model.edge(), () -> edge(person));
        follow(model.conditions(), () -> edge(person));
        edge(person);
        return new LabStage(drawn, List.of(new Card(drawn.edge(), true), new Card(person, false)), em);
    }

    private void edge(PersonCard card) {
        if (model.edge().get().isEmpty()) {
            card.nobody(texts.get("app.lab.edge.how"), List.of());
            return;
        }
        ErrorsView.Person person = work.atEdge(model.edge().get().getAsLong());
        card.show(person, List.of(new PersonCard.Way("edge-replay", texts.get("app.lab.replay"),
                () -> work.replay(LabWork.Whose.EDGE, person.index()))));
    }

    private Region crowd() {
        CrowdPart drawn = new CrowdPart(model, work, face);
        VBox beside = Parts.column(em);
        PersonCard person = new PersonCard(face, false);
        CodeCard code = code("crowd", this::crowdCode);
        follow(model.crowd(), () -> {
            drawn.show();
            if (!(model.crowd().get() instanceof CrowdState.Working)) {
                besideCrowd(beside, person, code);
            }
        });
        follow(model.inCrowd(), () -> inCrowd(person));
        besideCrowd(beside, person, code);
        return new LabStage(drawn, List.of(new Card(beside, true), new Card(standing(), false)), em);
    }

    private CodeCard code(String id, Supplier<String> code) {
        CodeCard card = new CodeCard(id, new CodeCard.Said(texts.get("app.lab.code.text"), ""),
                new CodeCard.Ways(code, work::open), face);
        card.getStyleClass().add("card");
        return card;
    }

    private String crowdCode() {
        return model.crowd().get() instanceof CrowdState.Done done ? done.code() : "";
    }

    private void besideCrowd(VBox beside, PersonCard person, CodeCard code) {
        code.show();
        beside.getChildren().clear();
        if (model.crowd().get() instanceof CrowdState.Done done && done.crowd().people() > 0) {
            inCrowd(person);
            beside.getChildren().addAll(new IndexCard(model, work, done.crowd().people(), face), person);
        }
        beside.getChildren().add(code);
    }

    private void inCrowd(PersonCard card) {
        boolean there = model.crowd().get() instanceof CrowdState.Done;
        if (!there || model.inCrowd().get().isEmpty()) {
            card.nobody(texts.get("app.lab.anybody.how"), List.of());
            return;
        }
        ErrorsView.Person person = work.inCrowd(model.inCrowd().get().getAsLong());
        card.show(person, List.of(new PersonCard.Way("crowd-replay", texts.get("app.lab.replay"),
                () -> work.replay(LabWork.Whose.CROWD, person.index()))));
    }

    /** Under which conditions a crowd is run, and where these are moved. */
    private VBox standing() {
        boolean usual = model.wish().get().map(wish -> wish.sameConditions(work.usual())).orElse(true);
        Button move = Parts.button(texts.get("app.lab.crowd.move"), () -> model.section().set(LabSection.RUN));
        move.setId("crowd-move");
        move.setMinWidth(0);
        VBox card = Parts.column(0.6 * em, Parts.text(texts.get("app.lab.conditions"), "heading"),
                Parts.text(texts.get(usual ? "app.lab.fitted" : "app.lab.changed")), new Wrapping(0, 0, move));
        card.getStyleClass().add("card");
        return card;
    }
}
