package org.ordinaryacts.app.story;

import java.util.Optional;
import java.util.function.Consumer;
import org.ordinaryacts.app.theme.Face;

/** The tab "one in how many". It has people made when it is first opened, and never before. */
final class HowManyTab {
    private final HowManyCounts counts;
    private final HowManyPane pane;
    private Optional<Runnable> stop = Optional.empty();
    private boolean stopped;
    private int moment;
    private Optional<String> chosen = Optional.empty();

    HowManyTab(HowManyCounts counts, Face face, Consumer<String> choose) {
        this.counts = counts;
        this.pane = new HowManyPane(face, choose);
    }

    HowManyPane pane() {
        return pane;
    }

    /** Shows a moment, and the chosen holder if it holds something then. */
    void show(int at, Optional<String> holder) {
        moment = at;
        chosen = holder;
        counts.at(at).ifPresentOrElse(views -> pane.show(views, holder), this::prepare);
    }

    private void prepare() {
        if (stop.isEmpty() && !stopped) {
            pane.waiting(0, this::stop);
            stop = Optional.of(counts.prepare(done -> pane.waiting(done, this::stop), this::ready));
        }
    }

    private void ready() {
        stop = Optional.empty();
        show(moment, chosen);
    }

    private void stop() {
        close();
        stopped = true;
        pane.stopped(() -> {
            stopped = false;
            show(moment, chosen);
        });
    }

    /** Ends what runs. */
    void close() {
        stop.ifPresent(Runnable::run);
        stop = Optional.empty();
    }
}
