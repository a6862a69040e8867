package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Does pieces of work on several threads. Pieces begin in order; how many are done when it ends is known. */
final class Workers {
    private Workers() {
    }

    /**
     * Does the pieces with these numbers, from 0, until all are done or somebody wants to stop.
     *
     * @return how many were done: all with lower numbers, and none else
     */
    static int run(int pieces, Watch watch, IntConsumer work) {
        AtomicInteger next = new AtomicInteger();
        AtomicReference<@Nullable Throwable> failed = new AtomicReference<>();
        Runnable worker = () -> {
            try {
                while (failed.get() == null && !watch.stop().getAsBoolean()) {
                    int piece = next.getAndIncrement();
                    if (piece >= pieces) {
                        return;
                    }
                    work.accept(piece);
                }
            } catch (RuntimeException | Error e) {
                failed.compareAndSet(null, e);
            }
        };
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < Math.min(watch.threads(), pieces); i++) {
            others.add(Thread.ofPlatform().daemon().name("crowd-" + i).start(worker));
        }
        worker.run();
        others.forEach(Workers::join);
        Throwable wrong = failed.get();
        if (wrong != null) {
            throw new IllegalStateException("A piece of work failed", wrong);
        }
        return Math.min(next.get(), pieces);
    }

    private static void join(Thread thread) {
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
