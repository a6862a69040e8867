package org.ordinaryacts.crowd;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.ordinaryacts.persona.PersonGenerator;

/** Takes people in order until so many requests exist. Whatever the number of threads, the requests are the same. */
final class RequestRun {
    /** So many people are taken at once by one thread. */
    private static final int PIECE = 1024;
    /** Nobody waits for more people than this. */
    static final int MOST_PEOPLE = 10_000_000;
    /** So many are looked at where no request is to be expected. */
    private static final int LOOK = 100_000;

    private final CrowdModel model;
    private final PersonGenerator people;
    private final long seed;
    private final int wanted;
    private final Watch watch;
    private final int limit;
    private final AtomicReferenceArray<Piece> pieces;
    private final AtomicLong requests = new AtomicLong();

    /** What came of the people of a piece; only those with a request by name. */
    private record Piece(int[] people, int[] outcomes, long[] tally) {
    }

    RequestRun(CrowdModel model, long seed, int wanted, Watch watch) {
        if (wanted < 1) {
            throw new IllegalArgumentException("At least one request is wanted, not " + wanted);
        }
        this.model = model;
        this.people = model.people(seed);
        this.seed = seed;
        this.wanted = wanted;
        this.watch = watch;
        this.limit = limit(model.expected().requestRate(), wanted);
        this.pieces = new AtomicReferenceArray<>((limit + PIECE - 1) / PIECE);
    }

    /** Twice the people that are to be expected; the chance that these do not suffice is out of the question. */
    private static int limit(double rate, int wanted) {
        return rate == 0 ? LOOK : (int) Math.min(MOST_PEOPLE, Math.max(LOOK, 2 * wanted / rate));
    }

    Requests run() {
        Watch enough = new Watch(watch.threads(), watch.progress(),
                () -> requests.get() >= wanted || watch.stop().getAsBoolean());
        int done = Workers.run(pieces.length(), enough, this::take);
        return cut(done);
    }

    private void take(int piece) {
        Piece taken = take(piece * PIECE, Math.min(limit, (piece + 1) * PIECE));
        pieces.set(piece, taken);
        watch.progress().accept(Math.min(wanted, requests.addAndGet(taken.people.length)));
    }

    private Piece take(int from, int to) {
        int[] found = new int[to - from];
        int[] outcomes = new int[to - from];
        long[] tally = new long[Tally.places()];
        int count = 0;
        for (int index = from; index < to; index++) {
            int packed = model.outcome(people, seed, index, CheckSink.NONE);
            tally[Tally.place(packed)]++;
            if (Outcome.isIssued(packed)) {
                found[count] = index;
                outcomes[count++] = packed;
            }
        }
        return new Piece(Arrays.copyOf(found, count), Arrays.copyOf(outcomes, count), tally);
    }

    /** Puts the pieces together and cuts behind the last request that is wanted. */
    private Requests cut(int done) {
        int[] found = new int[wanted];
        int[] outcomes = new int[wanted];
        long[] tally = new long[Tally.places()];
        int count = 0;
        for (int i = 0; i < done && count < wanted; i++) {
            Piece piece = pieces.get(i);
            if (count + piece.people.length >= wanted) {
                piece = take(i * PIECE, piece.people[wanted - count - 1] + 1);
            }
            System.arraycopy(piece.people, 0, found, count, piece.people.length);
            System.arraycopy(piece.outcomes, 0, outcomes, count, piece.people.length);
            count += piece.people.length;
            Arrays.setAll(tally, sum(tally, piece.tally));
        }
        Requests.Ended ended = count == wanted
                ? Requests.Ended.REACHED
                : done < pieces.length() ? Requests.Ended.STOPPED : Requests.Ended.GAVE_UP;
        return new Requests(seed, wanted, Arrays.copyOf(found, count), Arrays.copyOf(outcomes, count),
                new Tally(tally), ended);
    }

    private static java.util.function.IntToLongFunction sum(long[] a, long[] b) {
        return i -> a[i] + b[i];
    }
}
