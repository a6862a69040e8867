package org.ordinaryacts.app.errorlab;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.ordinaryacts.view.ErrorsView;

/**
 * Where somebody is in the error lab, what they want to see, and what came of it. It stays while the window is open,
 * whatever screen is shown; only the thread of the window touches it.
 */
public final class LabModel {
    private final ObjectProperty<LabSection> section = new SimpleObjectProperty<>(LabSection.FIGURE);
    private final ObjectProperty<RunPicture> picture = new SimpleObjectProperty<>(RunPicture.DOTS);
    private final ObjectProperty<Optional<Wish>> wish = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<ErrorsView.Conditions>> conditions = new SimpleObjectProperty<>(
            Optional.empty());
    private final ObjectProperty<Optional<ErrorsView.Run>> run = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final ObjectProperty<Optional<SpreadState>> spread = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<OptionalInt> dot = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectProperty<OptionalLong> edge = new SimpleObjectProperty<>(OptionalLong.empty());
    private final ObjectProperty<OptionalInt> rate = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObjectProperty<Optional<CrowdWish>> crowdWish = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<CrowdState> crowd = new SimpleObjectProperty<>(new CrowdState.None());
    private final ObjectProperty<OptionalLong> inCrowd = new SimpleObjectProperty<>(OptionalLong.empty());
    private final BooleanProperty spreadWanted = new SimpleBooleanProperty(false);
    private final BooleanProperty differs = new SimpleBooleanProperty(false);
    private final BooleanProperty more = new SimpleBooleanProperty(false);
    private final Map<Question, Integer> answers = new EnumMap<>(Question.class);

    /** What is asked before it is shown. */
    public enum Question {
        /** How far the count differs from run to run. */
        SPREAD,
        /** What becomes of the share where fewer people may not stay. */
        BASE_RATE
    }

    /** The answer that stands for none. */
    public static final int SKIPPED = -1;

    /** The part that is open. */
    public ObjectProperty<LabSection> section() {
        return section;
    }

    /** How the run is shown. */
    public ObjectProperty<RunPicture> picture() {
        return picture;
    }

    /** The run that is wanted; nothing before the lab is first opened. */
    public ObjectProperty<Optional<Wish>> wish() {
        return wish;
    }

    /** The conditions of the run that is wanted. */
    public ObjectProperty<Optional<ErrorsView.Conditions>> conditions() {
        return conditions;
    }

    /** The last run that was made. */
    public ObjectProperty<Optional<ErrorsView.Run>> run() {
        return run;
    }

    /** How far the run is that is wanted; 1 once it is there. */
    public DoubleProperty progress() {
        return progress;
    }

    /** Many runs under the same conditions; nothing before somebody wants them. */
    public ObjectProperty<Optional<SpreadState>> spread() {
        return spread;
    }

    /** The chosen request of the run, from 0. */
    public ObjectProperty<OptionalInt> dot() {
        return dot;
    }

    /** The chosen person at the edge. */
    public ObjectProperty<OptionalLong> edge() {
        return edge;
    }

    /** The chosen place of the curve of base rates. */
    public ObjectProperty<OptionalInt> rate() {
        return rate;
    }

    /** The crowd that is wanted. */
    public ObjectProperty<Optional<CrowdWish>> crowdWish() {
        return crowdWish;
    }

    /** How far it is. */
    public ObjectProperty<CrowdState> crowd() {
        return crowd;
    }

    /** The chosen person of the crowd. */
    public ObjectProperty<OptionalLong> inCrowd() {
        return inCrowd;
    }

    /** Whether it is shown why the documented share is nobody's chance. */
    public BooleanProperty differs() {
        return differs;
    }

    /** Whether the conditions are shown that are not moved often. */
    public BooleanProperty more() {
        return more;
    }

    /** What was answered, {@link #SKIPPED} where it was skipped; nothing where it was not asked yet. */
    public OptionalInt answer(Question question) {
        Integer answer = answers.get(question);
        return answer == null ? OptionalInt.empty() : OptionalInt.of(answer);
    }

    /** Skips what is asked before it is shown, and shows it. */
    public void reveal() {
        for (Question question : Question.values()) {
            answers.putIfAbsent(question, SKIPPED);
        }
        differs.set(true);
        spreadWanted.set(true);
    }

    /** Whether many runs are wanted besides the one. */
    public BooleanProperty spreadWanted() {
        return spreadWanted;
    }

    /** Keeps an answer. */
    public void answer(Question question, int answer) {
        answers.put(question, answer);
    }

    /** Wants another run. */
    void want(Wish other) {
        wish.set(Optional.of(other));
    }
}
