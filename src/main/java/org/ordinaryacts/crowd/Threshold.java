package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a demand on likeness does, both ways: the more alike two records must be, the fewer are wrongly taken for one,
 * and the more often a person's own file is missed. Illustrative.
 *
 * @param alike the demand, in tenths of a bit
 * @param expected what is to be expected with it
 */
public record Threshold(int alike, Expected expected) {

    /** Of people whose name is checked, the share for whom somebody else's file is taken. */
    public double wrongMatches() {
        return expected.otherTaken();
    }

    /** Of people who have a file, the share whose file is missed. */
    public double missedMatches() {
        return expected.filed() == 0 ? 0 : expected.ownMissed() / expected.filed();
    }

    /**
     * The demand from one value to another.
     *
     * @param step the distance, in tenths of a bit, from 1
     */
    public static List<Threshold> curve(CrowdModel model, int from, int to, int step) {
        return IntStream.iterate(from, alike -> alike <= to, alike -> alike + step)
                .mapToObj(alike -> new Threshold(alike,
                        model.with(model.conditions().with(Dial.ALIKE, alike)).expected()))
                .toList();
    }

    /**
     * Somebody at the edge: a little more or less likeness, and another file would be taken, or none.
     *
     * @param own whether it is the person's own file that is at the edge
     * @param score its score, in thousandths of a bit
     */
    public record AtEdge(long index, boolean own, int score) {
    }

    /**
     * The first people of a seed whose own file, or the most alike of others, scores near the demand.
     *
     * @param people how many people to look at
     * @param margin how near, in thousandths of a bit
     * @param most how many to find
     */
    public static List<AtEdge> edge(CrowdModel model, long seed, int people, int margin, int most) {
        List<AtEdge> found = new ArrayList<>();
        Nearest nearest = new Nearest();
        for (int index = 0; index < people && found.size() < most; index++) {
            nearest.forget();
            model.outcome(model.people(seed), seed, index, nearest);
            nearest.at(model.chances().alike, margin, index, found);
        }
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    /** Keeps the score of the own file and the highest of others. */
    private static final class Nearest implements CheckSink {
        private int own;
        private int other;

        void forget() {
            own = Integer.MIN_VALUE;
            other = Integer.MIN_VALUE;
        }

        void at(int alike, int margin, long index, List<AtEdge> found) {
            if (own != Integer.MIN_VALUE && near(own, alike, margin)) {
                found.add(new AtEdge(index, true, own));
            } else if (near(other, alike, margin)) {
                found.add(new AtEdge(index, false, other));
            }
        }

        private static boolean near(int score, int alike, int margin) {
            return score >= alike - margin && score <= alike + margin;
        }

        @Override
        public boolean wantsAll() {
            return true;
        }

        @Override
        public void own(int pattern, int score) {
            own = score;
        }

        @Override
        public void other(int place, long bits, int pattern, int score) {
            other = Math.max(other, score);
        }
    }
}
