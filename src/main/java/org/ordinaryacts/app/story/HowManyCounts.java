package org.ordinaryacts.app.story;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import org.ordinaryacts.view.HowManyView;

/** Counts people for one story. Given from outside, because what draws here derives nothing. */
public interface HowManyCounts {

    /** The counts at a moment, first of whoever learned something last; nothing before the people are made. */
    Optional<List<HowManyView>> at(int moment);

    /**
     * Makes the people on a thread of its own. What is told is told on the thread of the window.
     *
     * @param progress told how much is done, up to 1
     * @param done told once at the end, unless it was stopped
     * @return stops it; harmless when it is over
     */
    Runnable prepare(DoubleConsumer progress, Runnable done);
}
