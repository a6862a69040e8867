package org.ordinaryacts.app.shell;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongConsumer;
import javafx.application.Platform;

/**
 * Work beside the thread of the window, of which only the newest counts: what was begun before is asked to stop, and
 * what comes of it is not told any more. To be used on the thread of the window.
 */
final class Newest {
    private static final long PACE = 60_000_000L;
    private final Executor executor;
    private AtomicBoolean stopped = new AtomicBoolean(true);

    Newest(Executor executor) {
        this.executor = executor;
    }

    /**
     * Begins work.
     *
     * @param work does it; it is told whether it shall stop, and then comes back with what it has
     * @param done told what came of it, on the thread of the window
     */
    <T> void begin(Function<BooleanSupplier, T> work, Consumer<T> done) {
        stopped.set(true);
        AtomicBoolean mine = new AtomicBoolean();
        stopped = mine;
        CompletableFuture<T> result = CompletableFuture.supplyAsync(() -> work.apply(mine::get), executor);
        if (result.isDone()) {
            done.accept(result.join());
        } else {
            result.thenAcceptAsync(told -> unlessOld(mine, () -> done.accept(told)), Platform::runLater);
        }
    }

    /** Asks the work to come back with what it has. */
    void stop() {
        stopped.set(true);
    }

    /** Begins nothing, and lets nothing that was begun be told. */
    void forget() {
        stopped.set(true);
        stopped = new AtomicBoolean(true);
    }

    private void unlessOld(AtomicBoolean mine, Runnable told) {
        if (stopped == mine) {
            told.run();
        }
    }

    /** Tells on the thread of the window how much is done, but not more often than can be seen. */
    LongConsumer paced(LongConsumer progress) {
        AtomicBoolean mine = stopped;
        AtomicLong last = new AtomicLong(System.nanoTime());
        return done -> {
            long now = System.nanoTime();
            long before = last.get();
            if (now - before > PACE && last.compareAndSet(before, now)) {
                Platform.runLater(() -> unlessOld(mine, () -> progress.accept(done)));
            }
        };
    }
}
