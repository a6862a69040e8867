package org.ordinaryacts.crowd;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is to be expected of one person over all seeds, as chances from 0 to 1: computed from the conditions, not
 * simulated. Illustrative.
 *
 * @param removable that the person may not stay
 * @param rightRequest that there is a request and the person may not stay
 * @param wrongRequest that there is a request and the person may stay
 * @param stopped that a check of the facts stops a wrong request
 * @param missed that there is no request though the person may not stay
 * @param filed that the person has a file
 * @param ownMissed that the person has a file, and it is not taken for theirs
 * @param otherTaken that the file of somebody else is taken for theirs
 * @param byCause that there is a wrong request for each cause
 */
public record Expected(double removable, double rightRequest, double wrongRequest, double stopped, double missed,
        double filed, double ownMissed, double otherTaken, Map<ErrorCause, Double> byCause) {

    /** Copies the map. */
    public Expected {
        byCause = Collections.unmodifiableMap(new EnumMap<>(byCause));
    }

    /** The share of wrong requests among all requests; 0 where there are none. */
    public double share() {
        double requests = requestRate();
        return requests == 0 ? 0 : wrongRequest / requests;
    }

    /** The chance that there is a request about one person. */
    public double requestRate() {
        return rightRequest + wrongRequest;
    }

    /** Of the people who may stay, the share with a request: not what the documented figure says. */
    public double flaggedOfLawful() {
        return removable == 1 ? 0 : wrongRequest / (1 - removable);
    }

    /** Of the people who may not stay, the share with a request. */
    public double flaggedOfRemovable() {
        return removable == 0 ? 0 : rightRequest / removable;
    }

    /** Of the wrong requests, the share of one cause; 0 where there are none. */
    public double causeShare(ErrorCause cause) {
        return wrongRequest == 0 ? 0 : byCause.getOrDefault(cause, 0.0) / wrongRequest;
    }

    /**
     * The share of wrong requests if so many of 1,000 people were removable and all else stayed: Bayes' rule with what
     * is flagged of either kind.
     *
     * @param inThousand how many of 1,000 may not stay, 0 to 1000
     */
    public double shareIf(int inThousand) {
        double wrong = (1000 - inThousand) * flaggedOfLawful();
        double right = inThousand * flaggedOfRemovable();
        return wrong + right == 0 ? 0 : wrong / (wrong + right);
    }
}
