package org.ordinaryacts.persona;

/**
 * A stream of random numbers that depends only on a seed, a person's index and a purpose, so that people and purposes
 * never disturb each other and any number of threads gives the same numbers. The numbers are the SplitMix64 sequence
 * (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014) from a mixed start.
 */
public final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    /** What a stream is for. Each has its own numbers; the order of the constants is part of the bytes: only append. */
    public enum Purpose {
        NAME, BIRTH, ADDRESS, TRADE, STATUS, NUMBERS, BASE_RATE, ACTS, RECORDS, SLIPS, LOOKALIKES, REMEDIES
    }

    /** The stream of one person for one purpose. */
    public Draws(long seed, long person, Purpose purpose) {
        this.state = start(seed, person, purpose);
    }

    /** Where the stream of one person for one purpose begins: what {@link #at} counts from. */
    public static long start(long seed, long person, Purpose purpose) {
        return start(person(seed, person), purpose);
    }

    /** What all streams of one person have in common; {@link #start(long, Purpose)} takes it from there. */
    public static long person(long seed, long person) {
        return mix(mix(seed) + GOLDEN * (person + 1));
    }

    /** Where the stream for one purpose begins, of the person for whom {@link #person} says this. */
    public static long start(long person, Purpose purpose) {
        return mix(person + GOLDEN * (purpose.ordinal() + 1));
    }

    /**
     * The 64 random bits at a place of a stream, from 0, without those before it: a counter-based stream (Salmon,
     * Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC 2011) over the SplitMix64 mixer.
     *
     * @param start what {@link #start} says
     */
    public static long at(long start, int place) {
        return mix(start + GOLDEN * (place + 1L));
    }

    /** Mixes 64 bits so that every bit depends on every other; a bijection. */
    public static long mixed(long bits) {
        return mix(bits);
    }

    /** The next 64 random bits. */
    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** A whole number from 0 to {@code bound - 1}, each equally likely (Lemire 2019, with rejection). */
    public int below(int bound) {
        if (bound <= 0) {
            throw new IllegalArgumentException("A bound is above 0, not " + bound);
        }
        long product = (next() >>> 32) * bound;
        if ((product & 0xFFFFFFFFL) < bound) {
            long threshold = (1L << 32) % bound;
            while ((product & 0xFFFFFFFFL) < threshold) {
                product = (next() >>> 32) * bound;
            }
        }
        return (int) (product >>> 32);
    }

    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
