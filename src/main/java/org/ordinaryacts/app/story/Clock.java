package org.ordinaryacts.app.story;

import javafx.animation.AnimationTimer;
import javafx.util.Subscription;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.view.StepView;

/**
 * Moves the position while something plays, and runs at no other time. One beat takes the same time everywhere; after
 * each step the clock waits as long as its text takes to read.
 */
final class Clock extends AnimationTimer {
    private static final double SECONDS_A_BEAT = 1.5;
    private static final double SECONDS_A_WORD = 0.28;
    private static final double LEAST_WAIT = 2.5;
    private static final double NEAR = 0.04;

    private final PlayerModel model;
    private final Movement movement;
    private final Subscription listening;
    private long last;
    private double exact;
    private double stop;
    private double wait;
    private boolean onlyOneStep;
    private boolean running;

    Clock(PlayerModel model, Movement movement) {
        this.model = model;
        this.movement = movement;
        this.listening = model.playing().subscribe((before, now) -> {
            if (now) {
                begin(false);
            } else if (!onlyOneStep) {
                end();
            }
        });
    }

    /** Plays to the end of one step and stops there. */
    void oneStep() {
        model.playing().set(false);
        begin(true);
        if (movement == Movement.OFF) {
            advance(0);
        }
    }

    boolean running() {
        return running;
    }

    private void begin(boolean one) {
        onlyOneStep = one;
        exact = model.departure();
        stop = model.nextStop();
        last = 0;
        wait = 0;
        running = true;
        start();
    }

    /** Stops and lets go of the model, which outlives this clock. */
    void close() {
        end();
        listening.unsubscribe();
    }

    private void end() {
        running = false;
        onlyOneStep = false;
        stop();
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(0.1, (now - last) / 1e9);
        last = now;
        advance(seconds * model.speed().get());
    }

    /** Moves on by a time; apart from {@link #handle} so that tests need no waiting. */
    void advance(double seconds) {
        if (wait > 0) {
            wait -= seconds;
            return;
        }
        exact = movement == Movement.OFF ? stop : exact + seconds / SECONDS_A_BEAT;
        if (exact < stop) {
            model.position().set(shown(exact));
            return;
        }
        exact = stop;
        model.position().set(stop);
        arrive();
    }

    /** With reduced movement a card stands near its start, then near its end, and never slides. */
    private double shown(double position) {
        double whole = Math.floor(position);
        return movement == Movement.FULL || position == whole
                ? position
                : whole + (position - whole < 0.5 ? NEAR : 1 - NEAR);
    }

    private void arrive() {
        boolean atEnd = model.position().get() >= model.last();
        if (onlyOneStep || atEnd || model.waitsForAnswer()) {
            end();
            model.playing().set(false);
            return;
        }
        StepView step = model.stepView();
        wait = Math.max(LEAST_WAIT, step.text().split(" ").length * SECONDS_A_WORD);
        exact = model.departure();
        stop = model.nextStop();
    }
}
