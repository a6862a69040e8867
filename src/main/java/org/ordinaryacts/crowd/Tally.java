package org.ordinaryacts.crowd;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.ordinaryacts.persona.LegalStatus;

/** How many people came to what. Immutable. */
public final class Tally {
    private final long[] counts;

    Tally(long[] counts) {
        this.counts = counts.clone();
    }

    /** All people counted. */
    public long people() {
        return Arrays.stream(counts).sum();
    }

    private long count(Predicate<Outcome> wanted) {
        long sum = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0 && wanted.test(Outcome.of(key(i)))) {
                sum += counts[i];
            }
        }
        return sum;
    }

    /** How a place of the counts reads as a packed outcome; the ending comes first, then status, cause and issued. */
    private static int key(int place) {
        int endings = Ending.values().length;
        return Outcome.packedOf(place / endings, place % endings);
    }

    static int place(int packed) {
        int endings = Ending.values().length;
        return Outcome.tally(packed) * endings + Outcome.profilePlace(packed) % endings;
    }

    static int places() {
        return Outcome.TALLIES * Ending.values().length;
    }

    /** People with this verdict. */
    public long of(Outcome.Verdict verdict) {
        return count(outcome -> outcome.verdict() == verdict);
    }

    /** People with this verdict and this true status. */
    public long of(Outcome.Verdict verdict, LegalStatus status) {
        return count(outcome -> outcome.verdict() == verdict && outcome.status() == status);
    }

    /** People with this verdict and this cause. */
    public long of(Outcome.Verdict verdict, ErrorCause cause) {
        return count(outcome -> outcome.verdict() == verdict && outcome.cause().equals(Optional.of(cause)));
    }

    /** People with this true status. */
    public long of(LegalStatus status) {
        return count(outcome -> outcome.status() == status);
    }

    /** People whose name check ended so. */
    public long of(Ending ending) {
        return count(outcome -> outcome.profile().ending() == ending);
    }

    /** Requests that were issued. */
    public long requests() {
        return of(Outcome.Verdict.RIGHT_REQUEST) + wrong();
    }

    /** Requests that were issued about people who may stay. */
    public long wrong() {
        return of(Outcome.Verdict.WRONG_REQUEST);
    }

    /** People who may not stay. */
    public long removable() {
        return of(LegalStatus.NO_STATUS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }
}
