package org.ordinaryacts.app.shell;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.DoubleConsumer;
import javafx.application.Platform;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.persona.PeopleLists;

/** Builds the town once, when somebody first wants to count in it. To be used on the thread of the window. */
final class TownBuilder {
    private Optional<Town> town = Optional.empty();

    /** The town, once it is built. */
    Optional<Town> town() {
        return town;
    }

    /** Builds it here and now, where nobody waits. */
    void buildNow(PeopleLists people) {
        town = Optional.of(Town.of(people));
    }

    /** Builds it on a thread of its own; see {@link org.ordinaryacts.app.story.HowManyCounts#prepare}. */
    Runnable build(PeopleLists people, DoubleConsumer progress, Runnable done) {
        AtomicBoolean stopped = new AtomicBoolean();
        Thread.ofPlatform().daemon().name("town").start(() -> Town
                .build(people, made -> unless(stopped, () -> progress.accept((double) made / Town.PEOPLE)),
                        stopped::get)
                .ifPresent(built -> unless(stopped, () -> {
                    town = Optional.of(built);
                    done.run();
                })));
        return () -> stopped.set(true);
    }

    /** What was on its way when it was stopped is not told any more. */
    private static void unless(AtomicBoolean stopped, Runnable told) {
        Platform.runLater(() -> {
            if (!stopped.get()) {
                told.run();
            }
        });
    }
}
