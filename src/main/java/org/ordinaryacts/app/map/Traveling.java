package org.ordinaryacts.app.map;

import java.util.List;
import javafx.animation.AnimationTimer;
import org.ordinaryacts.app.theme.Movement;

/** Lets cards travel on the board, and runs at no other time. */
final class Traveling extends AnimationTimer {
    private static final double SECONDS_A_WAVE = 2.6;

    private final Board board;
    private final Movement movement;
    private final Runnable changed;
    private Journey journey = new Journey(List.of());
    private State state = State.NOTHING;
    private double time;
    private long last;

    /** Whether cards are on their way. */
    enum State {
        NOTHING, MOVING, PAUSED
    }

    /**
     * Nothing travels yet.
     *
     * @param changed told when the state changes
     */
    Traveling(Board board, Movement movement, Runnable changed) {
        this.board = board;
        this.movement = movement;
        this.changed = changed;
    }

    State state() {
        return state;
    }

    /** Begins a journey. Where nothing may move, there is none. */
    void begin(Journey next) {
        end();
        if (movement != Movement.OFF && !next.waves().isEmpty()) {
            journey = next;
            time = 0;
            go();
        }
    }

    /** Stands still, with the cards where they are. */
    void pause() {
        if (state == State.MOVING) {
            stop();
            turn(State.PAUSED);
        }
    }

    /** Goes on from where the cards stand. */
    void goOn() {
        if (state == State.PAUSED) {
            go();
        }
    }

    private void go() {
        last = 0;
        start();
        turn(State.MOVING);
        board.travel(journey.at(time, movement));
    }

    /** Ends the journey; no card is left. */
    void end() {
        stop();
        board.travel(List.of());
        if (state != State.NOTHING) {
            turn(State.NOTHING);
        }
    }

    private void turn(State next) {
        state = next;
        changed.run();
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(0.1, (now - last) / 1e9);
        last = now;
        advance(seconds);
    }

    /** Moves on by a time; apart from {@link #handle} so that tests need no waiting. */
    void advance(double seconds) {
        time += seconds / SECONDS_A_WAVE;
        if (time >= journey.waves().size()) {
            end();
        } else {
            board.travel(journey.at(time, movement));
        }
    }
}
