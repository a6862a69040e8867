package org.ordinaryacts.crowd;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Simulated requests, in the order in which they came to exist. Illustrative. Keeps eight bytes a request. Immutable.
 */
public final class Requests {

    /** Why a run ended. */
    public enum Ended {
        /** There were as many requests as wanted. */
        REACHED,
        /** Somebody stopped it. */
        STOPPED,
        /** So many people were taken that it makes no sense to go on: requests hardly come to exist, or not at all. */
        GAVE_UP
    }

    private final long seed;
    private final int wanted;
    private final int[] people;
    private final int[] outcomes;
    private final Tally tally;
    private final Ended ended;

    Requests(long seed, int wanted, int[] people, int[] outcomes, Tally tally, Ended ended) {
        this.seed = seed;
        this.wanted = wanted;
        this.people = people;
        this.outcomes = outcomes;
        this.tally = tally;
        this.ended = ended;
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** How many requests were wanted. */
    public int wanted() {
        return wanted;
    }

    /** How many there are. */
    public int count() {
        return people.length;
    }

    /** Why the run ended. */
    public Ended ended() {
        return ended;
    }

    /** Everybody who was taken until the last request, and what came of them. */
    public Tally tally() {
        return tally;
    }

    /** How many requests are wrong. */
    public int wrong() {
        return (int) Arrays.stream(outcomes).filter(Outcome::isWrong).count();
    }

    /** The share of wrong requests; nothing where there are no requests. */
    public OptionalDouble share() {
        return count() == 0 ? OptionalDouble.empty() : OptionalDouble.of(wrong() / (double) count());
    }

    /** The index of the person whom a request is about; the request counts from 0. */
    public int person(int request) {
        return people[request];
    }

    /** Whether a request is wrong. */
    public boolean isWrong(int request) {
        return Outcome.isWrong(outcomes[request]);
    }

    /** What came of the person whom a request is about. */
    public Outcome outcome(int request) {
        return Outcome.of(outcomes[request]);
    }

    /**
     * The next request after this with the same cause, around the end to the beginning; nothing where it is the only.
     */
    public OptionalInt nextLike(int request) {
        for (int step = 1; step < count(); step++) {
            int next = (request + step) % count();
            if (outcome(next).cause().equals(outcome(request).cause())) {
                return OptionalInt.of(next);
            }
        }
        return OptionalInt.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Requests that && seed == that.seed && wanted == that.wanted && ended == that.ended
                && Arrays.equals(people, that.people) && Arrays.equals(outcomes, that.outcomes)
                && tally.equals(that.tally);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(outcomes);
    }
}
