package org.ordinaryacts.app.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.StepView;

/**
 * Where somebody is in a story. The position counts frames: at a whole number nothing moves, between two numbers the
 * beat of the later frame is under way. Everything shown is a function of the position, so any moment can be reached
 * from any other, forward and backward, and looks the same.
 */
public final class PlayerModel {
    /** Just after a step: what is shown is the next one. */
    private static final double AFTER = 1e-6;
    private final DoubleProperty position = new SimpleDoubleProperty(0);
    private final BooleanProperty playing = new SimpleBooleanProperty(false);
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ObjectProperty<Optional<String>> node = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Cell>> cell = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.WHO);
    private final ObjectProperty<Picture> picture = new SimpleObjectProperty<>(Picture.STORY);
    private final Map<Integer, Integer> answers = new HashMap<>();
    private final BooleanProperty brief = new SimpleBooleanProperty(false);
    private boolean begun;
    private PlayView view;
    private Optional<Second> other = Optional.empty();

    /** The tabs beside the map. */
    public enum Tab {
        RECORD, WHO, HOW_MANY, STEPS
    }

    /** How the story is shown: only what belongs to it, on the whole map, or in words. */
    public enum Picture {
        STORY, WHOLE, TEXT
    }

    /** The same story in another language, with the words of that language. */
    public record Second(PlayView view, Texts texts) {
    }

    /** A cell of the table of who knows what. */
    public record Cell(String holder, String field) {
    }

    /** A model at the beginning of a story. */
    public PlayerModel(PlayView view) {
        this.view = view;
    }

    /** The story as it is shown now. */
    public PlayView view() {
        return view;
    }

    /** The same story in another language; the place in it stays. */
    public void show(PlayView other) {
        this.view = other;
    }

    /** The same story in a second language beside it, where that is wanted. */
    public Optional<Second> other() {
        return other;
    }

    /** Shows a second language beside the first, or none. */
    public void showBeside(Optional<Second> second) {
        this.other = second;
    }

    /** The position, from 0 to {@link #last}. */
    public DoubleProperty position() {
        return position;
    }

    /** Whether time runs. */
    public BooleanProperty playing() {
        return playing;
    }

    /** How fast: 1 is usual. */
    public DoubleProperty speed() {
        return speed;
    }

    /** The node whose records are shown. */
    public ObjectProperty<Optional<String>> node() {
        return node;
    }

    /** The cell whose way lights up. */
    public ObjectProperty<Optional<Cell>> cell() {
        return cell;
    }

    /** The tab that is open. */
    public ObjectProperty<Tab> tab() {
        return tab;
    }

    /** How the story is shown. */
    public ObjectProperty<Picture> picture() {
        return picture;
    }

    /** Whether the care note has been passed. */
    public boolean begun() {
        return begun;
    }

    /** Passes the care note. */
    public void begin() {
        begun = true;
    }

    /** The last position. */
    public int last() {
        return view.frames().size() - 1;
    }

    /** The frame that is reached, or being reached. */
    public int frameIndex() {
        return (int) Math.ceil(position.get() - 1e-9);
    }

    /** The frame that is reached, or being reached. */
    public PlayView.Frame frame() {
        return view.frames().get(frameIndex());
    }

    /** How far the beat of {@link #frame} is: 1 when it is over. */
    public double progress() {
        return frameIndex() == 0 ? 1 : position.get() - (frameIndex() - 1);
    }

    /** The index of the step shown; -1 before the first. */
    public int step() {
        return frame().step();
    }

    /** The step shown; the first one before the story begins. */
    public StepView stepView() {
        return view.story().steps().get(Math.max(0, step()));
    }

    /** Jumps to the end of a step; -1 is the beginning. */
    public void jumpTo(int step) {
        playing.set(false);
        position.set(step < 0 ? 0 : view.stepFrames().get(Math.min(step, view.stepFrames().size() - 1)));
    }

    /** Whether only the steps of the cut of a minute are told on the way forward and back. */
    public BooleanProperty brief() {
        return brief;
    }

    /** One step back: the end of the step before. */
    public void back() {
        int before = step() - 1;
        while (before >= 0 && !told(before)) {
            before--;
        }
        jumpTo(before);
    }

    private boolean told(int step) {
        List<Integer> cut = view.story().shortCut();
        return !brief.get() || cut.isEmpty() || cut.contains(step);
    }

    /** The step that is under way, or else the next one that is told; the number of steps where there is none. */
    private int nextStep() {
        int step = step();
        if (step >= 0 && underWay(step)) {
            return step;
        }
        int next = step + 1;
        while (next < view.stepFrames().size() && !told(next)) {
            next++;
        }
        return next;
    }

    private boolean underWay(int step) {
        return position.get() < view.stepFrames().get(step) - 1e-9;
    }

    /** Where one step forward leads: the end of this step if it is under way, else of the next one. */
    public int nextStop() {
        int next = nextStep();
        return next < view.stepFrames().size() ? view.stepFrames().get(next) : last();
    }

    /** Where the way to {@link #nextStop} begins: here, or past the steps that are left out. */
    public double departure() {
        int next = nextStep();
        boolean leaps = next > step() + 1 && next < view.stepFrames().size();
        return leaps ? view.stepFrames().get(next - 1) + AFTER : position.get();
    }

    /** The answer chosen at a question step, if any; -1 where it was skipped. */
    public Optional<Integer> answer(int step) {
        return Optional.ofNullable(answers.get(step));
    }

    /** Chooses an answer; -1 skips the question. */
    public void choose(int step, int answer) {
        answers.put(step, answer);
    }

    /** Takes an answer back. */
    public void chooseAgain(int step) {
        answers.remove(step);
    }

    /** Whether the step shown is a question that is neither answered nor skipped. */
    public boolean waitsForAnswer() {
        return step() >= 0 && stepView().question().isPresent() && answer(step()).isEmpty();
    }
}
