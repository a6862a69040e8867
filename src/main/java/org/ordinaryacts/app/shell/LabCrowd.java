package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.CrowdRun;
import org.ordinaryacts.crowd.Watch;

/** Runs a crowd. To be used on the thread of the window. */
final class LabCrowd {
    private final Newest newest;
    private Optional<Made> made = Optional.empty();

    /** A crowd that was run, and under which conditions. */
    record Made(CrowdModel model, CrowdRun run) {
    }

    LabCrowd(Executor executor) {
        this.newest = new Newest(executor);
    }

    Optional<Made> made() {
        return made;
    }

    void run(CrowdModel model, long seed, int people, LongConsumer progress, Runnable done) {
        newest.begin(stop -> model.crowd(seed, people, true,
                new Watch(Runtime.getRuntime().availableProcessors(), newest.paced(progress), stop)), run -> {
                    made = Optional.of(new Made(model, run));
                    done.run();
                });
    }

    /** What there is stays. */
    void stop() {
        newest.stop();
    }

    /** The next person after this about whom there is a request, around the end to the beginning. */
    OptionalLong next(long index, boolean wrong) {
        if (made.isEmpty() || made.get().run().people() == 0) {
            return OptionalLong.empty();
        }
        CrowdRun run = made.get().run();
        for (int step = 1; step <= run.people(); step++) {
            int next = (int) ((index + step) % run.people());
            if (run.outcome(next).issued() && (!wrong || run.outcome(next).wrong())) {
                return OptionalLong.of(next);
            }
        }
        return OptionalLong.empty();
    }
}
