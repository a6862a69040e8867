package org.ordinaryacts.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.PersonaId;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Claim;
import org.ordinaryacts.story.DocumentedCase;
import org.ordinaryacts.story.Expectations;
import org.ordinaryacts.story.FlowUse;
import org.ordinaryacts.story.Interval;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.StartingRecord;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.StepHead;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.World;

/** Builds a story from its file, once {@link StoryStructure} has found its ids and order sound. */
final class StoryReading {
    private final At root;
    private final Map<PersonaId, Persona> personas;

    private StoryReading(At root, Map<PersonaId, Persona> personas) {
        this.root = root;
        this.personas = personas;
    }

    /** The story, or nothing after telling what is wrong with its structure. */
    static Optional<Story> read(JsonFile file, World world, KnownPersonas personas,
            Consumer<Problem> problems) {
        At root = At.root(file);
        return StoryStructure.sound(root, world, personas, problems)
                ? Optional.of(new StoryReading(root, personas.sound()).build())
                : Optional.empty();
    }

    private DocumentedCase documented(At id) {
        return new DocumentedCase(id.string(), root.has("basis")
                ? root.token("basis", DocumentedCase.Basis.class)
                : DocumentedCase.Basis.CASE);
    }

    private Story build() {
        return new Story(new StoryId(root.string("id")), root.find("case").map(this::documented), root.text("title"),
                root.text("summary"), root.integer("as_of"), root.integer("minutes"), cast(),
                root.items("start").stream().map(this::startingRecord).toList(),
                root.items("steps").stream().map(this::step).toList(),
                root.items("short").stream().map(id -> new StepId(id.string())).toList(), root.text("before"),
                root.text("after"), root.items("fairness").stream().map(id -> new HolderId(id.string())).toList(),
                root.items("change").stream()
                        .map(row -> new Story.Change(new LeverId(row.string("lever")), row.text("text"))).toList(),
                expectations(root.get("expect")));
    }

    private List<CastMember> cast() {
        return root.items("cast").stream().map(row -> new CastMember(new Role(row.string("role")),
                java.util.Objects.requireNonNull(personas.get(new PersonaId(row.string("persona")))))).toList();
    }

    private Role who(At row) {
        return new Role(row.find("who").map(At::string)
                .orElseGet(() -> root.items("cast").getFirst().string("role")));
    }

    private StartingRecord startingRecord(At row) {
        SortedMap<FieldId, Accuracy> fields = new TreeMap<>();
        fieldList(row, "fields").forEach(field -> fields.put(field, Accuracy.RIGHT));
        fieldList(row, "wrong").forEach(field -> fields.put(field, Accuracy.WRONG));
        fieldList(row, "out_of_date").forEach(field -> fields.put(field, Accuracy.OUT_OF_DATE));
        return new StartingRecord(new RecordRef(row.string("id")), who(row), new HolderId(row.string("holder")),
                fields, row.text("text"), claim(row.get("claim")));
    }

    private static List<FieldId> fieldList(At row, String key) {
        return row.items(key).stream().map(item -> new FieldId(item.string())).toList();
    }

    private static Claim claim(At at) {
        return new Claim(at.token("evidence", Evidence.class),
                at.has("cite") ? Optional.of(at.citation("cite")) : Optional.empty());
    }

    private static Interval interval(At at) {
        return new Interval(claim(at), at.find("since").map(since -> new StepId(since.string())));
    }

    private Step step(At row) {
        StepHead head = new StepHead(new StepId(row.string("id")), who(row), row.integer("day"),
                row.find("interval").map(StoryReading::interval).orElse(Interval.ILLUSTRATIVE),
                row.items("after").stream().map(id -> new RecordRef(id.string())).toList(),
                row.find("event").map(StoryReading::claim).orElse(Claim.ILLUSTRATIVE), row.text("title"),
                row.text("text"));
        String kind = row.string("kind");
        return switch (kind) {
            case "act" -> new Step.Does(head, new ActId(row.string("act")));
            case "send", "lead" -> new Step.Sends(head, use(row), fieldList(row, "fields"), kind.equals("lead"));
            case "ask" -> new Step.Asks(head, row.has("chain")
                    ? row.items("chain").stream().map(StoryReading::use).toList()
                    : List.of(use(row)), fieldList(row, "fields"));
            case "match" -> new Step.Matches(head, new HolderId(row.string("at")), side(row.get("left")),
                    side(row.get("right")));
            case "write" -> new Step.Writes(head, new HolderId(row.string("at")), fieldList(row, "fields"),
                    fieldList(row, "told"));
            case "wait" -> new Step.Waits(head);
            case "question" -> new Step.Question(head, row.items("answers").stream()
                    .map(a -> new Step.Question.Answer(a.text("text"), a.bool("right"), a.text("feedback"))).toList());
            case "outcome" -> new Step.Outcome(head);
            default -> throw new IllegalStateException("The schema allows no step of kind " + kind);
        };
    }

    private static FlowUse use(At row) {
        return new FlowUse(new FlowId(row.string("flow")),
                row.find("member").map(member -> new HolderId(member.string())));
    }

    private static Step.Matches.Side side(At at) {
        return new Step.Matches.Side(new RecordRef(at.string("record")), new FieldId(at.string("field")));
    }

    private static Expectations expectations(At at) {
        SortedMap<Role, SortedMap<HolderId, SortedSet<FieldId>>> holds = new TreeMap<>();
        At people = at.get("holds");
        for (String role : people.keys()) {
            SortedMap<HolderId, SortedSet<FieldId>> holders = new TreeMap<>();
            At row = people.get(role);
            row.keys().forEach(holder -> holders.put(new HolderId(holder), new TreeSet<>(fieldList(row, holder))));
            holds.put(new Role(role), holders);
        }
        return new Expectations(at.integer("first_day"), at.integer("last_day"), new StepId(at.string("outcome")),
                holds);
    }
}
