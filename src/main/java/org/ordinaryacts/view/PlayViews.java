package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.ordinaryacts.engine.Cause;
import org.ordinaryacts.engine.Event;
import org.ordinaryacts.engine.Exposure;
import org.ordinaryacts.engine.Knows;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView.Beat;
import org.ordinaryacts.view.PlayView.Edge;
import org.ordinaryacts.view.PlayView.Frame;
import org.ordinaryacts.view.PlayView.Node;
import org.ordinaryacts.view.PlayView.NodeState;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.whatif.Comparison;
import org.ordinaryacts.world.Leg;

/** Derives everything that a player draws from a trace: the stage, and each frame on it. */
public final class PlayViews {
    /** No stage shows more holders than this; the holders that only could ask give way first. */
    private static final int MOST_HOLDERS = 12;
    private static final String ACT_LANE = "act";

    private final Naming naming;
    private final Texts texts;
    private final ExposureViews exposures;

    /** Views in the language of the naming. */
    public PlayViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
        this.exposures = new ExposureViews(naming);
    }

    /** The whole story, ready to be played. */
    public PlayView play(Trace trace, boolean contentChecked) {
        return play(trace, contentChecked, stage(trace, holders(trace), trace));
    }

    /** A story as documented and again under other rules: what stands on both stages stands in the same places. */
    SidesView sides(Comparison comparison, boolean contentChecked) {
        Trace documented = comparison.documented();
        Trace changed = comparison.changed();
        Set<HolderId> holders = active(documented);
        holders.addAll(active(changed));
        fill(holders, documented);
        PlayView.Stage left = stage(documented, holders, documented);
        PlayView.Stage right = stage(documented, holders, documented, changed);
        return new SidesView(play(documented, contentChecked, left), play(changed, contentChecked, right),
                SideMarks.cut(comparison), SideMarks.around(comparison));
    }

    private PlayView play(Trace trace, boolean contentChecked, PlayView.Stage stage) {
        StoryView story = new StoryViews(naming).story(trace, contentChecked);
        List<Frame> frames = new ArrayList<>();
        List<Integer> stepFrames = new ArrayList<>();
        frames.add(frame(trace, stage, -1, trace.beginning(), Beat.NONE));
        for (int i = 0; i < trace.story().steps().size(); i++) {
            addFrames(frames, trace, stage, i);
            stepFrames.add(frames.size() - 1);
        }
        return new PlayView(story, stage, List.copyOf(frames), List.copyOf(stepFrames));
    }

    // ---- the stage ---------------------------------------------------------------------------------------------

    /** The stage of these holders, with the acts of one run and the edges of all. */
    private PlayView.Stage stage(Trace trace, Set<HolderId> holders, Trace... used) {
        List<Lane> lanes = java.util.Arrays.stream(Lane.values())
                .filter(lane -> holders.stream().anyMatch(id -> naming.world().holder(id).lane() == lane)).toList();
        List<PlayView.StageLane> columns = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        List<Node> acts = acts(trace);
        if (!acts.isEmpty()) {
            columns.add(new PlayView.StageLane(ACT_LANE, texts.get("lane.act")));
            nodes.addAll(acts);
        }
        for (Lane lane : lanes) {
            nodes.addAll(inLane(holders, lane, columns.size()));
            columns.add(new PlayView.StageLane(lane.token(), texts.name("lane", lane)));
        }
        return new PlayView.Stage(List.copyOf(columns), List.copyOf(nodes), edges(List.of(used), holders));
    }

    private List<Node> acts(Trace trace) {
        List<Event.Acted> acted = trace.events().stream().filter(Event.Acted.class::isInstance)
                .map(Event.Acted.class::cast).toList();
        List<Node> nodes = new ArrayList<>();
        for (Event.Acted act : acted) {
            var known = naming.world().act(act.step().act());
            nodes.add(new Node(StageIds.actNode(act.step().id().value()), naming.of(known.name()),
                    naming.of(known.name()), naming.of(known.sentence()), true, 0, nodes.size(), acted.size()));
        }
        return nodes;
    }

    private List<Node> inLane(Set<HolderId> holders, Lane lane, int column) {
        List<Holder> here = holders.stream().map(naming.world()::holder).filter(holder -> holder.lane() == lane)
                .sorted(Comparator.comparingInt((Holder holder) -> naming.world().spot(holder.id()).y())
                        .thenComparing(Holder::id))
                .toList();
        List<Node> nodes = new ArrayList<>();
        for (Holder holder : here) {
            nodes.add(new Node(holder.id().value(), naming.of(holder.name()), naming.of(holder.full()),
                    naming.of(holder.sentence()), false, column, nodes.size(), here.size()));
        }
        return nodes;
    }

    /** All holders that something happens at, and those that could ask, as long as there is room for them. */
    private Set<HolderId> holders(Trace trace) {
        Set<HolderId> holders = active(trace);
        fill(holders, trace);
        return holders;
    }

    /** All holders that something happens at. */
    private static Set<HolderId> active(Trace trace) {
        Set<HolderId> holders = new TreeSet<>();
        for (Event event : trace.events()) {
            event.made().ifPresent(record -> holders.add(record.holder()));
            if (event instanceof Event.Moved moved) {
                moved.route().legs().forEach(leg -> holders.addAll(List.of(leg.from(), leg.to())));
            }
        }
        return holders;
    }

    private void fill(Set<HolderId> holders, Trace trace) {
        for (HolderId could : couldAsk(trace)) {
            if (holders.size() < MOST_HOLDERS) {
                holders.add(could);
            }
        }
    }

    private Set<HolderId> couldAsk(Trace trace) {
        Set<HolderId> could = new LinkedHashSet<>();
        for (CastMember member : trace.story().cast()) {
            Exposure exposure = Exposure.at(naming.world(), trace, trace.end(), member.role());
            exposure.fields().forEach(field -> exposure.of(field).forEach((holder, knows) -> {
                if (knows instanceof Knows.CouldAsk) {
                    could.add(holder);
                }
            }));
        }
        return could;
    }

    private List<Edge> edges(List<Trace> traces, Set<HolderId> holders) {
        Map<String, Edge> edges = new LinkedHashMap<>();
        for (Event event : traces.stream().flatMap(trace -> trace.events().stream()).toList()) {
            switch (event) {
                case Event.Moved moved -> moved.route().legs()
                        .forEach(leg -> edges.put(StageIds.of(leg), edge(leg, true)));
                case Event.Acted acted -> acted.record().ifPresent(record -> {
                    String step = acted.step().id().value();
                    edges.put(StageIds.actEdge(step), new Edge(StageIds.actEdge(step), StageIds.actNode(step),
                            record.holder().value(), "act", "", true));
                });
                default -> {
                }
            }
        }
        naming.world().legs().edgeSet().stream().filter(leg -> leg.flow().canBeAsked())
                .filter(leg -> holders.contains(leg.from()) && holders.contains(leg.to()))
                .sorted(Comparator.comparing(StageIds::of))
                .forEach(leg -> edges.putIfAbsent(StageIds.of(leg), edge(leg, false)));
        return List.copyOf(edges.values());
    }

    private static Edge edge(Leg leg, boolean used) {
        return new Edge(StageIds.of(leg), leg.from().value(), leg.to().value(), leg.flow().actor().token(),
                leg.flow().id().value(), used);
    }

    // ---- frames ------------------------------------------------------------------------------------------------

    private void addFrames(List<Frame> frames, Trace trace, PlayView.Stage stage, int step) {
        var id = trace.story().steps().get(step).id();
        int moment = trace.after(id) - trace.eventsOf(id).size();
        int before = frames.size();
        for (Event event : trace.eventsOf(id)) {
            List<Beat> beats = beats(event);
            for (int i = 0; i < beats.size(); i++) {
                boolean last = i == beats.size() - 1;
                frames.add(frame(trace, stage, step, last ? moment + 1 : moment, beats.get(i)));
            }
            moment++;
        }
        if (frames.size() == before) {
            frames.add(frame(trace, stage, step, moment, Beat.NONE));
        }
    }

    private List<Beat> beats(Event event) {
        return switch (event) {
            case Event.Moved moved -> moved(moved);
            case Event.Acted acted -> List.of(acted(acted));
            case Event.Matched matched -> List.of(new Beat("match", List.of(matched.step().at().value()), List.of(),
                    texts.get("beat.match")));
            case Event.Wrote wrote -> List.of(new Beat("write", List.of(wrote.record().holder().value()), List.of(),
                    naming.fields(wrote.record().fields().keySet())));
            case Event.Started started -> List.of();
            case Event.Passed passed -> List.of();
            case Event.Ended ended -> List.of();
            case Event.Stopped stopped -> List.of();
            case Event.Expired expired -> List.of();
            case Event.Corrected corrected -> List.of();
        };
    }

    private Beat acted(Event.Acted acted) {
        String step = acted.step().id().value();
        return acted.record()
                .map(record -> new Beat("act", List.of(StageIds.actNode(step), record.holder().value()),
                        List.of(StageIds.actEdge(step)), card(record.fields().keySet())))
                .orElse(Beat.NONE);
    }

    /** An asked flow shows the question first, from whoever asks to whoever answers, and then the answer. */
    private List<Beat> moved(Event.Moved moved) {
        List<Leg> legs = moved.route().legs();
        List<String> path = new ArrayList<>(List.of(legs.getFirst().from().value()));
        legs.forEach(leg -> path.add(leg.to().value()));
        List<String> edges = legs.stream().map(StageIds::of).toList();
        String label = card(moved.record().fields().keySet());
        if (legs.getFirst().flow().actor() != Actor.ASKED) {
            String kind = moved.cause() instanceof Cause.ByItself ? "automatic" : "send";
            return List.of(new Beat(kind, List.copyOf(path), edges, label));
        }
        return List.of(new Beat("question", path.reversed(), edges.reversed(), label + "?"),
                new Beat("answer", List.copyOf(path), edges, label));
    }

    /** What a traveling card says: at most two fields by name, then how many more. */
    private String card(Collection<FieldId> fields) {
        List<String> names = naming.fieldNames(fields);
        if (names.size() <= 2) {
            return String.join(", ", names);
        }
        return names.get(0) + ", " + names.get(1) + " " + texts.get("beat.more", names.size() - 2);
    }

    private Frame frame(Trace trace, PlayView.Stage stage, int step, int moment, Beat beat) {
        List<Event> past = trace.events().subList(0, moment);
        List<String> edges = past.stream().flatMap(StageIds::of).distinct().toList();
        Map<CastMember, Exposure> known = new LinkedHashMap<>();
        trace.story().cast()
                .forEach(member -> known.put(member, Exposure.at(naming.world(), trace, moment, member.role())));
        List<ExposureView> who = new ArrayList<>();
        known.forEach((member, exposure) -> who
                .add(exposures.of(trace, new ExposureViews.When(step, moment), member, exposure)));
        return new Frame(step, moment, beat, states(trace, stage, moment, known.values()), edges,
                records(trace, moment),
                List.copyOf(who));
    }

    private Map<String, NodeState> states(Trace trace, PlayView.Stage stage, int moment, Collection<Exposure> all) {
        Map<String, NodeState> states = new LinkedHashMap<>();
        for (Node node : stage.nodes()) {
            states.put(node.id(), node.act()
                    ? new NodeState("act", 0, texts.get("lane.act"), false)
                    : state(trace, all, moment, new HolderId(node.id())));
        }
        return states;
    }

    private NodeState state(Trace trace, Collection<Exposure> all, int moment, HolderId holder) {
        int holds = 0;
        int could = 0;
        for (Exposure exposure : all) {
            for (FieldId field : exposure.fields()) {
                switch (exposure.of(holder, field)) {
                    case Knows.Holds h -> holds++;
                    case Knows.CouldAsk c -> could++;
                    case Knows.Nothing n -> {
                    }
                }
            }
        }
        if (holds > 0) {
            return new NodeState("holds", holds, texts.get("knows.holds"), wrongAt(trace, moment, holder));
        }
        boolean passes = naming.world().holder(holder).kind().passesOn();
        if (could > 0) {
            return new NodeState(passes ? "passes" : "could-ask", could,
                    passes ? texts.get("knows.passes") : texts.get("knows.could-ask"), false);
        }
        return new NodeState("nothing", 0, texts.get("knows.nothing"), false);
    }

    private static boolean wrongAt(Trace trace, int moment, HolderId holder) {
        return trace.records(moment).stream()
                .filter(record -> record.holder().equals(holder)).flatMap(record -> record.fields().values().stream())
                .anyMatch(held -> held.accuracy() != Accuracy.RIGHT);
    }

    // ---- records -----------------------------------------------------------------------------------------------

    private List<PlayView.RecordView> records(Trace trace, int moment) {
        return trace.records(moment).stream().map(record -> record(trace, record)).toList();
    }

    private PlayView.RecordView record(Trace trace, PersonRecord record) {
        Persona persona = persona(trace, record.who());
        List<PlayView.Line> lines = naming.world().fieldIds().stream().filter(record.fields()::containsKey)
                .map(field -> line(trace, record, field, persona)).toList();
        return new PlayView.RecordView(record.id().value(), record.holder().value(), naming.holder(record.holder()),
                persona.name(), origin(record), lines);
    }

    private static Persona persona(Trace trace, Role who) {
        return trace.story().cast().stream().filter(member -> member.role().equals(who)).findFirst().orElseThrow()
                .persona();
    }

    private String origin(PersonRecord record) {
        String when = texts.get("word.day", record.day());
        return switch (record.origin()) {
            case STARTING -> texts.get("record.starting");
            case ACT -> texts.get("record.act", when);
            case MOVED -> texts.get("record.moved", when);
            case WRITTEN -> texts.get("record.written", when);
        };
    }

    private PlayView.Line line(Trace trace, PersonRecord record, FieldId field, Persona persona) {
        PersonRecord.Held held = java.util.Objects.requireNonNull(record.fields().get(field));
        String from = held.from().flatMap(trace::eventOf).flatMap(Event::made)
                .map(original -> naming.holder(original.holder())).orElse("");
        String mark = held.accuracy() == Accuracy.RIGHT ? "" : texts.name("accuracy", held.accuracy());
        return new PlayView.Line(field.value(), naming.field(field),
                FieldValues.of(persona, field, held.accuracy(), texts).orElse(texts.get("record.closed")), from,
                held.accuracy().token(), mark);
    }
}
