package org.ordinaryacts.export.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.view.HowManyView;
import org.ordinaryacts.view.HowManyViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayViews;

/**
 * All that a page needs to play a story, in one language.
 *
 * @param play the stage and its frames
 * @param howMany for each frame, how many people share what each holder knows then
 */
record StoryData(PlayView play, List<List<Count>> howMany) {

    /**
     * A count, with how far each of its bars reaches.
     *
     * @param lengths one for each step of the view, from 0 to 1
     */
    record Count(HowManyView view, int tens, List<Double> lengths) {
        private static final double DIGITS = 1e4;

        static Count of(HowManyView view) {
            return new Count(view, view.tens(), view.steps().stream()
                    .map(step -> Math.round(view.length(step.left()) * DIGITS) / DIGITS).toList());
        }
    }

    /** The data of a trace. */
    static StoryData of(Naming naming, Trace trace, Town town, boolean checked) {
        PlayView play = new PlayViews(naming).play(trace, checked);
        HowManyViews views = new HowManyViews(naming);
        Map<Integer, List<Count>> known = new HashMap<>();
        return new StoryData(play, play.frames().stream().map(frame -> known.computeIfAbsent(frame.moment(),
                moment -> views.at(town, trace, moment).stream().map(Count::of).toList())).toList());
    }
}
