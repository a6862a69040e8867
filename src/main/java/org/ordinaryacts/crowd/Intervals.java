package org.ordinaryacts.crowd;

import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * A range around a share, <em>if what was counted were a random sample</em>. The documented requests are not known to
 * be one.
 */
public final class Intervals {
    /** How sure the range is meant to be. */
    public static final double CONFIDENCE = 0.95;

    private Intervals() {
    }

    /** From one share to another, both from 0 to 1. */
    public record Range(double from, double to) {
    }

    /**
     * By the score (Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22, 1927).
     *
     * @param count how many of {@code of}, from 0
     * @param of from 1
     */
    public static Range wilson(int count, int of) {
        return range(new WilsonScoreInterval().createInterval(of, count, CONFIDENCE));
    }

    /**
     * By exact tails (Clopper and Pearson, "The use of confidence or fiducial limits illustrated in the case of the
     * binomial", Biometrika 26, 1934).
     *
     * @param count how many of {@code of}, from 0
     * @param of from 1
     */
    public static Range clopperPearson(int count, int of) {
        return range(new ClopperPearsonInterval().createInterval(of, count, CONFIDENCE));
    }

    private static Range range(ConfidenceInterval interval) {
        return new Range(interval.getLowerBound(), interval.getUpperBound());
    }
}
