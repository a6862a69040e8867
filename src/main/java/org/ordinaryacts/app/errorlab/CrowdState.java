package org.ordinaryacts.app.errorlab;

import org.ordinaryacts.view.ErrorsView;

/** How far a crowd is. */
public sealed interface CrowdState {

    /** None was asked for. */
    record None() implements CrowdState {
    }

    /**
     * It is being run.
     *
     * @param seconds how many are left, as far as one can tell; below 0 where one cannot yet
     */
    record Working(long done, int people, long seconds) implements CrowdState {
    }

    /** It was run, or stopped, and this came of it. */
    record Done(ErrorsView.Crowd crowd, String code) implements CrowdState {
    }
}
