package org.ordinaryacts.app.presenter;

import javafx.animation.AnimationTimer;
import javafx.util.Subscription;
import org.ordinaryacts.app.story.PlayerModel;

/** Moves the position while a step is under way, and runs at no other time. */
final class Mover extends AnimationTimer {
    private static final double SECONDS_A_BEAT = 1.8;
    private static final double LONGEST_PAUSE = 0.1;

    private final PresenterModel model;
    private final Subscription listening;
    private long last;
    private boolean running;

    Mover(PresenterModel model) {
        this.model = model;
        this.listening = model.going().subscribe((before, now) -> turn(now));
    }

    boolean running() {
        return running;
    }

    /** Stops and lets go of the model, which outlives this mover. */
    void close() {
        listening.unsubscribe();
        turn(false);
    }

    private void turn(boolean on) {
        running = on;
        last = 0;
        if (on) {
            start();
        } else {
            stop();
        }
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST_PAUSE, (now - last) / 1e9);
        last = now;
        advance(seconds * model.player().speed().get());
    }

    /** Moves on by a time; apart from {@link #handle} so that tests need no waiting. */
    void advance(double seconds) {
        PlayerModel player = model.player();
        int reached = (int) Math.floor(player.position().get() + 1e-9) + 1;
        boolean nothingMoves = player.view().frames().get(reached).beat().path().isEmpty();
        double next = nothingMoves ? reached : player.position().get() + seconds / SECONDS_A_BEAT;
        if (next >= player.nextStop()) {
            model.settle();
        } else {
            player.position().set(next);
        }
    }
}
