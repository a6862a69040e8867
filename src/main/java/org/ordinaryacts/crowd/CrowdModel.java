package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.engine.Conditions;
import org.ordinaryacts.engine.Refusal;
import org.ordinaryacts.engine.StoryCheck;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.PersonGenerator;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.World;

/**
 * A crowd under conditions, ready to be run, and any person of it to be explained. Immutable but for what it has found
 * out once; safe for any number of threads. Making one costs a few milliseconds, {@link #with} much less.
 */
public final class CrowdModel {
    /** Where facts are checked before a request, the check finds the truth so often in a hundred; illustrative. */
    public static final int VERIFIED_IN_HUNDRED = Chances.VERIFIED_IN_HUNDRED;
    /** Where records can be seen and mended, so many wrong ones in a hundred are mended in time; illustrative. */
    public static final int MENDED_IN_HUNDRED = Chances.MENDED_IN_HUNDRED;

    private final World world;
    private final Population population;
    private final Weights weights;
    private final Places places;
    private final CrowdConditions conditions;
    private final Chances chances;
    private final NameCheck check;
    private final Plans plans;
    private final Courses courses;

    private CrowdModel(World world, Population population, Weights weights, Places places, CrowdConditions conditions,
            Plans plans, Courses courses) {
        this.world = world;
        this.population = population;
        this.weights = weights;
        this.places = places;
        this.conditions = conditions;
        this.chances = new Chances(world, conditions);
        this.check = new NameCheck(population, weights, chances);
        this.plans = plans;
        this.courses = courses;
    }

    /**
     * The crowd of a world.
     *
     * @throws IllegalArgumentException when the conditions name a rule that the world does not have, or when the world
     *     does not have the flows that the paths of a crowd need; see {@link #obstacles}
     */
    public static CrowdModel of(World world, PeopleLists lists, CrowdConditions conditions) {
        Population population = new Population(lists);
        Places places = Places.of(world);
        Plans plans = new Plans(world, places, rules(world, conditions), population);
        return new CrowdModel(world, population, new Weights(population), places, conditions, plans, Courses.USUAL);
    }

    private static Conditions rules(World world, CrowdConditions conditions) {
        SortedSet<FlowId> closed = new TreeSet<>();
        for (LeverId lever : conditions.levers()) {
            closed.addAll(world.lever(lever).closes());
        }
        return new Conditions(closed);
    }

    /**
     * Why a world cannot carry a crowd: what the engine refuses of the fullest paths; empty where it can. A world of an
     * author of their own may lack a holder or flow.
     */
    public static List<Refusal> obstacles(World world, PeopleLists lists) {
        List<Refusal> refusals = new ArrayList<>();
        CrowdModel model = of(world, lists, CrowdConditions.FITTED);
        for (Ending ending : Ending.values()) {
            Profile fullest = new Profile(true, Course.SEARCHED_WIDELY, Course.SEARCHED_WIDELY,
                    Course.SEARCHED_WIDELY, ending);
            refusals.addAll(StoryCheck.of(world, Replay.expecting(world,
                    PathStory.bare(fullest, model.population.people(0).person(0)))));
        }
        return List.copyOf(refusals);
    }

    /** Whether a world can carry a crowd: it has all the holders, fields, flows and acts of the paths. */
    public static boolean carries(World world, PeopleLists lists) {
        try {
            return obstacles(world, lists).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The same crowd with the fitted defaults. */
    public CrowdModel fitted() {
        return conditions.equals(CrowdConditions.FITTED) ? this : with(CrowdConditions.FITTED);
    }

    /** The same crowd under other conditions. */
    public CrowdModel with(CrowdConditions others) {
        Conditions rules = rules(world, others);
        Plans same = rules.equals(plans.rules()) ? plans : new Plans(world, places, rules, population);
        return new CrowdModel(world, population, weights, places, others, same, courses);
    }

    /** The same crowd, in which everybody does everything and all of it is searched: for measuring. */
    public CrowdModel withEverything() {
        return new CrowdModel(world, population, weights, places, conditions, plans, Courses.ALL);
    }

    /** The conditions. */
    public CrowdConditions conditions() {
        return conditions;
    }

    /** The match weights of the name check. */
    public Weights weights() {
        return weights;
    }

    /** The rules as the engine sees them: which flows are closed. */
    public Conditions rules() {
        return plans.rules();
    }

    World world() {
        return world;
    }

    Places places() {
        return places;
    }

    Population population() {
        return population;
    }

    Chances chances() {
        return chances;
    }

    Plan plan(int profile) {
        return plans.plan(profile);
    }

    PersonGenerator people(long seed) {
        return population.people(seed);
    }

    /** Whether the flows that a request needs are open, for a name check that ends so. */
    boolean issues(Ending ending) {
        return ending.requests() && plan(Profile.index(0, 0, 0, 0, ending.ordinal())).issued();
    }

    // ---- one person --------------------------------------------------------------------------------------------

    /** What comes of one person, packed; the sink is told what is compared on the way. */
    int outcome(PersonGenerator people, long seed, long index, CheckSink sink) {
        return outcome(check.facts(people, seed, index, sink), seed, index);
    }

    private int outcome(int facts, long seed, long index) {
        Ending ending = Rule.decide(facts);
        int profile = courses.profile(seed, index, ending.ordinal());
        boolean issued = ending.requests() && plans.plan(profile).issued();
        return Outcome.packed(Facts.statusPlace(facts), profile, issued, Rule.causeCode(facts, ending));
    }

    /** What comes of one person whose name nobody checks, packed. */
    int moved(PersonGenerator people, long seed, long index) {
        int profile = courses.profile(seed, index, Ending.NOT_CHECKED.ordinal());
        return Outcome.packed(people.status(index).ordinal(), profile, false, 0);
    }

    /** What came of one person: the same as in any run that has this person. */
    public Outcome outcome(long seed, long index) {
        return Outcome.of(outcome(people(seed), seed, index, CheckSink.NONE));
    }

    /** One person of the crowd with this seed, explained; about 50 microseconds. */
    public CrowdPerson person(long seed, long index) {
        Explaining sink = new Explaining(population, weights, check);
        PersonGenerator people = people(seed);
        int facts = check.facts(people, seed, index, sink);
        return sink.person(people, seed, index, facts, Outcome.of(outcome(facts, seed, index)), chances.alike);
    }

    /** The path of one person as a story with its trace. */
    public Replay replay(CrowdPerson person) {
        return Replay.of(this, person);
    }

    // ---- many people -------------------------------------------------------------------------------------------

    /**
     * Takes people in the order of their index until so many requests exist.
     *
     * @param wanted how many requests, from 1
     */
    public Requests requests(long seed, int wanted, Watch watch) {
        return new RequestRun(this, seed, wanted, watch).run();
    }

    /**
     * The first people of a seed, all of them.
     *
     * @param people how many, from 1
     * @param names whether names are checked; without, records only move, and there are no requests
     */
    public CrowdRun crowd(long seed, int people, boolean names, Watch watch) {
        return CrowdRun.of(this, seed, people, names, watch);
    }

    /** What is to be expected under these conditions, over all seeds: computed, not simulated. */
    public Expected expected() {
        return Expecting.of(this);
    }

    /** The chance of each status, in the order of {@link LegalStatus}. */
    double[] statusShares() {
        int[] weights = PersonGenerator.statusWeights();
        int no = LegalStatus.NO_STATUS.ordinal();
        double fewer = Chances.chance(Chances.RECORD_BITS, chances.fewer);
        double more = Chances.chance(Chances.RECORD_BITS, chances.more);
        double usual = weights[no] / 100.0;
        double[] shares = new double[weights.length];
        for (int status = 0; status < weights.length; status++) {
            double share = weights[status] / 100.0;
            shares[status] = status == no
                    ? usual * (1 - fewer) + (1 - usual) * more
                    : share * (1 - more) + usual * fewer * share / (1 - usual);
        }
        return shares;
    }
}
