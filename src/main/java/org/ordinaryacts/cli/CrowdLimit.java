package org.ordinaryacts.cli;

import org.ordinaryacts.persona.Draws;

/**
 * What a crowd costs at the least: hand-written loops over primitive arrays with counter-based draws, for measuring
 * against. They know no flows, rules or people, only the same amount of work.
 */
final class CrowdLimit {
    private static final int ACTS = 3;
    private static final int HOPS = 6;
    private static final int CANDIDATES = 20;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    /** Of 65,536 draws, how many let a hop happen: nearly all. */
    private static final int CHANCE = 65_000;

    private final int[] chances = new int[ACTS * HOPS];
    private final long[] bits = new long[ACTS * HOPS];
    private final int[] agree = {6440, 6051, 6242, 3540, 4887};
    private final int[] differ = {-4306, -3816, -5040, -4933, -4596};

    CrowdLimit() {
        for (int i = 0; i < chances.length; i++) {
            chances[i] = CHANCE;
            bits[i] = 1L << i * 3;
        }
    }

    /** Moves the records of these people, one draw a hop, and returns something that depends on all of it. */
    long move(long seed, int from, int to, long[] holders) {
        int[] counts = new int[ACTS * HOPS];
        long first = Draws.mixed(seed);
        for (int person = from; person < to; person++) {
            holders[person] = moved(Draws.mixed(first + GOLDEN * (person + 1L)), counts);
        }
        long sum = 0;
        for (int count : counts) {
            sum = sum * 31 + count;
        }
        return sum;
    }

    private long moved(long start, int[] counts) {
        long mask = 0;
        for (int act = 0; act < ACTS; act++) {
            for (int hop = 0; hop < HOPS; hop++) {
                int i = act * HOPS + hop;
                if (Draws.mixed(start + GOLDEN * (i + 1)) >>> 48 < chances[i]) {
                    mask |= bits[i];
                    counts[i]++;
                }
            }
        }
        return mask;
    }

    /** The same, and every name is held against 20 others, field by field. */
    long moveAndCheck(long seed, int from, int to, long[] holders) {
        int[] counts = new int[ACTS * HOPS];
        long first = Draws.mixed(seed);
        long sum = 0;
        for (int person = from; person < to; person++) {
            long start = Draws.mixed(first + GOLDEN * (person + 1L));
            long mask = moved(start, counts);
            int best = best(start);
            if (best > 9000) {
                mask |= 1L << 63;
                sum += best;
            }
            holders[person] = mask;
        }
        return sum;
    }

    private int best(long start) {
        long own = Draws.mixed(start + GOLDEN * 100);
        int family = family(own);
        int given = given(own);
        int year = year(own);
        int month = month(own);
        int day = day(own);
        int best = Integer.MIN_VALUE;
        for (int other = 0; other < CANDIDATES; other++) {
            long bitsOf = Draws.mixed(start + GOLDEN * (101 + other));
            int score = family(bitsOf) == family ? agree[0] : differ[0];
            score += given(bitsOf) == given ? agree[1] : differ[1];
            score += year(bitsOf) == year ? agree[2] : differ[2];
            score += month(bitsOf) == month ? agree[3] : differ[3];
            score += day(bitsOf) == day ? agree[4] : differ[4];
            best = Math.max(best, score);
        }
        return best;
    }

    private static int family(long draw) {
        return (int) (draw & 0xFF) * 240 >>> 8;
    }

    private static int given(long draw) {
        return (int) (draw >>> 8 & 0xFFFF) * 160 >>> 16;
    }

    private static int year(long draw) {
        return (int) (draw >>> 24 & 0xFFFF) * 78 >>> 16;
    }

    private static int month(long draw) {
        return (int) (draw >>> 40 & 0xFFF) * 12 >>> 12;
    }

    private static int day(long draw) {
        return (int) (draw >>> 52) * 30 >>> 12;
    }

    /** Splits the people among threads and waits for all of them. */
    static void onThreads(int threads, int people, Piece piece) {
        Thread[] running = new Thread[threads];
        for (int i = 0; i < threads; i++) {
            int from = (int) ((long) people * i / threads);
            int to = (int) ((long) people * (i + 1) / threads);
            running[i] = Thread.ofPlatform().start(() -> piece.run(from, to));
        }
        for (Thread thread : running) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** People from one index to before another. */
    interface Piece {
        void run(int from, int to);
    }
}
