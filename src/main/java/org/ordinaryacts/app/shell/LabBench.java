package org.ordinaryacts.app.shell;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ordinaryacts.app.errorlab.CrowdState;
import org.ordinaryacts.app.errorlab.CrowdWish;
import org.ordinaryacts.app.errorlab.LabModel;
import org.ordinaryacts.app.errorlab.LabSection;
import org.ordinaryacts.app.errorlab.LabWork;
import org.ordinaryacts.app.errorlab.SpreadState;
import org.ordinaryacts.app.errorlab.Wish;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.crowd.Documented;
import org.ordinaryacts.crowd.Requests;
import org.ordinaryacts.crowd.Threshold;
import org.ordinaryacts.crowd.Weights;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ErrorPersonViews;
import org.ordinaryacts.view.ErrorViews;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.view.LabView;
import org.ordinaryacts.view.LabViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.LeverId;

/**
 * Does what the error lab wants: keeps the crowd, has runs made beside the thread of the window, and puts what came of
 * them into the model in the language of the window.
 */
final class LabBench implements LabWork {
    /** The seed that is shown first. */
    private static final long SEED = 41;
    /** A run in the window has at most so many requests: each is a dot. */
    private static final int MOST_REQUESTS = 20_000;
    private static final int AT_EDGE = 8;
    private static final int MOST_LOOKED_AT = 400;
    private static final int EDGE_PEOPLE = 50_000;
    private static final int EDGE_MARGIN = 1200;

    private final Library library;
    private final boolean checked;
    private final LabModel model;
    private final CrowdModel fitted;
    private final CodeDesk codes;
    private final LabRuns runs;
    private final LabCrowd crowd;
    private final Newest thresholds;
    private final Ways ways;
    private CrowdModel now;
    private Said said;
    private long begun;

    /**
     * Where the bench leads.
     *
     * @param show shows another screen
     * @param codes writes class codes, and leads to what they are about
     */
    record Ways(Consumer<Screen> show, CodeDesk codes) {
    }

    /** Everything that has words in it. */
    private record Said(Texts texts, ErrorViews views, ErrorPersonViews people) {
        static Said in(Naming naming) {
            return new Said(naming.texts(), new ErrorViews(naming), new ErrorPersonViews(naming));
        }
    }

    /**
     * A bench.
     *
     * @param checked whether all content is our own
     * @param executor makes runs, beside the thread of the window
     */
    LabBench(Library library, boolean checked, CrowdModel fitted, Naming naming, LabModel model, Executor executor,
            Ways ways) {
        this.library = library;
        this.checked = checked;
        this.model = model;
        this.fitted = fitted;
        this.now = fitted;
        this.said = Said.in(naming);
        this.codes = ways.codes();
        this.runs = new LabRuns(executor);
        this.crowd = new LabCrowd(executor);
        this.thresholds = new Newest(executor);
        this.ways = ways;
        model.wish().subscribe((before, wish) -> wish.ifPresent(this::want));
        model.spreadWanted().subscribe((before, wanted) -> spreadIfWanted());
        model.crowdWish().subscribe((before, wish) -> wish.ifPresent(this::want));
        if (model.wish().get().isEmpty()) {
            model.wish().set(Optional.of(usual()));
        }
    }

    /** Says everything in another language. */
    void speak(Naming naming) {
        if (said.texts().language() != naming.texts().language()) {
            said = Said.in(naming);
            tellConditions();
            tellRun();
            tellSpread();
            model.threshold().set(Optional.empty());
            if (!(model.crowd().get() instanceof CrowdState.Working)) {
                tellCrowd();
            }
        }
    }

    // ---- wishes --------------------------------------------------------------------------------------------------

    private void want(Wish wish) {
        CrowdConditions conditions = conditions(wish);
        if (!conditions.equals(now.conditions())) {
            now = now.with(conditions);
        }
        tellConditions();
        model.progress().set(0);
        model.spread().set(Optional.empty());
        runs.run(now, wish.seed(), wish.requests(),
                done -> model.progress().set(Math.min(1, done / (double) wish.requests())), () -> {
                    model.progress().set(1);
                    tellRun();
                    spreadIfWanted();
                });
    }

    private static CrowdConditions conditions(Wish wish) {
        CrowdConditions conditions = CrowdConditions.FITTED;
        for (Dial dial : Dial.values()) {
            conditions = conditions.with(dial, wish.dials().getOrDefault(dial.token(), conditions.get(dial)));
        }
        TreeSet<LeverId> rules = new TreeSet<>();
        wish.rules().forEach(rule -> rules.add(new LeverId(rule)));
        return conditions.with(rules);
    }

    private static Wish wish(CrowdConditions conditions, int requests, long seed) {
        SortedMap<String, Integer> dials = new TreeMap<>();
        Arrays.stream(Dial.values()).forEach(dial -> dials.put(dial.token(), conditions.get(dial)));
        TreeSet<String> rules = new TreeSet<>();
        conditions.levers().forEach(lever -> rules.add(lever.value()));
        return new Wish(dials, rules, requests, seed);
    }

    @Override
    public Wish usual() {
        return wish(CrowdConditions.FITTED, Documented.REQUESTS, SEED);
    }

    // ---- what is told --------------------------------------------------------------------------------------------

    private void tellConditions() {
        model.conditions().set(Optional.of(said.views().conditions(now)));
    }

    private void tellRun() {
        runs.made().ifPresent(made -> {
            model.dot().set(within(model.dot().get(), made.requests()));
            model.run().set(Optional.of(said.views().run(made.requests())));
        });
    }

    private static OptionalInt within(OptionalInt dot, Requests run) {
        return dot.isPresent() && dot.getAsInt() >= run.count() ? OptionalInt.empty() : dot;
    }

    private void tellSpread() {
        model.spread().set(runs.spread().map(many -> new SpreadState(said.views().spread(many.spread()),
                LabViews.apart(many.spread()), many.wanted(), many.working())));
    }

    private void tellCrowd() {
        crowd.made().ifPresent(made -> model.crowd().set(new CrowdState.Done(
                said.views().crowd(made.run(), checked), codes.write(ClassCode.ofRun(made.model().conditions(),
                        made.run().wanted(), made.run().seed())))));
    }

    // ---- the figure, and what can be asked of conditions ---------------------------------------------------------

    @Override
    public Optional<ErrorsView.Documented> documented() {
        return said.views().documented(fitted);
    }

    @Override
    public ErrorsView.BaseRate baseRate() {
        return said.views().baseRate(now);
    }

    @Override
    public List<LabView.Mix> mixes() {
        return LabViews.mixes(now, baseRate().points());
    }

    @Override
    public void threshold() {
        CrowdModel of = now;
        long seed = seed();
        thresholds.begin(stop -> said.views().threshold(of, edge(of, seed)),
                found -> model.threshold().set(Optional.of(found)));
    }

    /** Of the people at the edge some whose own file is there, and then those who are nearest. */
    private static List<Threshold.AtEdge> edge(CrowdModel of, long seed) {
        int demand = of.conditions().alike() * (Weights.BIT / 10);
        List<Threshold.AtEdge> found = Threshold.edge(of, seed, EDGE_PEOPLE, EDGE_MARGIN, MOST_LOOKED_AT);
        Comparator<Threshold.AtEdge> nearest = Comparator
                .comparingInt((Threshold.AtEdge one) -> Math.abs(one.score() - demand))
                .thenComparingLong(Threshold.AtEdge::index);
        Stream<Threshold.AtEdge> own = found.stream().filter(Threshold.AtEdge::own).sorted(nearest).limit(AT_EDGE / 2);
        Stream<Threshold.AtEdge> others = found.stream().filter(one -> !one.own()).sorted(nearest);
        return Stream.concat(own, others).limit(AT_EDGE).toList();
    }

    private long seed() {
        return model.wish().get().map(Wish::seed).orElse(SEED);
    }

    @Override
    public ErrorsView.Person atEdge(long index) {
        return said.people().person(now.person(seed(), index), OptionalInt.empty());
    }

    // ---- the run -------------------------------------------------------------------------------------------------

    @Override
    public ErrorsView.Person request(int request) {
        LabRuns.Made made = runs.made().orElseThrow();
        return said.people().person(
                made.model().person(made.requests().seed(), made.requests().person(request)), OptionalInt.of(request));
    }

    @Override
    public OptionalInt nextLike(int request) {
        return runs.made().map(made -> made.requests().nextLike(request)).orElse(OptionalInt.empty());
    }

    private void spreadIfWanted() {
        boolean runIsThere = model.progress().get() >= 1 && runs.made().isPresent();
        if (model.spreadWanted().get() && runIsThere) {
            runs.spread(this::tellSpread);
        }
    }

    @Override
    public void stopSpread() {
        model.spreadWanted().set(false);
        runs.stopSpread();
    }

    @Override
    public String code() {
        Wish wish = model.wish().get().orElseGet(this::usual);
        return codes.write(ClassCode.ofRun(conditions(wish), wish.requests(), wish.seed()));
    }

    // ---- the crowd -----------------------------------------------------------------------------------------------

    private void want(CrowdWish wish) {
        begun = System.nanoTime();
        model.inCrowd().set(OptionalLong.empty());
        model.crowd().set(new CrowdState.Working(0, wish.people(), -1));
        crowd.run(now, wish.seed(), wish.people(), done -> model.crowd().set(working(done, wish.people())), () -> {
            // The same crowd can be wanted again, after it was stopped.
            model.crowdWish().set(Optional.empty());
            tellCrowd();
        });
    }

    private CrowdState.Working working(long done, int people) {
        double perPerson = (System.nanoTime() - begun) / (double) Math.max(1, done);
        return new CrowdState.Working(done, people, (long) Math.ceil(perPerson * (people - done) / 1e9));
    }

    @Override
    public void stopCrowd() {
        crowd.stop();
    }

    @Override
    public ErrorsView.Person inCrowd(long index) {
        LabCrowd.Made made = crowd.made().orElseThrow();
        return said.people().person(made.model().person(made.run().seed(), index), OptionalInt.empty());
    }

    @Override
    public OptionalLong nextInCrowd(long index, boolean wrong) {
        return crowd.next(index, wrong);
    }

    // ---- codes and stories ---------------------------------------------------------------------------------------

    @Override
    public Optional<String> open(String typed) {
        return codes.open(typed, said.texts());
    }

    /** A code with more people than a run can show is one of a crowd, and so is one that is typed beside a crowd. */
    void open(ClassCode code) {
        boolean many = code.count() > MOST_REQUESTS
                || code.count() > 0 && model.section().get() == LabSection.CROWD;
        int requests = many || code.count() == 0 ? usual().requests() : code.count();
        model.wish().set(Optional.of(wish(code.conditions(), requests, code.seed())));
        if (many) {
            model.crowdWish().set(Optional.of(new CrowdWish(Math.min(code.count(), CrowdWish.MOST), code.seed())));
            model.section().set(LabSection.CROWD);
        } else if (code.story().isEmpty()) {
            model.section().set(LabSection.RUN);
        }
    }

    @Override
    public void replay(Whose whose, long index) {
        ways.show().accept(switch (whose) {
            case RUN -> simulated(runs.made().orElseThrow().model(), runs.made().orElseThrow().requests().seed(),
                    index);
            case EDGE -> simulated(now, seed(), index);
            case CROWD -> simulated(crowd.made().orElseThrow().model(), crowd.made().orElseThrow().run().seed(),
                    index);
        });
    }

    private static Screen simulated(CrowdModel of, long seed, long index) {
        return new Screen.Simulated(of.conditions(), seed, index);
    }

    /** The crowd under these conditions, to replay somebody of it. */
    CrowdModel under(CrowdConditions conditions) {
        return conditions.equals(now.conditions()) ? now : now.with(conditions);
    }
}
