package org.ordinaryacts.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Requests;
import org.ordinaryacts.crowd.Spread;
import org.ordinaryacts.crowd.Watch;

/** Makes runs of requests: one, and many of which only the seed differs. To be used on the thread of the window. */
final class LabRuns {
    /** All runs of a spread together have about so many requests, so that they take seconds and not minutes. */
    private static final int ENOUGH = 1_280_000;
    private static final int FEWEST = 100;
    private static final int MOST = 500;

    private final Newest one;
    private final Newest many;
    private Optional<Made> made = Optional.empty();
    private Optional<Many> spread = Optional.empty();

    /** A run, and the crowd that it was made in. */
    record Made(CrowdModel model, Requests requests) {
    }

    /**
     * Many runs.
     *
     * @param wanted how many there are to be
     * @param working whether more are being made
     */
    record Many(Made like, Spread spread, int wanted, boolean working) {
    }

    LabRuns(Executor executor) {
        this.one = new Newest(executor);
        this.many = new Newest(executor);
    }

    /** The last run. */
    Optional<Made> made() {
        return made;
    }

    /** The last spread. */
    Optional<Many> spread() {
        return spread;
    }

    private static int threads() {
        return Runtime.getRuntime().availableProcessors();
    }

    /** Makes a run; one that is being made for an older wish ends. */
    void run(CrowdModel model, long seed, int wanted, LongConsumer progress, Runnable done) {
        many.forget();
        one.begin(stop -> model.requests(seed, wanted, new Watch(threads(), one.paced(progress), stop)), run -> {
            made = Optional.of(new Made(model, run));
            spread = Optional.empty();
            done.run();
        });
    }

    /** Makes many runs like the last one, and tells after each how far they are. */
    void spread(Runnable told) {
        made.ifPresent(like -> {
            int wanted = Math.clamp(ENOUGH / Math.max(1, like.requests().wanted()), FEWEST, MOST);
            spread = Optional.of(new Many(like, new Spread(like.requests().wanted(), List.of()), wanted, true));
            told.run();
            Consumer<Spread> soFar = far -> {
                if (spread.filter(now -> now.like() == like && now.working()).isPresent()) {
                    spread = Optional.of(new Many(like, far, wanted, true));
                    told.run();
                }
            };
            many.begin(stop -> runs(like, wanted, stop, soFar), all -> {
                spread = Optional.of(new Many(like, all, wanted, false));
                told.run();
            });
        });
    }

    /** What there is stays. */
    void stopSpread() {
        many.stop();
    }

    private static Spread runs(Made like, int wanted, BooleanSupplier stop, Consumer<Spread> soFar) {
        int requests = like.requests().wanted();
        List<Integer> wrong = new ArrayList<>();
        Watch watch = new Watch(threads(), done -> {
        }, stop);
        for (int run = 0; run < wanted && !stop.getAsBoolean(); run++) {
            wrong.addAll(Spread.of(like.model(), like.requests().seed() + run, 1, requests, watch, done -> {
            }).wrong());
            Spread far = new Spread(requests, wrong);
            if (run % 5 == 0) {
                Platform.runLater(() -> soFar.accept(far));
            }
        }
        return new Spread(requests, wrong);
    }
}
