package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * How many requests are wrong in each of many runs, which differ in nothing but the seed. Illustrative.
 *
 * @param requests how many requests each run has
 * @param wrong how many of them are wrong, run by run
 */
public record Spread(int requests, List<Integer> wrong) {

    /** Copies the list. */
    public Spread {
        wrong = List.copyOf(wrong);
    }

    /**
     * Runs with seeds in a row.
     *
     * @param first the first seed
     * @param runs the most runs; fewer are made where the watch stops it, and only whole ones count
     * @param finished told after each run how many there are
     */
    public static Spread of(CrowdModel model, long first, int runs, int requests, Watch watch, IntConsumer finished) {
        List<Integer> wrong = new ArrayList<>();
        for (int run = 0; run < runs && !watch.stop().getAsBoolean(); run++) {
            Requests made = model.requests(first + run, requests, watch);
            if (made.ended() == Requests.Ended.STOPPED) {
                break;
            }
            if (made.count() > 0) {
                wrong.add(made.wrong());
            }
            finished.accept(wrong.size());
        }
        return new Spread(requests, wrong);
    }

    /** How many runs there are. */
    public int runs() {
        return wrong.size();
    }

    /** The mean; 0 without runs. */
    public double mean() {
        return wrong.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** The standard deviation; 0 with fewer than two runs. */
    public double deviation() {
        if (runs() < 2) {
            return 0;
        }
        double mean = mean();
        double squares = 0;
        for (int one : wrong) {
            squares += (one - mean) * (one - mean);
        }
        return StrictMath.sqrt(squares / (runs() - 1));
    }

    /** How many runs lie from one count to another, both included. */
    public int within(int from, int to) {
        return (int) wrong.stream().filter(one -> one >= from && one <= to).count();
    }

    /** The count that so many percent of the runs do not pass; 0 without runs. */
    public int percentile(int percent) {
        int[] sorted = wrong.stream().mapToInt(Integer::intValue).sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[Math.clamp((long) sorted.length * percent / 100, 0, sorted.length - 1)];
    }

    /**
     * A bar of the histogram.
     *
     * @param from the lowest count
     * @param to the highest count
     */
    public record Bar(int from, int to, int runs) {
    }

    /** The runs in bars of equal width; none without runs. */
    public List<Bar> bars(int most) {
        int[] sorted = wrong.stream().mapToInt(Integer::intValue).sorted().toArray();
        if (sorted.length == 0) {
            return List.of();
        }
        int low = sorted[0];
        int width = (sorted[sorted.length - 1] - low) / most + 1;
        List<Bar> bars = new ArrayList<>();
        for (int from = low; from <= sorted[sorted.length - 1]; from += width) {
            int begin = from;
            int end = from + width - 1;
            bars.add(new Bar(begin, end,
                    (int) Arrays.stream(sorted).filter(one -> one >= begin && one <= end).count()));
        }
        return List.copyOf(bars);
    }
}
