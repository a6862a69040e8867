package org.ordinaryacts.app.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.app.presenter.PresenterCommand.Hands;
import org.ordinaryacts.app.presenter.PresenterCommand.Plain;

/** What is counted, revealed, hidden and timed, without a window. */
class PresenterModelTest {
    private final AtomicLong clock = new AtomicLong();
    private final PresenterModel model = new PresenterModel(Stories.player(), clock::get);

    private void pass(int seconds) {
        clock.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    private void run(PresenterCommand... commands) {
        for (PresenterCommand command : commands) {
            model.run(command);
        }
    }

    @Test
    void forwardBeginsRevealsAQuestionAndOnlyThenGoesOn() {
        assertThat(model.player().begun()).isFalse();
        run(Plain.FORWARD);
        assertThat(model.player().begun()).isTrue();
        assertThat(model.player().step()).isZero();
        run(Plain.FORWARD);
        assertThat(model.player().step()).isEqualTo(1);
        assertThat(model.revealed()).isFalse();
        run(Plain.FORWARD);
        assertThat(model.player().step()).isEqualTo(1);
        assertThat(model.revealed()).isTrue();
        run(Plain.FORWARD);
        assertThat(model.player().step()).isEqualTo(2);
    }

    @Test
    void backGoesToTheBeginningAndNoFurther() {
        run(Plain.FORWARD, Plain.FORWARD, Plain.BACK);
        assertThat(model.player().step()).isZero();
        run(Plain.BACK, Plain.BACK);
        assertThat(model.player().step()).isEqualTo(-1);
    }

    @Test
    void theStoryEndsWithWhatCouldChangeIt() {
        run(Plain.LAST);
        assertThat(model.player().step()).isEqualTo(8);
        assertThat(model.closing()).isFalse();
        run(Plain.FORWARD, Plain.FORWARD);
        assertThat(model.closing()).isTrue();
        run(Plain.BACK);
        assertThat(model.closing()).isFalse();
        assertThat(model.player().step()).isEqualTo(8);
        run(Plain.FORWARD, Plain.FIRST);
        assertThat(model.closing()).isFalse();
        assertThat(model.player().step()).isEqualTo(-1);
    }

    @Test
    void handsAreCountedForEachQuestionAndNeverBelowNone() {
        run(new Hands(0, 1));
        assertThat(model.hands()).as("no question").isEmpty();
        run(Plain.FORWARD, Plain.FORWARD, new Hands(0, 1), new Hands(2, 1), new Hands(2, 1), new Hands(1, -1),
                new Hands(3, 1));
        assertThat(model.hands()).containsExactly(1, 0, 2);
        run(new Hands(2, -1));
        assertThat(model.hands()).containsExactly(1, 0, 1);
        run(Plain.FORWARD, Plain.FORWARD, Plain.FORWARD);
        assertThat(model.player().step()).isEqualTo(3);
        assertThat(model.hands()).containsExactly(0, 0, 0);
        assertThat(model.revealed()).isFalse();
        run(Plain.BACK, Plain.BACK);
        assertThat(model.hands()).containsExactly(1, 0, 1);
        assertThat(model.revealed()).isTrue();
        run(Plain.CLEAR);
        assertThat(model.hands()).containsExactly(0, 0, 0);
    }

    @Test
    void whatIsRevealedCanBeHiddenAgain() {
        run(Plain.REVEAL);
        run(Plain.FORWARD);
        assertThat(model.revealed()).as("a step without a question").isFalse();
        run(Plain.FORWARD, Plain.REVEAL);
        assertThat(model.revealed()).isTrue();
        run(Plain.REVEAL);
        assertThat(model.revealed()).isFalse();
    }

    @Test
    void theTimerCountsTheStoryAndEachStepWhileItRuns() {
        pass(5);
        run(Plain.TIMER);
        pass(10);
        run(Plain.FORWARD);
        pass(7);
        assertThat(model.timeOfStory()).isEqualTo(Duration.ofSeconds(17));
        assertThat(model.timeOfStep()).isEqualTo(Duration.ofSeconds(7));
        run(Plain.TIMER);
        pass(100);
        run(Plain.BACK);
        assertThat(model.timeOfStep()).isEqualTo(Duration.ofSeconds(10));
        assertThat(model.timeOfStory()).isEqualTo(Duration.ofSeconds(17));
        run(Plain.TIMER, Plain.TIMER_RESET);
        pass(3);
        assertThat(model.timeOfStory()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void aStepThatIsUnderWayEndsAtOnceWhenTheScreenIsBlankedOrStoppedOrForwardIsPressedAgain() {
        for (Plain command : new Plain[] {Plain.BLANK, Plain.SHOW, Plain.END, Plain.FORWARD}) {
            PresenterModel moving = new PresenterModel(Stories.player(), clock::get);
            moving.animate(true);
            moving.run(Plain.FORWARD);
            assertThat(moving.going().get()).isTrue();
            assertThat(moving.player().position().get()).isZero();
            moving.run(command);
            assertThat(moving.going().get()).as(command.name()).isFalse();
            assertThat(moving.player().position().get()).as(command.name())
                    .isEqualTo((double) moving.player().view().stepFrames().getFirst());
        }
    }

    @Test
    void nothingStartsToMoveOnABlankOrStoppedScreen() {
        model.animate(true);
        run(Plain.BLANK, Plain.FORWARD);
        assertThat(model.going().get()).isFalse();
        assertThat(model.player().step()).isZero();
        run(Plain.BLANK, Plain.SHOW, Plain.FORWARD);
        assertThat(model.going().get()).isFalse();
        assertThat(model.player().step()).isEqualTo(1);
    }

    @Test
    void everythingIsStillThereWhenPresentingBeginsAgain() {
        run(Plain.FORWARD, Plain.FORWARD, new Hands(1, 4), Plain.REVEAL, Plain.TIMER);
        pass(9);
        run(Plain.END);
        pass(100);
        run(Plain.FORWARD);
        assertThat(model.player().step()).as("an ended group goes nowhere").isEqualTo(1);
        model.reopen();
        assertThat(model.hands()).containsExactly(0, 4, 0);
        assertThat(model.revealed()).isTrue();
        assertThat(model.timing()).isFalse();
        assertThat(model.timeOfStory()).isEqualTo(Duration.ofSeconds(9));
    }
}
