package org.ordinaryacts.app.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.story.TwoStages;
import org.ordinaryacts.app.theme.CodeCard;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.WhatIfView;

/** What if the rules changed: the rules, the story twice in step, and what comes of it. */
public final class WhatIfScreen extends BorderPane {
    /** From this many em on, rules, stages and result share the window. */
    private static final double ALL_WIDE = 84;
    private static final double ALL_HIGH = 42;
    /** From this many em on, the rules stand beside the rest. */
    private static final double BESIDE = 56;
    private static final double RULES = 21;
    private static final double RESULT_SHARE = 0.37;

    private final WhatIfModel model;
    private final WhatIfSource source;
    private final Texts texts;
    private final Face face;
    private final double em;
    private final RulesPane rules;
    private final Ways ways;
    private final TwoStages stages;
    private final ResultPane result;
    private final Later later = new Later();
    private final ScrollPane rulesScroll = Parts.scroll(new VBox());
    private final ScrollPane rest = Parts.scroll(new VBox());
    private final List<Subscription> listening = new ArrayList<>();
    private WhatIfView view;
    private Room room = Room.NONE;
    private int marked = Integer.MIN_VALUE;

    /** How much room there is. */
    private enum Room {
        NONE, ALL, BESIDE, BELOW
    }

    /**
     * Where the screen leads.
     *
     * @param story opens another story
     * @param lab opens the error lab with these levers set; nothing where there is none
     * @param code the class code of what is set here, and what opens others
     */
    public record Ways(Consumer<String> story, Optional<Consumer<SortedSet<String>>> lab, CodeCard.Ways code) {
    }

    /**
     * A screen in the state of this model.
     *
     * @param ways where it leads
     */
    public WhatIfScreen(WhatIfModel model, WhatIfSource source, Face face, Ways ways) {
        this.model = model;
        this.source = source;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        WhatIfSource.Compared documented = source.documented();
        this.view = documented.view();
        this.ways = ways;
        this.rules = new RulesPane(model, source.choices(), documented.view().levers(), face, ways);
        this.stages = new TwoStages(model.player(documented.sides().documented()), face,
                texts.get("app.whatif.documented"), texts.get("app.whatif.changed"), this::saying);
        this.result = new ResultPane(model, source, face, step -> model.player().ifPresent(one -> one.jumpTo(step)));
        getStyleClass().add("whatif-screen");
        setMinSize(0, 0);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(texts.get("app.whatif.title") + " " + documented.view().title());
        shown(documented);
        listen();
        compare();
    }

    private void listen() {
        listening.add(model.rules().subscribe((before, now) -> {
            rules.show(ways);
            compare();
        }));
        listening.add(model.tab().subscribe((before, now) -> result.show(view)));
        model.player().ifPresent(player -> {
            atStep(player.step());
            listening.add(player.position().subscribe((before, now) -> atStep(player.step())));
        });
        listening.add(widthProperty().subscribe((before, now) -> arrange()));
        listening.add(heightProperty().subscribe((before, now) -> arrange()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (stages.press(event)) {
                event.consume();
            }
        });
    }

    private void atStep(int step) {
        if (step != marked) {
            marked = step;
            result.mark(step);
            rules.tellCode();
        }
    }

    /** Ends all movement and lets go of the model, which outlives this screen. */
    public void close() {
        later.close();
        result.close();
        stages.close();
        listening.forEach(Subscription::unsubscribe);
    }

    /** Stops playing for now. */
    public void pause() {
        stages.pause();
    }

    /** Whether anything is moving. */
    public boolean moving() {
        return stages.moving();
    }

    // ---- what is shown --------------------------------------------------------------------------------------------

    private void compare() {
        if (model.rules().get().isEmpty()) {
            later.show(java.util.concurrent.CompletableFuture.completedFuture(source.documented()), this::shown);
        } else {
            later.show(source.compare(model.rules().get()), this::shown);
        }
    }

    private void shown(WhatIfSource.Compared compared) {
        view = compared.view();
        stages.show(compared.sides(), remarks());
        result.show(view);
    }

    /** What stands over the changed story: which of its flows are closed, and which way is taken instead. */
    private List<Node> remarks() {
        List<Node> remarks = new ArrayList<>();
        List<String> closed = view.closed().stream().filter(WhatIfView.FlowName::used)
                .map(WhatIfView.FlowName::line).toList();
        if (!closed.isEmpty()) {
            remarks.add(Parts.text(texts.get("app.whatif.closed", String.join("; ", closed)), "small", "cut-line"));
        }
        view.steps().stream().flatMap(step -> step.after().stream()).distinct().forEach(route -> {
            remarks.add(Parts.text(texts.get("app.whatif.instead", route.line()), "small", "around-line"));
            remarks.add(Parts.chip(route.chip(), face));
        });
        return remarks;
    }

    private TwoStages.Saying saying(int step) {
        if (step < 0) {
            return new TwoStages.Saying(texts.get("moment.before"), texts.get("moment.before"), "");
        }
        WhatIfView.StepLine line = view.steps().get(step);
        String left = texts.get("app.whatif.at", line.number(), line.title());
        String right = line.fate().equals("same") ? line.word() : line.word() + ": " + line.reason();
        return new TwoStages.Saying(left, right, line.mark());
    }

    // ---- how it is laid out ---------------------------------------------------------------------------------------

    private void arrange() {
        double wide = getWidth() / em;
        Room now = wide >= ALL_WIDE && getHeight() / em >= ALL_HIGH
                ? Room.ALL
                : wide >= BESIDE ? Room.BESIDE : Room.BELOW;
        if (now != room && getWidth() > 0) {
            room = now;
            lay();
        }
    }

    private void lay() {
        setLeft(null);
        setCenter(null);
        setBottom(null);
        rulesScroll.setContent(null);
        rest.setContent(null);
        switch (room) {
            case ALL -> {
                beside();
                setCenter(new Column(stages, stages.transport(), scrolled(card(result)), em));
            }
            case BESIDE -> {
                beside();
                VBox below = Parts.column(0.8 * em, stages, card(result));
                below.getStyleClass().add("beside-bar");
                rest.setContent(below);
                VBox.setVgrow(rest, Priority.ALWAYS);
                setCenter(Parts.column(0.6 * em, rest, stages.transport()));
            }
            case BELOW -> {
                VBox all = Parts.column(0.8 * em, card(rules), stages, card(result));
                all.getStyleClass().add("beside-bar");
                rest.setContent(all);
                setCenter(rest);
                setBottom(stages.transport());
                BorderPane.setMargin(stages.transport(), new Insets(0.5 * em, 0, 0, 0));
            }
            case NONE -> {
            }
        }
        if (!stages.transport().getStyleClass().contains("compact")) {
            stages.transport().getStyleClass().add("compact");
        }
    }

    private void beside() {
        VBox padded = Parts.column(0, rules);
        padded.getStyleClass().add("rules");
        rulesScroll.setContent(padded);
        BorderPane card = new BorderPane(rulesScroll);
        card.getStyleClass().addAll("card", "rules-card");
        card.setPrefWidth(RULES * em);
        card.setMinWidth(RULES * em);
        setLeft(card);
        BorderPane.setMargin(card, new Insets(0, 0.8 * em, 0, 0));
    }

    private static VBox card(Region content) {
        VBox card = new VBox(content);
        card.getStyleClass().add("card");
        return card;
    }

    private Region scrolled(VBox card) {
        ScrollPane scroll = Parts.scroll(card);
        card.getStyleClass().setAll("result-pad");
        BorderPane box = new BorderPane(scroll);
        box.getStyleClass().addAll("card", "result-card");
        return box;
    }

    /** Stages, transport and result, one below the other: the result has a share of the height, the stages the rest. */
    private static final class Column extends Region {
        private final Region top;
        private final Region middle;
        private final Region bottom;
        private final double gap;

        Column(Region top, Region middle, Region bottom, double em) {
            this.top = top;
            this.middle = middle;
            this.bottom = bottom;
            this.gap = 0.6 * em;
            getChildren().addAll(top, middle, bottom);
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double between = middle.prefHeight(width);
            double low = Math.floor(getHeight() * RESULT_SHARE);
            double high = getHeight() - low - between - 2 * gap;
            top.resizeRelocate(0, 0, width, high);
            middle.resizeRelocate(0, high + gap, width, between);
            bottom.resizeRelocate(0, getHeight() - low, width, low);
        }

        @Override
        protected double computeMinHeight(double width) {
            return 0;
        }
    }
}
