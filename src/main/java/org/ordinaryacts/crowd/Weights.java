package org.ordinaryacts.crowd;

/**
 * The match weights of a name check (Fellegi and Sunter, "A theory for record linkage", JASA 64, 1969): what agrees
 * adds
 * log2(m/u), what does not adds log2((1-m)/(1-u)), where m is how often it agrees between two records of one person and
 * u how often between two people by chance. Whole thousandths of a bit, so that they add up alike everywhere.
 * Immutable.
 */
public final class Weights {
    /** So many units make a bit. */
    public static final int BIT = 1000;
    private static final double LN2 = StrictMath.log(2);

    private final int[] agree = new int[Compared.values().length];
    private final int[] differ = new int[Compared.values().length];
    private final int[] scores = new int[Compared.ALL + 1];

    Weights(Population population) {
        for (Compared what : Compared.values()) {
            double same = what.sameInHundred() / 100.0;
            double chance = population.byChance(what);
            agree[what.ordinal()] = units(same / chance);
            differ[what.ordinal()] = units((1 - same) / (1 - chance));
        }
        for (int pattern = 0; pattern <= Compared.ALL; pattern++) {
            for (Compared what : Compared.values()) {
                scores[pattern] += weight(what, what.agrees(pattern));
            }
        }
    }

    private static int units(double ratio) {
        return (int) StrictMath.rint(BIT * StrictMath.log(ratio) / LN2);
    }

    /** What one field adds, in thousandths of a bit. */
    public int weight(Compared what, boolean agrees) {
        return agrees ? agree[what.ordinal()] : differ[what.ordinal()];
    }

    /** What all fields add up to, in thousandths of a bit, by the pattern of what agrees. */
    int score(int pattern) {
        return scores[pattern];
    }

    /** All scores by pattern, for the inner loop; not to be changed. */
    int[] scores() {
        return scores;
    }

    /** The highest score: all fields agree. */
    public int highest() {
        return scores[Compared.ALL];
    }
}
