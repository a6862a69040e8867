package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ordinaryacts.crowd.Compared;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.CrowdRun;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.crowd.Documented;
import org.ordinaryacts.crowd.ErrorCause;
import org.ordinaryacts.crowd.Expected;
import org.ordinaryacts.crowd.Intervals;
import org.ordinaryacts.crowd.Outcome;
import org.ordinaryacts.crowd.Outcome.Verdict;
import org.ordinaryacts.crowd.Requests;
import org.ordinaryacts.crowd.Spread;
import org.ordinaryacts.crowd.Tally;
import org.ordinaryacts.crowd.Threshold;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Act;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Figure;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.SourceKind;
import org.ordinaryacts.world.Token;

/** Derives everything that the error lab draws, apart from one person; see {@link ErrorPersonViews} for that. */
public final class ErrorViews {
    /** So many columns a spread has at most. */
    private static final int COLUMNS = 24;
    private static final int[] BASE_RATES = {1, 2, 5, 10, 20, 40, 60, 100, 150, 200, 300, 400, 500};

    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public ErrorViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    // ---- the documented figure ---------------------------------------------------------------------------------

    /**
     * The documented figure; nothing where the world does not have it.
     *
     * @param fitted a crowd with the fitted defaults, to tell why the figure is nobody's chance
     */
    public Optional<ErrorsView.Documented> documented(CrowdModel fitted) {
        return naming.world().parts().figures().stream().filter(figure -> figure.id().equals(Documented.FIGURE))
                .findFirst().map(figure -> documented(figure, fitted.expected()));
    }

    private ErrorsView.Documented documented(Figure figure, Expected expected) {
        Chip chip = naming.chip(figure.evidence(), Optional.of(figure.citation()),
                Optional.of(naming.world().source(figure.citation().source()).asOf()), ClaimIds.of(figure));
        List<String> courts = naming.world().parts().contexts().stream()
                .filter(row -> row.figure().filter(figure.id()::equals).isPresent())
                .filter(row -> row.kind() == Context.Kind.ABOUT_FIGURE
                        && row.sourceKind().filter(SourceKind.COURT::equals).isPresent())
                .map(row -> naming.of(row.sentence())).toList();
        return new ErrorsView.Documented(chip, naming.of(figure.name()), naming.of(figure.value()), Documented.WRONG,
                Documented.REQUESTS, percent(Documented.share()), naming.of(figure.sentence()),
                texts.get("sources.six.not"), courts, texts.get("errors.interval.condition"),
                List.of(interval("wilson", texts.get("errors.interval.wilson"),
                        Intervals.wilson(Documented.WRONG, Documented.REQUESTS)),
                        interval("clopper-pearson", texts.get("errors.interval.clopper-pearson"),
                                Intervals.clopperPearson(Documented.WRONG, Documented.REQUESTS))),
                differs(expected));
    }

    private static ErrorsView.Interval interval(String id, String name, Intervals.Range range) {
        return new ErrorsView.Interval(id, name, percent(range.from()), percent(range.to()));
    }

    /** Why a share of requests is not a chance of people: the same simulated crowd, counted in two ways. */
    private String differs(Expected expected) {
        return texts.get("errors.differs", percent(expected.share()), percent(expected.flaggedOfLawful()),
                percent(expected.removable()));
    }

    // ---- conditions --------------------------------------------------------------------------------------------

    /** The conditions of a crowd. */
    public ErrorsView.Conditions conditions(CrowdModel model) {
        CrowdConditions now = model.conditions();
        List<ErrorsView.Toggle> rules = naming.world().parts().levers().stream().filter(ErrorViews::acts)
                .map(lever -> new ErrorsView.Toggle(lever.id().value(), naming.of(lever.name()),
                        naming.of(lever.sentence()), now.levers().contains(lever.id())))
                .toList();
        Expected expected = model.expected();
        return new ErrorsView.Conditions(chip(),
                texts.get("errors.note", CrowdModel.VERIFIED_IN_HUNDRED, CrowdModel.MENDED_IN_HUNDRED),
                Arrays.stream(Dial.values()).map(dial -> dial(dial, now)).toList(), rules,
                now.equals(CrowdConditions.FITTED), expected.requestRate() == 0
                        ? texts.get("errors.expected.none")
                        : texts.get("errors.expected", percent(expected.share())));
    }

    private static boolean acts(Lever lever) {
        return lever.effect() != Lever.Effect.DISCUSSION;
    }

    private ErrorsView.Dial dial(Dial dial, CrowdConditions now) {
        int value = now.get(dial);
        return new ErrorsView.Dial(dial.token(), word(texts, "dial", dial), word(texts, "dial-text", dial),
                value, shown(dial, value), least(dial), most(dial), step(dial), CrowdConditions.FITTED.get(dial));
    }

    private String shown(Dial dial, int value) {
        String number = switch (dial) {
            case OUT_OF_DATE, WRONG_BIRTHPLACE, SLIPS, LOOKALIKES, REMOVABLE -> number(value);
            case ALIKE -> decimal(value / 10.0, 1);
            case SCALE -> decimal(value / 1000.0, 2);
        };
        return texts.get("errors.dial-value." + dial.token(), number);
    }

    private static int least(Dial dial) {
        return switch (dial) {
            case ALIKE -> 50;
            case REMOVABLE -> 5;
            case OUT_OF_DATE, WRONG_BIRTHPLACE, SLIPS, LOOKALIKES, SCALE -> 0;
        };
    }

    private static int most(Dial dial) {
        return switch (dial) {
            case OUT_OF_DATE -> 300;
            case WRONG_BIRTHPLACE -> 100;
            case ALIKE -> 210;
            case SLIPS -> 60;
            case LOOKALIKES -> 100;
            case REMOVABLE -> 500;
            case SCALE -> 5000;
        };
    }

    private static int step(Dial dial) {
        return switch (dial) {
            case OUT_OF_DATE, ALIKE, LOOKALIKES, REMOVABLE -> 5;
            case WRONG_BIRTHPLACE, SLIPS -> 1;
            case SCALE -> 50;
        };
    }

    // ---- a run -------------------------------------------------------------------------------------------------

    /** A simulated run. */
    public ErrorsView.Run run(Requests run) {
        Tally tally = run.tally();
        return new ErrorsView.Run(chip(), heading(run), texts.get("errors.reminder"), run.seed(), run.wanted(),
                run.count(), run.wrong(), share(run), tally.people(), ended(run), causes(tally), tree(tally),
                table(tally), marks(run));
    }

    private String heading(Requests run) {
        return run.count() == 0
                ? texts.get("errors.run.none")
                : texts.get("errors.run.heading", number(run.wrong()), number(run.count()));
    }

    private String share(Requests run) {
        return run.share().isPresent() ? percent(run.share().getAsDouble()) : texts.get("errors.no-share");
    }

    private String ended(Requests run) {
        return switch (run.ended()) {
            case REACHED -> "";
            case STOPPED -> texts.get("errors.run.stopped", number(run.count()), number(run.wanted()));
            case GAVE_UP -> texts.get("errors.run.gave-up", number(run.tally().people()));
        };
    }

    private static String marks(Requests run) {
        StringBuilder marks = new StringBuilder(run.count());
        for (int i = 0; i < run.count(); i++) {
            marks.append(run.isWrong(i) ? (char) ('1' + run.outcome(i).cause().orElseThrow().ordinal()) : '0');
        }
        return marks.toString();
    }

    private List<ErrorsView.Cause> causes(Tally tally) {
        long wrong = tally.wrong();
        return Arrays.stream(ErrorCause.values()).map(cause -> {
            long count = tally.of(Verdict.WRONG_REQUEST, cause);
            return new ErrorsView.Cause(cause.token(), word(texts, "cause", cause),
                    word(texts, "cause-text", cause), count,
                    wrong == 0 ? texts.get("errors.no-share") : percent(count / (double) wrong));
        }).toList();
    }

    private ErrorsView.Node tree(Tally tally) {
        long removable = tally.removable();
        long right = tally.of(Verdict.RIGHT_REQUEST);
        long wrong = tally.wrong();
        long lawful = tally.people() - removable;
        List<ErrorsView.Node> causes = causes(tally).stream()
                .map(cause -> new ErrorsView.Node(cause.id(), cause.name(), cause.count(), List.of())).toList();
        ErrorsView.Node stays = new ErrorsView.Node("lawful", texts.get("errors.lawful"), lawful,
                branches(new ErrorsView.Node("wrong-request", texts.get("errors.request-wrong"), wrong, causes),
                        tally.of(Verdict.WRONG_STOPPED), lawful - wrong));
        ErrorsView.Node not = new ErrorsView.Node("removable", texts.get("errors.removable"), removable,
                List.of(leaf("right-request", "errors.request-right", right),
                        leaf("missed", "errors.no-request", removable - right)));
        return new ErrorsView.Node("people", texts.get("errors.people"), tally.people(), List.of(stays, not));
    }

    /** What becomes of those about whom no request would be right; stopped ones stand apart where there are any. */
    private List<ErrorsView.Node> branches(ErrorsView.Node wrong, long stopped, long without) {
        return stopped == 0
                ? List.of(wrong, leaf("none", "errors.no-request", without))
                : List.of(wrong, leaf("wrong-stopped", "errors.stopped", stopped),
                        leaf("none", "errors.no-request", without - stopped));
    }

    private ErrorsView.Node leaf(String id, String key, long count) {
        return new ErrorsView.Node(id, texts.get(key), count, List.of());
    }

    private ErrorsView.Table table(Tally tally) {
        long removable = tally.removable();
        long right = tally.of(Verdict.RIGHT_REQUEST);
        long wrong = tally.wrong();
        long lawful = tally.people() - removable;
        return new ErrorsView.Table(texts.get("errors.request"), texts.get("errors.no-request"),
                texts.get("errors.total"),
                List.of(new ErrorsView.Row(texts.get("errors.lawful"), new ErrorsView.Cell("wrong-request", wrong),
                        new ErrorsView.Cell("none", lawful - wrong), lawful),
                        new ErrorsView.Row(texts.get("errors.removable"), new ErrorsView.Cell("right-request", right),
                                new ErrorsView.Cell("missed", removable - right), removable)));
    }

    // ---- many runs, and what changes the share -----------------------------------------------------------------

    /** Many runs. */
    public ErrorsView.Spread spread(Spread spread) {
        List<ErrorsView.Column> columns = spread.bars(COLUMNS).stream()
                .map(bar -> new ErrorsView.Column(bar.from(), bar.to(), bar.runs())).toList();
        int marked = -1;
        for (int i = 0; i < columns.size() && spread.requests() == Documented.REQUESTS; i++) {
            if (columns.get(i).from() <= Documented.WRONG && Documented.WRONG <= columns.get(i).to()) {
                marked = i;
            }
        }
        return new ErrorsView.Spread(chip(), texts.count("errors.spread.runs", spread.runs()), spread.runs(),
                spread.runs() == 0 ? texts.get("errors.no-share") : decimal(spread.mean(), 1),
                texts.get("errors.spread.range", number(spread.percentile(5)), number(spread.percentile(95))),
                columns, marked);
    }

    /** What the share becomes with another base rate. */
    public ErrorsView.BaseRate baseRate(CrowdModel model) {
        Expected expected = model.expected();
        List<ErrorsView.Point> points = Arrays.stream(BASE_RATES)
                .mapToObj(rate -> new ErrorsView.Point(rate, texts.get("errors.dial-value.removable", number(rate)),
                        expected.shareIf(rate) * 100, percent(expected.shareIf(rate))))
                .toList();
        return new ErrorsView.BaseRate(chip(), texts.get("errors.base-rate"), percent(expected.flaggedOfLawful()),
                percent(expected.flaggedOfRemovable()), points, texts.get("errors.base-rate.text"));
    }

    /**
     * Wrong matches against missed matches.
     *
     * @param edge people at the edge, as the model finds them
     */
    public ErrorsView.Threshold threshold(CrowdModel model, List<Threshold.AtEdge> edge) {
        List<ErrorsView.Demand> points = new ArrayList<>();
        int now = 0;
        for (Threshold one : Threshold.curve(model, least(Dial.ALIKE), most(Dial.ALIKE), step(Dial.ALIKE))) {
            if (one.alike() <= model.conditions().alike()) {
                now = points.size();
            }
            points.add(new ErrorsView.Demand(one.alike(), shown(Dial.ALIKE, one.alike()), one.wrongMatches() * 100,
                    one.missedMatches() * 100, percent(one.wrongMatches()), percent(one.missedMatches())));
        }
        return new ErrorsView.Threshold(chip(), texts.get("errors.threshold"), List.copyOf(points), now,
                edge.stream().map(this::edge).toList(), texts.get("errors.threshold.text"));
    }

    private ErrorsView.Edge edge(Threshold.AtEdge edge) {
        return new ErrorsView.Edge(edge.index(), texts.get(edge.own() ? "errors.edge.own" : "errors.edge.other",
                number(edge.index()), bits(texts, edge.score())));
    }

    // ---- a crowd -----------------------------------------------------------------------------------------------

    /**
     * A crowd.
     *
     * @param contentChecked whether everything shown is ours
     */
    public ErrorsView.Crowd crowd(CrowdRun run, boolean contentChecked) {
        Tally tally = run.tally();
        long requests = tally.requests();
        return new ErrorsView.Crowd(chip(), new StoryViews(naming).banner(contentChecked),
                texts.get("crowd.heading", number(run.people()), run.seed()), run.seed(), run.people(),
                run.stopped() ? texts.get("crowd.stopped", number(run.people()), number(run.wanted())) : "",
                texts.get(run.names() ? "crowd.note" : "crowd.note.moves"), requests, tally.wrong(),
                requests == 0 ? texts.get("errors.no-share") : percent(tally.wrong() / (double) requests),
                Arrays.stream(Verdict.values()).map(verdict -> new ErrorsView.Count(verdict.token(),
                        word(texts, "verdict", verdict), tally.of(verdict))).toList(),
                causes(tally),
                Arrays.stream(LegalStatus.values())
                        .map(status -> new ErrorsView.Count(status.token(), texts.name("status", status),
                                tally.of(status)))
                        .toList(),
                run.acts().stream().filter(act -> act.count() > 0)
                        .map(act -> new ErrorsView.Count(act.id().value(), act(naming.world().act(act.id())),
                                act.count()))
                        .toList(),
                run.flows().stream().filter(flow -> flow.count() > 0)
                        .map(flow -> new ErrorsView.Count(flow.id().value(), flow(flow.id()), flow.count())).toList(),
                run.holders().stream().filter(holder -> holder.count() > 0).map(this::holder).toList(), run.hops(),
                String.format(Locale.ROOT, "%016x", run.digest()));
    }

    private String act(Act act) {
        return naming.of(act.name());
    }

    private String flow(FlowId id) {
        return naming.holder(naming.world().flow(id).from()) + " → " + naming.holder(naming.world().flow(id).to());
    }

    private ErrorsView.Count holder(CrowdRun.Count<HolderId> holder) {
        return new ErrorsView.Count(holder.id().value(), naming.holder(holder.id()), holder.count());
    }

    // ---- words -------------------------------------------------------------------------------------------------

    /** What everything simulated wears. */
    Chip chip() {
        return naming.chip(Evidence.ILLUSTRATIVE, Optional.empty(), Optional.empty(), ClaimIds.CROWD);
    }

    /** With commas between thousands, as both languages write it in the United States. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String decimal(double number, int places) {
        return String.format(Locale.ROOT, "%,." + places + "f", number);
    }

    /** A share in percent, with two places. */
    static String percent(double share) {
        return decimal(share * 100, 2) + "%";
    }

    /** A weight in words. */
    static String bits(Texts texts, int units) {
        return texts.get("errors.bits", decimal(units / 1000.0, 1));
    }

    /** The words of the error lab for a value of a closed set. */
    static String word(Texts texts, String set, Token value) {
        return texts.get("errors." + set + "." + value.token());
    }

    /** The name of what was compared. */
    static String compared(Texts texts, Compared field) {
        return word(texts, "compared", field);
    }

    /** The cause of an outcome in words; empty where there is none. */
    static String cause(Texts texts, Outcome outcome) {
        return outcome.cause().map(cause -> word(texts, "cause-text", cause)).orElse("");
    }
}
