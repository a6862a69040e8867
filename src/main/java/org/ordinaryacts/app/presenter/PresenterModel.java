package org.ordinaryacts.app.presenter;

import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.util.Subscription;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.view.QuestionView;

/**
 * What a group sees and what was counted in it. It knows no window, so nothing is lost when a window closes, moves or
 * is drawn anew: the place in the story, hands, what is revealed, the blank screen and the timer.
 */
public final class PresenterModel {
    private final PlayerModel player;
    private final Stopwatch stopwatch;
    private final Map<Integer, int[]> hands = new HashMap<>();
    private final Set<Integer> revealed = new HashSet<>();
    private final BooleanProperty blank = new SimpleBooleanProperty(false);
    private final BooleanProperty notes = new SimpleBooleanProperty(false);
    private final BooleanProperty showing = new SimpleBooleanProperty(true);
    private final BooleanProperty ended = new SimpleBooleanProperty(false);
    private final BooleanProperty going = new SimpleBooleanProperty(false);
    private final IntegerProperty changes = new SimpleIntegerProperty(0);
    private boolean closing;
    private boolean animated;

    /**
     * A group at the place where the player is.
     *
     * @param player shared with the player of the laptop, so that both are at the same place
     * @param nanoseconds the time, from any beginning
     */
    public PresenterModel(PlayerModel player, LongSupplier nanoseconds) {
        this.player = player;
        this.stopwatch = new Stopwatch(nanoseconds);
    }

    /** The place in the story. */
    public PlayerModel player() {
        return player;
    }

    /** Whether the projector shows nothing for now. */
    public BooleanProperty blank() {
        return blank;
    }

    /** Whether the notes take the place of the projector's view, where there is one screen only. */
    public BooleanProperty notes() {
        return notes;
    }

    /** Whether the projector's window is wanted. */
    public BooleanProperty showing() {
        return showing;
    }

    /** Whether presenting is over. */
    public BooleanProperty ended() {
        return ended;
    }

    /** Whether the beats of a step are under way; set to false, the step is over at once. */
    BooleanProperty going() {
        return going;
    }

    /** Tells about every change of what is counted or revealed; the properties tell about theirs. */
    Subscription onChange(Runnable listener) {
        return changes.subscribe((before, now) -> listener.run());
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }

    /** Whether steps move; if not, a step is over as soon as it begins. */
    void animate(boolean moves) {
        animated = moves;
        if (!moves) {
            settle();
        }
    }

    /** Begins again after an end; everything that was counted is still there. */
    void reopen() {
        player.playing().set(false);
        ended.set(false);
        showing.set(true);
        notes.set(false);
        stopwatch.turnTo(player.step());
    }

    // ---- what is shown ------------------------------------------------------------------------------------------

    /** Whether the closing words are shown: what could change the story. */
    public boolean closing() {
        return closing && atEnd();
    }

    /** The question of the step shown, if it asks one. */
    public Optional<QuestionView> question() {
        return player.step() < 0 ? Optional.empty() : player.stepView().question();
    }

    /** Whether the right answer of the question shown may be seen. */
    public boolean revealed() {
        return revealed.contains(player.step());
    }

    /** The hands counted for each answer of the question shown. */
    public List<Integer> hands() {
        int answers = question().map(question -> question.answers().size()).orElse(0);
        int[] counted = hands.getOrDefault(player.step(), new int[0]);
        return IntStream.range(0, answers).mapToObj(i -> i < counted.length ? counted[i] : 0).toList();
    }

    /** Whether the timer runs. */
    public boolean timing() {
        return stopwatch.running();
    }

    /** The time spent with the story. */
    public Duration timeOfStory() {
        return stopwatch.ofStory();
    }

    /** The time spent with the step shown. */
    public Duration timeOfStep() {
        return stopwatch.ofStep();
    }

    // ---- what can be done ---------------------------------------------------------------------------------------

    /** Does what a key, a clicker or a button says. */
    public void run(PresenterCommand command) {
        if (ended.get()) {
            return;
        }
        switch (command) {
            case PresenterCommand.Plain plain -> run(plain);
            case PresenterCommand.Hands counted -> count(counted.answer(), counted.change());
        }
        changed();
    }

    private void run(PresenterCommand.Plain command) {
        switch (command) {
            case FORWARD -> forward();
            case BACK -> back();
            case FIRST -> jump(-1);
            case LAST -> jump(player.view().stepFrames().size() - 1);
            case REVEAL -> reveal();
            case CLEAR -> hands.remove(player.step());
            case BLANK -> blank.set(!blank.get());
            case TIMER -> stopwatch.startOrPause();
            case TIMER_RESET -> stopwatch.reset();
            case NOTES -> notes.set(!notes.get());
            case SHOW -> showing.set(!showing.get());
            case END -> end();
        }
        if (blank.get() || !showing.get()) {
            settle();
        }
    }

    /** One step on: first what is under way ends, then a question is revealed, then the next step begins. */
    private void forward() {
        if (going.get()) {
            settle();
        } else if (question().isPresent() && !revealed()) {
            revealed.add(player.step());
        } else if (atEnd()) {
            closing = true;
        } else {
            player.begin();
            start();
        }
    }

    private void start() {
        int stop = player.nextStop();
        player.position().set(player.departure());
        if (animated && !blank.get() && showing.get()) {
            going.set(true);
        } else {
            player.position().set(stop);
        }
        stopwatch.turnTo(Math.max(player.step(), player.view().frames().get(stop).step()));
    }

    private void back() {
        if (closing()) {
            closing = false;
        } else {
            jump(Math.max(-1, player.step() - 1));
        }
    }

    private void jump(int step) {
        going.set(false);
        closing = false;
        if (step >= 0) {
            player.begin();
        }
        player.jumpTo(step);
        stopwatch.turnTo(step);
    }

    private void reveal() {
        if (question().isPresent() && !revealed.remove(player.step())) {
            revealed.add(player.step());
        }
    }

    private void count(int answer, int change) {
        int answers = question().map(question -> question.answers().size()).orElse(0);
        if (answer < answers) {
            int[] counted = Arrays.copyOf(hands.getOrDefault(player.step(), new int[0]), answers);
            counted[answer] = Math.max(0, counted[answer] + change);
            hands.put(player.step(), counted);
        }
    }

    /** Ends what is under way: its step is over. */
    void settle() {
        if (going.get()) {
            player.position().set(player.nextStop());
            going.set(false);
        }
    }

    private void end() {
        settle();
        if (stopwatch.running()) {
            stopwatch.startOrPause();
        }
        ended.set(true);
    }

    private boolean atEnd() {
        return player.position().get() >= player.last();
    }
}
