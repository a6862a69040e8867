package org.ordinaryacts.whatif;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Reason;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.story.Step;

/**
 * A step as documented and under changed rules.
 *
 * @param reasons why it does not happen; empty where it does
 * @param before the way its fields took as documented; nothing where none moved by this step
 * @param after the way they take now
 * @param lost what went along with it, or followed by itself, and does not now
 */
public record StepChange(Step step, Fate fate, List<Reason> reasons, Optional<Route> before, Optional<Route> after,
        List<Event.Moved> lost) {

    /** Copies the lists. */
    public StepChange {
        reasons = List.copyOf(reasons);
        lost = List.copyOf(lost);
    }
}
