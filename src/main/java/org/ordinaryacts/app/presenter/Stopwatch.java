package org.ordinaryacts.app.presenter;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** How long a group has been with a story, and with each of its steps. It is told the time from outside. */
final class Stopwatch {
    private final LongSupplier nanoseconds;
    private final Map<Integer, Long> spent = new HashMap<>();
    private boolean running;
    private long since;
    private int step = -1;

    Stopwatch(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
    }

    boolean running() {
        return running;
    }

    /** Starts, or pauses; what has been counted stays. */
    void startOrPause() {
        book();
        running = !running;
    }

    /** Forgets all time; it goes on running if it runs. */
    void reset() {
        book();
        spent.clear();
    }

    /** From now on the time belongs to another step. */
    void turnTo(int other) {
        if (other != step) {
            book();
            step = other;
        }
    }

    Duration ofStory() {
        book();
        return Duration.ofNanos(spent.values().stream().mapToLong(Long::longValue).sum());
    }

    Duration ofStep() {
        book();
        return Duration.ofNanos(spent.getOrDefault(step, 0L));
    }

    private void book() {
        long now = nanoseconds.getAsLong();
        if (running) {
            spent.merge(step, now - since, Long::sum);
        }
        since = now;
    }
}
