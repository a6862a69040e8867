package org.ordinaryacts.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.world.Act;
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.Cadence;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Field;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Figure;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.HolderKind;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.MapOnly;
import org.ordinaryacts.world.Membership;
import org.ordinaryacts.world.Notes;
import org.ordinaryacts.world.Purpose;
import org.ordinaryacts.world.Relation;
import org.ordinaryacts.world.Silence;
import org.ordinaryacts.world.Source;
import org.ordinaryacts.world.SourceId;
import org.ordinaryacts.world.SourceKind;
import org.ordinaryacts.world.Spot;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.Term;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

/** Builds the world from its files, after checking that they agree with each other. */
final class WorldReading {
    /** The files below {@code scenarios/world}, each with the list of the same name in it. */
    static final List<String> FILES = List.of("sources", "fields", "holders", "flows", "groups", "acts", "figures",
            "levers", "purposes", "context");
    /** Where holders stand on the map: recomputed when holders change, and the world does well without. */
    static final String PLACES = "places";
    /** What explains the world; a world does well without. */
    private static final String GLOSSARY = "glossary";
    private static final String SILENCES = "silences";
    private static final String MAP_ONLY = "map-only";
    /** Files that may be missing. */
    static final List<String> OPTIONAL = List.of(PLACES, GLOSSARY, SILENCES, MAP_ONLY);

    private final Map<String, JsonFile> files;
    private final Consumer<Problem> problems;
    private final Ids ids;
    private boolean sound = true;

    private WorldReading(Map<String, JsonFile> files, Consumer<Problem> problems) {
        this.files = files;
        this.problems = problem -> {
            sound = false;
            problems.accept(problem);
        };
        this.ids = new Ids(this.problems);
    }

    /** The world, or nothing after telling what does not agree. */
    static Optional<World> read(Map<String, JsonFile> files, Consumer<Problem> problems) {
        WorldReading reading = new WorldReading(files, problems);
        if (!files.values().stream().allMatch(JsonFile::trusted)) {
            reading.check();
        }
        return reading.sound ? Optional.of(reading.build()) : Optional.empty();
    }

    private List<At> rows(String name) {
        JsonFile file = files.get(name);
        return file == null ? List.of() : At.root(file).items(name);
    }

    private void check() {
        files.values().forEach(file -> new StrayCheck(problems).check(At.root(file)));
        Set<String> sources = ids.unique(rows("sources"), "id");
        Set<String> fields = ids.unique(rows("fields"), "id");
        Set<String> holders = ids.unique(rows("holders"), "id");
        Set<String> flows = ids.unique(rows("flows"), "id");
        ids.unique(rows("places"), "id");
        rows("places").forEach(row -> ids.check(row.get("id"), holders, Kind.UNKNOWN_HOLDER));
        List.of("acts", "figures", "levers", "purposes", "context").forEach(name -> ids.unique(rows(name), "id"));
        List.of("holders", "flows", "groups", "acts", "figures", "levers").forEach(name -> rows(name)
                .forEach(row -> ids.check(row.get("cite").get("source"), sources, Kind.UNKNOWN_SOURCE)));
        rows("flows").forEach(row -> checkFlow(row, holders, fields));
        checkGroups(holders);
        rows("purposes").forEach(row -> ids.check(row.get("holder"), holders, Kind.UNKNOWN_HOLDER));
        Set<String> figures = rows("figures").stream().map(row -> row.string("id")).collect(Collectors.toSet());
        rows("context").forEach(
                row -> row.find("figure").ifPresent(id -> ids.check(id, figures, Kind.UNKNOWN_FIGURE)));
        rows("levers").forEach(row -> row.items("closes").forEach(id -> ids.check(id, flows, Kind.UNKNOWN_FLOW)));
        rows("acts").forEach(row -> checkAct(row, holders, fields, flows));
        checkNotes(holders, sources, flows);
    }

    private void checkNotes(Set<String> holders, Set<String> sources, Set<String> flows) {
        List.of(GLOSSARY, SILENCES).forEach(name -> ids.unique(rows(name), "id"));
        ids.unique(rows(MAP_ONLY), "flow");
        Set<String> contexts = rows("context").stream().map(row -> row.string("id")).collect(Collectors.toSet());
        for (At row : rows(GLOSSARY)) {
            row.find("holder").ifPresent(id -> ids.check(id, holders, Kind.UNKNOWN_HOLDER));
            row.find("cite").ifPresent(cite -> ids.check(cite.get("source"), sources, Kind.UNKNOWN_SOURCE));
            row.find("context").ifPresent(id -> ids.check(id, contexts, Kind.UNKNOWN_FIGURE));
        }
        rows(SILENCES).forEach(row -> ids.check(row.get("cite").get("source"), sources, Kind.UNKNOWN_SOURCE));
        rows(MAP_ONLY).forEach(row -> ids.check(row.get("flow"), flows, Kind.UNKNOWN_FLOW));
    }

    private void checkGroups(Set<String> holders) {
        Set<String> seen = new TreeSet<>();
        for (At row : rows("groups")) {
            ids.check(row.get("member"), holders, Kind.UNKNOWN_HOLDER);
            ids.check(row.get("of"), holders, Kind.UNKNOWN_HOLDER);
            String id = row.string("member") + " " + row.string("relation") + " " + row.string("of");
            if (!seen.add(id)) {
                problems.accept(Problem.of(row.place(), Kind.DUPLICATE_ID, id));
            }
        }
    }

    private boolean passesOn(String holder) {
        return rows("holders").stream().anyMatch(
                row -> row.string("id").equals(holder) && row.token("kind", HolderKind.class).passesOn());
    }

    private void checkFlow(At row, Set<String> holders, Set<String> fields) {
        if (row.string("actor").equals(Actor.AUTOMATIC.token()) && passesOn(row.string("to"))) {
            problems.accept(Problem.of(row.get("to").place(), Kind.NETWORK_HOLDS, row.string("to")));
        }
        ids.check(row.get("from"), holders, Kind.UNKNOWN_HOLDER);
        ids.check(row.get("to"), holders, Kind.UNKNOWN_HOLDER);
        if (row.string("from").equals(row.string("to"))) {
            problems.accept(Problem.of(row.get("to").place(), Kind.SELF_FLOW, row.string("id")));
        }
        row.items("fields").forEach(id -> ids.check(id, fields, Kind.UNKNOWN_FIELD));
    }

    private void checkAct(At row, Set<String> holders, Set<String> fields, Set<String> flows) {
        row.find("holder").ifPresent(holder -> {
            ids.check(holder, holders, Kind.UNKNOWN_HOLDER);
            if (passesOn(holder.string())) {
                problems.accept(Problem.of(holder.place(), Kind.NETWORK_HOLDS, holder.string()));
            }
        });
        ids.unique(row.items("fields"), "field");
        row.items("fields").forEach(field -> ids.check(field.get("field"), fields, Kind.UNKNOWN_FIELD));
        if (!row.has("holder") && row.get("fields").node().size() + row.get("includes").node().size() > 0) {
            problems.accept(Problem.of(row.place(), Kind.FIELDS_WITHOUT_HOLDER, row.string("id")));
        }
        for (At included : row.items("includes")) {
            if (ids.check(included, flows, Kind.UNKNOWN_FLOW)) {
                checkIncluded(row, included);
            }
        }
    }

    private void checkIncluded(At act, At included) {
        At flow = rows("flows").stream().filter(row -> row.string("id").equals(included.string())).findFirst()
                .orElseThrow();
        if (!flow.string("actor").equals(Actor.SENT.token())) {
            problems.accept(Problem.of(included.place(), Kind.INCLUDED_NOT_SENT, included.string(),
                    flow.string("actor")));
        }
        boolean sharesField = flow.items("fields").stream().map(At::string).anyMatch(field -> act.items("fields")
                .stream().anyMatch(written -> written.string("field").equals(field)));
        if (!sharesField || flow.string("evidence").equals(Evidence.UNCLEAR.token()) || passesOn(flow.string("to"))) {
            problems.accept(Problem.of(included.place(), Kind.INCLUDED_CARRIES_NOTHING, included.string()));
        }
        if (act.has("holder") && !flow.string("from").equals(act.string("holder"))) {
            problems.accept(Problem.of(included.place(), Kind.INCLUDED_ELSEWHERE, included.string(),
                    flow.string("from"), act.string("holder")));
        }
    }

    private World build() {
        return new World(new World.Parts(rows("holders").stream().map(WorldReading::holder).toList(),
                rows("flows").stream().map(WorldReading::flow).toList(),
                rows("fields").stream().map(WorldReading::field).toList(),
                rows("groups").stream().map(WorldReading::membership).toList(),
                rows("acts").stream().map(WorldReading::act).toList(),
                rows("sources").stream().map(WorldReading::source).toList(),
                rows("figures").stream().map(WorldReading::figure).toList(),
                rows("levers").stream().map(WorldReading::lever).toList(),
                rows("purposes").stream().map(WorldReading::purpose).toList(),
                rows("context").stream().map(WorldReading::context).toList(),
                rows("places").stream().map(WorldReading::spot).toList(),
                new Notes(rows(GLOSSARY).stream().map(WorldReading::term).toList(),
                        rows(SILENCES).stream().map(WorldReading::silence).toList(),
                        rows(MAP_ONLY).stream().map(WorldReading::mapOnly).toList())));
    }

    private static Term term(At row) {
        Text word = row.text("word");
        Term.Forms forms = row.find("forms").map(at -> new Term.Forms(strings(at, "en"), strings(at, "es")))
                .orElseGet(() -> new Term.Forms(List.of(word.en()), List.of(word.es())));
        return new Term(row.string("id"), word, forms, said(row));
    }

    private static List<String> strings(At row, String key) {
        return row.items(key).stream().map(At::string).toList();
    }

    private static Term.Said said(At row) {
        Optional<HolderId> holder = row.find("holder").map(id -> new HolderId(id.string()));
        if (!row.has("meaning")) {
            return new Term.OfHolder(holder.orElseThrow());
        }
        Optional<Text> full = row.has("full") ? Optional.of(row.text("full")) : Optional.empty();
        return row.has("context")
                ? new Term.OfContext(full, row.text("meaning"), row.string("context"))
                : new Term.Cited(full, row.text("meaning"), row.token("evidence", Evidence.class),
                        row.citation("cite"), holder);
    }

    private static Silence silence(At row) {
        return new Silence(row.string("id"), row.text("title"), row.text("said"), row.text("unsaid"), row.text("so"),
                row.citation("cite"));
    }

    private static MapOnly mapOnly(At row) {
        return new MapOnly(new FlowId(row.string("flow")), row.token("reason", MapOnly.Reason.class));
    }

    private static Holder holder(At row) {
        return new Holder(new HolderId(row.string("id")), row.text("name"), row.text("full"), row.text("sentence"),
                row.token("kind", HolderKind.class), row.text("owner"), row.token("lane", Lane.class),
                row.citation("cite"));
    }

    private static Flow flow(At row) {
        return new Flow(new FlowId(row.string("id")), new HolderId(row.string("from")),
                new HolderId(row.string("to")), row.token("actor", Actor.class), row.text("mechanism"),
                row.token("cadence", Cadence.class), fields(row.items("fields")),
                row.token("evidence", Evidence.class), row.token("status", Status.class), row.string("as_of"),
                row.text("sentence"), row.citation("cite"));
    }

    static TreeSet<FieldId> fields(List<At> items) {
        return items.stream().map(item -> new FieldId(item.string())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Field field(At row) {
        return new Field(new FieldId(row.string("id")), row.text("name"), row.text("sentence"));
    }

    private static Membership membership(At row) {
        return new Membership(new HolderId(row.string("member")), row.token("relation", Relation.class),
                new HolderId(row.string("of")), row.text("phrase"), row.citation("cite"));
    }

    private static Act act(At row) {
        TreeMap<FieldId, Evidence> fields = new TreeMap<>();
        row.items("fields").forEach(field -> fields.put(new FieldId(field.string("field")),
                field.token("evidence", Evidence.class)));
        return new Act(new ActId(row.string("id")), row.text("name"), row.text("sentence"),
                row.find("holder").map(holder -> new HolderId(holder.string())), fields,
                row.items("includes").stream().map(id -> new FlowId(id.string())).toList(), row.citation("cite"));
    }

    private static Source source(At row) {
        return new Source(new SourceId(row.string("id")), row.text("title"), row.text("brief"), row.text("author"),
                row.text("publisher"), row.token("kind", SourceKind.class), row.text("date"), row.string("as_of"),
                row.text("note"));
    }

    private static Figure figure(At row) {
        return new Figure(row.string("id"), row.text("name"), row.text("value"), row.text("sentence"),
                row.citation("cite"),
                row.has("evidence") ? row.token("evidence", Evidence.class) : Evidence.DOCUMENTED);
    }

    private static Lever lever(At row) {
        TreeSet<FlowId> closes = row.items("closes").stream().map(id -> new FlowId(id.string()))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Lever(new LeverId(row.string("id")), row.text("name"), row.text("sentence"), row.text("note"),
                row.token("effect", Lever.Effect.class), closes, row.citation("cite"));
    }

    private static Spot spot(At row) {
        return new Spot(new HolderId(row.string("id")), row.integer("x"), row.integer("y"));
    }

    private static Purpose purpose(At row) {
        return new Purpose(row.string("id"), new HolderId(row.string("holder")), row.text("sentence"),
                row.string("as_of"), row.text("citation"), row.find("address").map(At::string).orElse(""));
    }

    private static Context context(At row) {
        Optional<SourceKind> kind = row.has("source_kind")
                ? Optional.of(row.token("source_kind", SourceKind.class))
                : Optional.empty();
        return new Context(row.string("id"), row.token("kind", Context.Kind.class),
                row.find("figure").map(At::string), row.text("name"), row.text("sentence"), row.text("source"),
                row.find("address").map(At::string).orElse(""), row.string("as_of"),
                row.token("basis", Context.Basis.class), kind);
    }
}
