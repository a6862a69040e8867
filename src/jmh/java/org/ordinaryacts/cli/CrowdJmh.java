package org.ordinaryacts.cli;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Watch;

/**
 * What one person of a crowd costs, on one thread, beside the hand-written limit: nanoseconds a person. Run with
 * {@code mvn -P jmh -q test-compile exec:exec@jmh}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 7, time = 1)
public class CrowdJmh {
    private static final int PEOPLE = 100_000;

    private final CrowdLimit limit = new CrowdLimit();
    private final long[] holders = new long[PEOPLE];
    private CrowdModel usual;
    private CrowdModel full;
    private long seed;

    /** Loads the content of the project. */
    @Setup
    public void load() {
        Library library = Loading.load(Path.of("").toAbsolutePath()).library().orElseThrow();
        usual = CrowdModel.of(library.world(), library.people(), CrowdConditions.FITTED);
        full = usual.withEverything();
    }

    /** Records move: the limit. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long movesByHand() {
        return limit.move(seed++, 0, PEOPLE, holders);
    }

    /** Records move: ours. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long movesOurs() {
        return full.crowd(seed++, PEOPLE, false, Watch.none(1)).digest();
    }

    /** With name checks: the limit. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long namesByHand() {
        return limit.moveAndCheck(seed++, 0, PEOPLE, holders);
    }

    /** With name checks: ours. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long namesOurs() {
        return full.crowd(seed++, PEOPLE, true, Watch.none(1)).digest();
    }

    /** As it is used: what is usual. */
    @Benchmark
    @OperationsPerInvocation(PEOPLE)
    public long usual() {
        return usual.crowd(seed++, PEOPLE, true, Watch.none(1)).digest();
    }

    /** One person explained, and replayed as a story. */
    @Benchmark
    public long explained() {
        return usual.replay(usual.person(5, seed++ & 0xFFFF)).trace().end();
    }
}
