package org.ordinaryacts.app.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Viewport;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.SidesView;

/**
 * A story as documented and under changed rules, on two stages in step: one transport moves both. Side by side where
 * there is room, else one below the other.
 */
public final class TwoStages extends Region {
    /** From this many em on, the stages stand side by side. */
    private static final double BESIDE = 58;
    private static final double LOWEST = 17;
    /** To see both stories whole, words may be a little smaller than where only one is shown. */
    private static final double LEAST_SCALE = 0.74;

    private final PlayerModel model;
    private final Face face;
    private final double em;
    private final Clock clock;
    private final Transport transport;
    private final Side left;
    private final Side right;
    private final IntFunction<Saying> saying;
    private final List<Subscription> listening = new ArrayList<>();
    private final FlowPane legend;
    private PlayView changed;

    /**
     * What stands over the stages at a step.
     *
     * @param left below the name of the documented story
     * @param right below the name of the other
     * @param mark the sign of what becomes of the step
     */
    public record Saying(String left, String right, String mark) {
    }

    /** One stage with what stands over it. */
    private static final class Side extends VBox {
        private final Label said;
        private final VBox head;
        private Optional<Shown> shown = Optional.empty();

        private record Shown(StagePane stage, Viewport viewport) {
        }

        Side(String name, double em) {
            super(0.4 * em);
            this.said = Parts.text("", "small");
            this.head = Parts.column(0.15 * em, Parts.text(name, "heading"), said);
            getChildren().add(head);
            getStyleClass().add("side");
        }

        void put(StagePane stage, Viewport viewport) {
            close();
            shown = Optional.of(new Shown(stage, viewport));
            VBox.setVgrow(viewport, Priority.ALWAYS);
            viewport.setMinHeight(0);
            getChildren().setAll(head, viewport);
        }

        /** Stages stand equally high beside each other, whatever is said over them. */
        void headHigh(double high) {
            if (head.getMinHeight() != high) {
                head.setMinHeight(high);
            }
        }

        /** How high the words need to be. */
        double needed(double width) {
            return head.getChildren().stream().mapToDouble(line -> line.prefHeight(width)).sum()
                    + head.getSpacing() * (head.getChildren().size() - 1);
        }

        double stageHeight() {
            return shown.map(one -> one.stage().prefHeight(-1)).orElse(0.0);
        }

        void close() {
            shown.ifPresent(one -> one.viewport().close());
        }
    }

    /**
     * Two stages.
     *
     * @param model the documented story, and where somebody is in it
     * @param rightName what stands over the other stage
     * @param saying what is said at a step, by its index, or for -1 before the first
     */
    public TwoStages(PlayerModel model, Face face, String leftName, String rightName, IntFunction<Saying> saying) {
        this.model = model;
        this.face = face;
        this.em = face.em();
        this.saying = saying;
        this.changed = model.view();
        this.clock = new Clock(model, face.movement());
        this.transport = new Transport(model, clock, face.texts(), em);
        this.left = new Side(leftName, em);
        this.right = new Side(rightName, em);
        left.getStyleClass().add("side-documented");
        right.getStyleClass().add("side-changed");
        getStyleClass().addAll("card", "sides");
        this.legend = new FlowPane(1.4 * em, 0.3 * em);
        getChildren().addAll(left, right, legend);
        listening.add(model.position().subscribe((before, now) -> draw()));
        listening.add(model.playing().subscribe((before, now) -> transport.show()));
    }

    /** What moves both stages, to be put where it stays in sight. */
    public Region transport() {
        return transport;
    }

    /** Shows another comparison of the same story; the step stays. */
    public void show(SidesView sides, List<? extends Node> remarks) {
        model.show(sides.documented());
        changed = sides.changed();
        StagePane documented = new StagePane(sides.documented().stage(), face.texts(), em, this::chosen);
        StagePane other = new StagePane(sides.changed().stage(), face.texts(), em, this::chosen);
        other.mark(sides.cut(), sides.around());
        left.put(documented, viewport(documented, sides.documented()));
        right.put(other, viewport(other, sides.changed()));
        legend.getChildren().setAll(remarks);
        draw();
        requestLayout();
    }

    private void chosen(String node) {
        boolean again = model.node().get().filter(node::equals).isPresent();
        model.node().set(again ? Optional.empty() : Optional.of(node));
        draw();
    }

    private Viewport viewport(StagePane stage, PlayView view) {
        Viewport viewport = new Viewport(stage, () -> active(stage, view));
        viewport.preferWhole(LEAST_SCALE);
        viewport.setSmooth(face.movement() == Movement.FULL);
        return viewport;
    }

    /** The part of a stage where something happened last. */
    private Optional<Camera.Box> active(StagePane stage, PlayView view) {
        int step = view.frames().stream().filter(frame -> frame.step() <= model.step())
                .filter(frame -> !frame.beat().path().isEmpty()).mapToInt(PlayView.Frame::step).max().orElse(-1);
        return stage.around(view.frames().stream().filter(frame -> frame.step() == step)
                .flatMap(frame -> frame.beat().path().stream()).distinct().toList());
    }

    // ---- in step --------------------------------------------------------------------------------------------------

    private void draw() {
        draw(left, model.view(), model.position().get());
        draw(right, changed, matching(model.position().get()));
        Saying now = saying.apply(model.step());
        left.said.setText(now.left());
        right.said.setText(now.mark().isEmpty() ? now.right() : now.mark() + "  " + now.right());
        transport.show();
        transport.announce(now.left() + ". " + now.right());
    }

    private void draw(Side side, PlayView view, double position) {
        int index = (int) Math.ceil(position - 1e-9);
        PlayView.Frame frame = view.frames().get(index);
        PlayView.Frame before = view.frames().get(Math.max(0, index - 1));
        double progress = index == 0 ? 1 : position - (index - 1);
        side.shown.ifPresent(one -> {
            one.stage().show(before, frame, progress, List.of(), model.node().get());
            one.viewport().attend();
        });
    }

    /** The position in the other story that is as far on the way through the same step. */
    private double matching(double position) {
        int step = model.step();
        if (step < 0) {
            return 0;
        }
        double from = start(model.view(), step);
        double to = model.view().stepFrames().get(step);
        double share = to <= from ? 1 : Math.clamp((position - from) / (to - from), 0, 1);
        double start = start(changed, step);
        return start + share * (changed.stepFrames().get(step) - start);
    }

    private static double start(PlayView view, int step) {
        return step == 0 ? 0 : view.stepFrames().get(step - 1);
    }

    /** Whether a key was meant for the stages. */
    public boolean press(KeyEvent event) {
        boolean elsewhere = event.getTarget() instanceof Slider || event.getTarget() instanceof TextInputControl
                || event.getTarget() instanceof ComboBoxBase<?>;
        boolean button = event.getTarget() instanceof ButtonBase;
        if (elsewhere || event.isShortcutDown() || event.isAltDown()) {
            return false;
        }
        switch (event.getCode()) {
            case RIGHT -> clock.oneStep();
            case LEFT -> model.back();
            case HOME -> model.jumpTo(-1);
            case END -> model.jumpTo(model.view().stepFrames().size() - 1);
            case SPACE -> {
                if (button) {
                    return false;
                }
                transport.playOrPause();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether anything moves. */
    public boolean moving() {
        return clock.running() || Stream.of(left, right)
                .anyMatch(side -> side.shown.map(one -> one.viewport().moving()).orElse(false));
    }

    /** Stops playing for now. */
    public void pause() {
        model.playing().set(false);
    }

    /** Ends all movement and lets go of the model, which outlives these stages. */
    public void close() {
        model.playing().set(false);
        clock.close();
        left.close();
        right.close();
        listening.forEach(Subscription::unsubscribe);
    }

    // ---- how it is laid out ---------------------------------------------------------------------------------------

    private boolean beside(double width) {
        return width >= BESIDE * em;
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return BESIDE * em;
    }

    @Override
    protected double computeMinHeight(double width) {
        return beside(width < 0 ? getWidth() : width) ? LOWEST * em : computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
        double insets = snappedTopInset() + snappedBottomInset() + low(wide);
        if (beside(wide)) {
            return insets + Math.max(high(left, half(wide)), high(right, half(wide)));
        }
        return insets + high(left, wide) + em + high(right, wide);
    }

    /** How high what stands below the stages is, with the gap over it. */
    private double low(double width) {
        return legend.getChildren().isEmpty() ? 0 : legend.prefHeight(width) + 0.4 * em;
    }

    private double half(double width) {
        return Math.floor(width / 2);
    }

    private double high(Side side, double width) {
        return side.needed(width) + Math.min(side.stageHeight(), 30 * em) + 2.4 * em;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - x - snappedRightInset();
        double low = low(width);
        double height = getHeight() - y - snappedBottomInset() - low;
        legend.resizeRelocate(x, getHeight() - snappedBottomInset() - low + 0.4 * em, width,
                Math.max(0, low - 0.4 * em));
        boolean beside = beside(width);
        double head = beside
                ? Math.max(left.needed(half(width) - em), right.needed(half(width) - em))
                : 0;
        left.headHigh(head);
        right.headHigh(head);
        if (beside != right.getStyleClass().contains("side-changed")) {
            left.getStyleClass().setAll("side", beside ? "side-documented" : "side-above");
            right.getStyleClass().setAll("side", beside ? "side-changed" : "side-below");
        }
        if (beside) {
            left.resizeRelocate(x, y, half(width), height);
            right.resizeRelocate(x + half(width), y, half(width), height);
        } else {
            double share = high(left, width) / (high(left, width) + high(right, width));
            double first = Math.floor((height - em) * share);
            left.resizeRelocate(x, y, width, first);
            right.resizeRelocate(x, y + first + em, width, height - em - first);
        }
    }
}
