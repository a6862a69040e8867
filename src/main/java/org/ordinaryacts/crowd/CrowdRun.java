package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.ordinaryacts.persona.Draws;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/**
 * A crowd that was run: what came of everybody, counted. Illustrative. Keeps four bytes a person, so that any of them
 * can be opened; their paths are found again when they are. Immutable.
 */
public final class CrowdRun {
    /** So many people are taken at once by one thread. */
    private static final int PIECE = 8192;

    private final long seed;
    private final int wanted;
    private final boolean names;
    private final int[] outcomes;
    private final long digest;
    private final Tally tally;
    private final List<Count<ActId>> acts;
    private final List<Count<FlowId>> flows;
    private final List<Count<HolderId>> holders;
    private final long hops;

    /**
     * How often something was met.
     *
     * @param count for an act or a holder, people; for a flow, hops
     */
    public record Count<T>(T id, long count) {
    }

    private CrowdRun(CrowdModel model, long seed, int wanted, boolean names, int[] outcomes, Counting counting) {
        this.seed = seed;
        this.wanted = wanted;
        this.names = names;
        this.outcomes = outcomes;
        this.digest = counting.digest.get();
        this.tally = new Tally(counting.tally);
        List<Plan> plans = new ArrayList<>();
        List<Long> people = new ArrayList<>();
        for (int profile = 0; profile < Profile.COUNT; profile++) {
            if (counting.profiles[profile] > 0) {
                plans.add(model.plan(profile));
                people.add(counting.profiles[profile]);
            }
        }
        Places places = model.places();
        this.acts = counts(places.actList(), plans, people, act -> plan -> plan.acts() >>> act & 1);
        this.holders = counts(places.holderList(), plans, people, holder -> plan -> plan.holds(holder) ? 1 : 0);
        this.flows = counts(places.flowList(), plans, people,
                flow -> plan -> Arrays.stream(plan.flows()).filter(hop -> hop == flow).count());
        this.hops = flows.stream().mapToLong(Count::count).sum();
    }

    private static <T> List<Count<T>> counts(List<T> ids, List<Plan> plans, List<Long> people,
            Function<Integer, ToLongFunction<Plan>> of) {
        List<Count<T>> counts = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            ToLongFunction<Plan> each = of.apply(i);
            long sum = 0;
            for (int j = 0; j < plans.size(); j++) {
                sum += people.get(j) * each.applyAsLong(plans.get(j));
            }
            counts.add(new Count<>(ids.get(i), sum));
        }
        return List.copyOf(counts);
    }

    /** What the threads add up. */
    private static final class Counting {
        private final long[] profiles = new long[Profile.COUNT];
        private final long[] tally = new long[Tally.places()];
        private final AtomicLong digest = new AtomicLong();

        private synchronized void add(int[] profile, int[] tallies, long sum) {
            for (int i = 0; i < profile.length; i++) {
                profiles[i] += profile[i];
            }
            for (int i = 0; i < tallies.length; i++) {
                tally[i] += tallies[i];
            }
            digest.addAndGet(sum);
        }
    }

    static CrowdRun of(CrowdModel model, long seed, int people, boolean names, Watch watch) {
        if (people < 1) {
            throw new IllegalArgumentException("At least one person makes a crowd, not " + people);
        }
        int[] outcomes = new int[people];
        Counting counting = new Counting();
        LongAdder made = new LongAdder();
        int pieces = (people + PIECE - 1) / PIECE;
        int done = Workers.run(pieces, watch, piece -> {
            int from = piece * PIECE;
            int to = Math.min(people, from + PIECE);
            take(model, seed, names, outcomes, from, to, counting);
            made.add(to - from);
            watch.progress().accept(made.sum());
        });
        int reached = (int) Math.min(people, (long) done * PIECE);
        return new CrowdRun(model, seed, people, names, reached == people ? outcomes : Arrays.copyOf(outcomes, reached),
                counting);
    }

    private static void take(CrowdModel model, long seed, boolean names, int[] outcomes, int from, int to,
            Counting counting) {
        PersonGenerator people = model.people(seed);
        int[] profiles = new int[Profile.COUNT];
        int[] tallies = new int[Tally.places()];
        long sum = 0;
        for (int index = from; index < to; index++) {
            int packed = names
                    ? model.outcome(people, seed, index, CheckSink.NONE)
                    : model.moved(people, seed, index);
            outcomes[index] = packed;
            profiles[Outcome.profilePlace(packed)]++;
            tallies[Tally.place(packed)]++;
            sum += Draws.mixed((long) packed << 32 | index);
        }
        counting.add(profiles, tallies, sum);
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** How many people were wanted. */
    public int wanted() {
        return wanted;
    }

    /** How many there are: fewer than wanted where somebody stopped it. */
    public int people() {
        return outcomes.length;
    }

    /** Whether somebody stopped it before everybody was there. */
    public boolean stopped() {
        return outcomes.length < wanted;
    }

    /** Whether names were checked. */
    public boolean names() {
        return names;
    }

    /** A number that differs as soon as the outcome of one person does; the same with any number of threads. */
    public long digest() {
        return digest;
    }

    /** What everybody came to. */
    public Tally tally() {
        return tally;
    }

    /** For each act, in the order of the world, how many people did it. */
    public List<Count<ActId>> acts() {
        return acts;
    }

    /** For each flow, by number, how many hops it carried. */
    public List<Count<FlowId>> flows() {
        return flows;
    }

    /** For each holder, in the order of the world, of how many people it holds something at the end. */
    public List<Count<HolderId>> holders() {
        return holders;
    }

    /** All hops. */
    public long hops() {
        return hops;
    }

    /** What came of one person; see {@link CrowdModel#person} for the way. */
    public Outcome outcome(int index) {
        return Outcome.of(outcomes[index]);
    }
}
