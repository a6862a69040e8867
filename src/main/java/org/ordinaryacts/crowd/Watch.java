package org.ordinaryacts.crowd;

import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * How somebody follows a run.
 *
 * @param threads how many threads work, from 1; the result is the same with any number
 * @param progress told from time to time, from any of the threads, how much is done
 * @param stop asked from time to time, by all of the threads; once it says yes, the run ends with what it has
 */
public record Watch(int threads, LongConsumer progress, BooleanSupplier stop) {

    /** @throws IllegalArgumentException when there would be no thread */
    public Watch {
        if (threads < 1) {
            throw new IllegalArgumentException("At least one thread works, not " + threads);
        }
    }

    /** Nobody looks, and it runs to the end. */
    public static Watch none(int threads) {
        return new Watch(threads, done -> {
        }, () -> false);
    }
}
