package org.ordinaryacts.app.theme;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/** Moves a camera smoothly to where it shall be, and runs at no other time. */
public final class Glide extends AnimationTimer {
    private static final double SECONDS = 0.45;
    private final Consumer<Camera> show;
    private Camera from = Camera.HOME;
    private Camera to = Camera.HOME;
    private long began;
    private boolean moving;

    /** A glide that shows each camera on its way. */
    public Glide(Consumer<Camera> show) {
        this.show = show;
    }

    /** Begins to move; from wherever it is if it moves already. */
    public void go(Camera start, Camera end) {
        from = start;
        to = end;
        began = 0;
        moving = true;
        start();
    }

    /** Stays where it is. */
    public void end() {
        moving = false;
        stop();
    }

    /** Whether it moves. */
    public boolean moving() {
        return moving;
    }

    @Override
    public void handle(long now) {
        began = began == 0 ? now : began;
        at((now - began) / 1e9 / SECONDS);
    }

    /** Shows a share of the way; apart from {@link #handle} so that tests need no waiting. */
    void at(double share) {
        if (share >= 1) {
            end();
            show.accept(to);
        } else {
            show.accept(from.toward(to, share * share * (3 - 2 * share)));
        }
    }
}
