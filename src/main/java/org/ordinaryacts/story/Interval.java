package org.ordinaryacts.story;

import java.util.Optional;

/**
 * How well the days before a step are known.
 *
 * @param since the step from which the days are counted; nothing means the step before
 */
public record Interval(Claim claim, Optional<StepId> since) {

    /** A number of days that is ours. */
    public static final Interval ILLUSTRATIVE = new Interval(Claim.ILLUSTRATIVE, Optional.empty());
}
