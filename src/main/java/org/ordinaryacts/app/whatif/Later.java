package org.ordinaryacts.app.whatif;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Shows what is derived once it is there; of several that were asked for, only the last. */
final class Later {
    private int asked;
    private boolean closed;

    /** Shows what was derived: at once where it is there, else as soon as it is, on the window's thread. */
    <T> void show(CompletableFuture<T> derived, Consumer<T> show) {
        int mine = ++asked;
        if (derived.isDone()) {
            show.accept(derived.join());
            return;
        }
        derived.thenAcceptAsync(view -> {
            if (mine == asked && !closed) {
                show.accept(view);
            }
        }, Platform::runLater);
    }

    /** Nothing is shown any more. */
    void close() {
        closed = true;
    }
}
