package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Bypass;
import org.ordinaryacts.whatif.Comparing;
import org.ordinaryacts.whatif.Comparison;
import org.ordinaryacts.whatif.Fate;
import org.ordinaryacts.whatif.FieldChange;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.whatif.StepChange;
import org.ordinaryacts.whatif.Touch;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;

/** Derives what a story looks like under changed rules. Made once for a story; safe for many threads. */
public final class WhatIfViews {
    private final Naming naming;
    private final Texts texts;
    private final Trace documented;
    private final boolean checked;
    private final Comparing comparing;
    private final LeverViews levers;
    private final SortedSet<FlowId> used;

    /**
     * Views of this story.
     *
     * @param documented the story, told as documented
     * @param checked whether everything is ours
     */
    public WhatIfViews(Naming naming, Trace documented, boolean checked) {
        this.naming = naming;
        this.texts = naming.texts();
        this.documented = documented;
        this.checked = checked;
        this.comparing = new Comparing(naming.world(), documented);
        this.levers = new LeverViews(naming, documented, comparing);
        this.used = Touch.used(documented);
    }

    /** The story under these rules, in numbers and words. */
    public WhatIfView view(RuleSet rules) {
        return view(comparing.with(rules));
    }

    /** The same for every lever that can be turned on, alone: what an exported page needs to show each of them. */
    public Map<String, WhatIfView> everyLever() {
        Map<String, WhatIfView> all = new TreeMap<>();
        naming.world().parts().levers().stream().filter(lever -> lever.effect() != Lever.Effect.DISCUSSION)
                .forEach(lever -> all.put(lever.id().value(), view(RuleSet.of(lever.id()))));
        return all;
    }

    /** Both runs, ready to be played side by side on one stage. */
    public SidesView sides(RuleSet rules) {
        return new PlayViews(naming).sides(comparing.with(rules), checked);
    }

    /** The words and numbers of a comparison. */
    WhatIfView view(Comparison comparison) {
        WhatIfWords words = new WhatIfWords(naming);
        boolean instead = !comparison.of(Fate.REROUTED).isEmpty();
        return new WhatIfView(documented.story().id().value(), naming.of(documented.story().title()),
                new StoryViews(naming).banner(checked), !comparison.rules().isEmpty(), comparison.touches(),
                acting(comparison).orElseGet(() -> words.headline(comparison)), words.sentence(comparison),
                instead ? texts.get("move.instead") : "",
                marks(comparison), notes(comparison), levers.all(comparison.rules()),
                comparison.rules().allClosed(naming.world()).stream().map(this::flow).toList(),
                comparison.rules().records().stream().map(this::rule).toList(),
                steps(comparison), fields(comparison), words.key(comparison).map(FieldId::value),
                ending(comparison));
    }

    /** The headline where no step differs, and a rule acts on something else than flows. */
    private Optional<String> acting(Comparison comparison) {
        if (comparison.touches()) {
            return Optional.empty();
        }
        Set<String> on = comparison.rules().levers().stream().map(levers::touch).map(LeverViews::token)
                .collect(Collectors.toSet());
        boolean records = on.contains("records");
        if (records && on.contains("requests")) {
            return Optional.of(texts.get("whatif.head.acts.both"));
        }
        if (records) {
            return Optional.of(texts.get("whatif.head.acts.records"));
        }
        return on.contains("requests") ? Optional.of(texts.get("whatif.head.acts.requests")) : Optional.empty();
    }

    // ---- what is changed -------------------------------------------------------------------------------------------

    private List<Chip> marks(Comparison comparison) {
        List<Chip> marks = new ArrayList<>();
        RuleSet rules = comparison.rules();
        Optional<LeverId> lever = rules.levers().stream().findFirst();
        Optional<FlowId> flow = rules.closed().stream().findFirst();
        lever.map(id -> LeverViews.chip(naming, naming.world().lever(id)))
                .or(() -> flow.map(id -> naming.chip(Evidence.COMPOSED,
                        Optional.of(naming.world().flow(id).citation()),
                        Optional.of(naming.world().flow(id).asOf()), ClaimIds.of(id))))
                .ifPresent(marks::add);
        if (!rules.records().isEmpty()) {
            marks.add(illustrative());
        }
        return List.copyOf(marks);
    }

    private Chip illustrative() {
        return naming.chip(Evidence.ILLUSTRATIVE, Optional.empty(), Optional.empty(), "");
    }

    WhatIfView.FlowName flow(FlowId id) {
        var flow = naming.world().flow(id);
        return new WhatIfView.FlowName(id.value(),
                id + " · " + naming.holder(flow.from()) + " → " + naming.holder(flow.to()), used.contains(id),
                naming.chip(flow));
    }

    private WhatIfView.RuleLine rule(RecordRule rule) {
        String where = documented.eventOf(rule.record()).flatMap(event -> event.made())
                .map(record -> naming.holder(record.holder())).orElse(rule.record().value());
        return switch (rule) {
            case RecordRule.KeptUntil kept -> new WhatIfView.RuleLine(rule.record().value(), "kept",
                    texts.get("whatif.rule.kept", where, kept.lastDay()));
            case RecordRule.NotShared shared -> new WhatIfView.RuleLine(rule.record().value(), "not-shared",
                    texts.get("whatif.rule.not-shared", where));
            case RecordRule.Mended mended -> new WhatIfView.RuleLine(rule.record().value(), "mended",
                    texts.get("whatif.rule.mended", where, naming.fieldsInline(List.of(mended.field())),
                            mended.day()));
        };
    }

    // ---- what is to be said besides --------------------------------------------------------------------------------

    private List<WhatIfView.Note> notes(Comparison comparison) {
        List<WhatIfView.Note> notes = new ArrayList<>();
        boolean around = false;
        for (Bypass bypass : Bypass.of(naming.world(), comparison)) {
            notes.add(bypass(bypass, around, comparison));
            around = around || bypass instanceof Bypass.GoesAround;
        }
        boolean mends = comparison.rules().records().stream().anyMatch(RecordRule.Mended.class::isInstance);
        comparison.rules().levers().forEach(lever -> acts(lever, mends).ifPresent(notes::add));
        return notes.stream().distinct().toList();
    }

    /** The sources' own point; where it was made just before, only that it does not hold for this. */
    private WhatIfView.Note bypass(Bypass bypass, boolean after, Comparison comparison) {
        String text = switch (bypass) {
            case Bypass.GoesAround around -> texts.get("whatif.around", naming.holder(around.company()),
                    naming.fieldsInline(around.fields()), String.join(", ",
                            around.flows().stream().map(FlowId::value).toList()));
            case Bypass.NothingToBuy nothing -> texts.get(after ? "whatif.around.but" : "whatif.around.not",
                    naming.fieldsInline(nothing.fields()));
        };
        return new WhatIfView.Note(text, limit(comparison).map(lever -> LeverViews.chip(naming, lever)));
    }

    /** The lever that limits what agencies share: the one that is on, or else the first that closes such a flow. */
    private Optional<Lever> limit(Comparison comparison) {
        SortedSet<FlowId> closed = comparison.rules().allClosed(naming.world());
        List<Lever> limiting = naming.world().parts().levers().stream()
                .filter(lever -> lever.closes().stream().anyMatch(closed::contains)).toList();
        return limiting.stream().filter(lever -> comparison.rules().levers().contains(lever.id())).findFirst()
                .or(() -> limiting.stream().findFirst());
    }

    private Optional<WhatIfView.Note> acts(LeverId id, boolean mends) {
        Chip chip = LeverViews.chip(naming, naming.world().lever(id));
        return switch (levers.touch(id)) {
            case Touch.Records records -> mends
                    ? Optional.empty()
                    : Optional.of(new WhatIfView.Note(
                            texts.count("whatif.acts.records", records.wrong().size(), RuleSet.TRAVEL_DAYS),
                            Optional.of(chip)));
            case Touch.Requests requests -> Optional.of(new WhatIfView.Note(requests(requests.requests()),
                    Optional.of(chip)));
            case Touch.Closes closes -> Optional.empty();
            case Touch.Discussion discussion -> Optional.empty();
            case Touch.Nothing nothing -> Optional.empty();
        };
    }

    private String requests(List<PersonRecord> requests) {
        PersonRecord first = requests.getFirst();
        return texts.get("whatif.acts.requests", first.day(), naming.holder(first.holder()));
    }

    // ---- steps and numbers -----------------------------------------------------------------------------------------

    private List<WhatIfView.StepLine> steps(Comparison comparison) {
        List<WhatIfView.StepLine> lines = new ArrayList<>();
        for (StepChange change : comparison.steps()) {
            lines.add(step(change, lines.size() + 1));
        }
        return List.copyOf(lines);
    }

    private WhatIfView.StepLine step(StepChange change, int number) {
        Step step = change.step();
        RoutesViews routes = new RoutesViews(naming);
        boolean instead = change.fate() == Fate.REROUTED;
        return new WhatIfView.StepLine(number, step.id().value(), texts.get("word.day", step.head().day()),
                naming.of(step.head().title()), texts.get("step-kind." + step.kind()), change.fate().token(),
                mark(change.fate()), texts.get("whatif.fate." + change.fate().token()), reason(change),
                change.before().map(routes::line),
                instead ? change.after().map(routes::line) : Optional.empty());
    }

    /** The sign of a fate; it never stands without its word for those who listen. */
    static String mark(Fate fate) {
        return switch (fate) {
            case SAME -> "=";
            case REROUTED -> "↪";
            case PARTLY -> "≠";
            case STOPPED -> "✕";
        };
    }

    private String reason(StepChange change) {
        return switch (change.fate()) {
            case SAME -> "";
            case REROUTED -> change.after().map(naming::route).orElse("");
            case PARTLY -> texts.get("whatif.lost",
                    String.join(", ", change.lost().stream().map(moved -> naming.route(moved.route())).toList()));
            case STOPPED -> new ReasonWords(naming).all(documented.story(), change.reasons());
        };
    }

    private List<WhatIfView.FieldLine> fields(Comparison comparison) {
        return comparison.fields().stream().map(this::field)
                .sorted(Comparator.comparing(WhatIfView.FieldLine::differs).reversed()).toList();
    }

    private WhatIfView.FieldLine field(FieldChange change) {
        FieldChange.Numbers before = change.before();
        FieldChange.Numbers after = change.after();
        return new WhatIfView.FieldLine(person(change.who()), change.field().value(), naming.field(change.field()),
                before.holds(), after.holds(), before.couldAsk(), after.couldAsk(), before.hops(), after.hops(),
                day(before.lastDay()), day(after.lastDay()), change.differs(), names(change.noLonger()),
                names(change.onlyAsk()));
    }

    private String person(Role who) {
        return documented.story().cast().stream().filter(member -> member.role().equals(who)).findFirst()
                .orElseThrow().persona().name();
    }

    private List<String> names(SortedSet<HolderId> holders) {
        return holders.stream().map(naming::holder).toList();
    }

    private String day(OptionalInt day) {
        return day.isPresent() ? texts.get("word.day", day.getAsInt()) : texts.get("whatif.never");
    }

    private WhatIfView.Ending ending(Comparison comparison) {
        int all = comparison.steps().size();
        return new WhatIfView.Ending(texts.get("whatif.end.yes"),
                texts.get(comparison.outcomeAfter().equals(comparison.outcomeBefore())
                        ? "whatif.end.yes"
                        : "whatif.end.no"),
                all, all - comparison.of(Fate.STOPPED).size());
    }

}
