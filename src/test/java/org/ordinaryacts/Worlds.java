package org.ordinaryacts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.persona.Address;
import org.ordinaryacts.persona.Identifiers;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.persona.PersonaId;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Claim;
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
import org.ordinaryacts.world.Act;
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.Cadence;
import org.ordinaryacts.world.Citation;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Field;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.HolderKind;
import org.ordinaryacts.world.Lane;
import org.ordinaryacts.world.Membership;
import org.ordinaryacts.world.Notes;
import org.ordinaryacts.world.Relation;
import org.ordinaryacts.world.Source;
import org.ordinaryacts.world.SourceId;
import org.ordinaryacts.world.SourceKind;
import org.ordinaryacts.world.Status;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

/** The real content, and small worlds and stories written in a line each, for tests. */
public final class Worlds {
    /** The role of the one persona in small stories. */
    public static final Role WHO = new Role("p");
    private static final Text TEXT = Text.same("text");
    private static final Citation CITE = new Citation(new SourceId("000"), TEXT);
    private static final Claim DOCUMENTED = new Claim(Evidence.DOCUMENTED, Optional.of(CITE));

    private final List<Holder> holders = new ArrayList<>();
    private final List<Flow> flows = new ArrayList<>();
    private final List<Membership> groups = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final TreeSet<FieldId> fields = new TreeSet<>();

    /** The content of the project, which a test elsewhere shows to be sound. */
    public static Library library() {
        return Loading.load(Path.of("").toAbsolutePath()).library().orElseThrow();
    }

    /** Holders by id; an id that begins with "net" is a network. */
    public Worlds holders(String... ids) {
        for (String id : ids) {
            HolderKind kind = id.startsWith("net") ? HolderKind.NETWORK : HolderKind.OFFICE;
            holders.add(new Holder(new HolderId(id), TEXT, TEXT, TEXT, kind, TEXT, Lane.START, CITE));
        }
        return this;
    }

    /** A documented flow: {@code "F01 a>b asked name,photo"}; further words change cadence, status or evidence. */
    public Worlds flow(String line) {
        String[] words = line.split(" ");
        String[] ends = words[1].split(">");
        List<String> rest = Arrays.asList(words).subList(4, words.length);
        flows.add(new Flow(new FlowId(words[0]), new HolderId(ends[0]), new HolderId(ends[1]),
                Actor.valueOf(words[2].toUpperCase(java.util.Locale.ROOT)), TEXT,
                rest.contains("nightly")
                        ? Cadence.NIGHTLY
                        : rest.contains("on-match") ? Cadence.ON_MATCH : Cadence.NOT_STATED,
                ids(words[3]), evidence(rest), rest.contains("ended") ? Status.ENDED : Status.AS_DOCUMENTED, "2021",
                TEXT, CITE));
        return this;
    }

    private static Evidence evidence(List<String> words) {
        return Arrays.stream(Evidence.values()).filter(e -> words.contains(e.token())).findFirst()
                .orElse(Evidence.DOCUMENTED);
    }

    private TreeSet<FieldId> ids(String list) {
        TreeSet<FieldId> ids = list.equals("-")
                ? new TreeSet<>()
                : Arrays.stream(list.split(",")).map(FieldId::new).collect(Collectors.toCollection(TreeSet::new));
        fields.addAll(ids);
        return ids;
    }

    /** A member of a group. */
    public Worlds member(String member, String group) {
        groups.add(new Membership(new HolderId(member), Relation.MEMBER_OF, new HolderId(group), TEXT, CITE));
        return this;
    }

    /** An act at a holder (or "-" for none) that writes fields and includes flows. */
    public Worlds act(String id, String holder, String written, String... includes) {
        TreeMap<FieldId, Evidence> writes = new TreeMap<>();
        ids(written).forEach(field -> writes.put(field, Evidence.DOCUMENTED));
        acts.add(new Act(new ActId(id), TEXT, TEXT,
                holder.equals("-") ? Optional.empty() : Optional.of(new HolderId(holder)), writes,
                Arrays.stream(includes).map(FlowId::new).toList(), CITE));
        return this;
    }

    /** The world. */
    public World build() {
        fields.addAll(List.of(new FieldId("detainer"), new FieldId("name"), new FieldId("photo")));
        Source source = new Source(new SourceId("000"), TEXT, TEXT, TEXT, TEXT, SourceKind.NEWS, TEXT, "2021", TEXT);
        return new World(new World.Parts(holders, flows, fields.stream().map(id -> new Field(id, TEXT, TEXT)).toList(),
                groups, acts, List.of(source), List.of(), List.of(), List.of(), List.of(),
                List.of(), Notes.NONE));
    }

    // ---- stories -----------------------------------------------------------------------------------------------

    /** A starting record: {@code "r1 a name,photo"}; an exclamation mark after a field says that it is wrong. */
    public static StartingRecord start(String line) {
        String[] words = line.split(" ");
        TreeMap<FieldId, Accuracy> fields = new TreeMap<>();
        for (String field : words[2].split(",")) {
            boolean wrong = field.endsWith("!");
            fields.put(new FieldId(field.replace("!", "")), wrong ? Accuracy.WRONG : Accuracy.RIGHT);
        }
        return new StartingRecord(new RecordRef(words[0]), WHO, new HolderId(words[1]), fields, TEXT,
                Claim.ILLUSTRATIVE);
    }

    /** A head: {@code "s1 3"} is step s1 on day 3; ids after that are what it needs. */
    public static StepHead head(String line) {
        String[] words = line.split(" ");
        List<RecordRef> after = Arrays.stream(words).skip(2).map(RecordRef::new).toList();
        return new StepHead(new StepId(words[0]), WHO, Integer.parseInt(words[1]), Interval.ILLUSTRATIVE, after,
                DOCUMENTED, TEXT, TEXT);
    }

    /** Somebody asks over a chain of flows; a flow may name a member after a slash. */
    public static Step ask(String head, String chain, String fields) {
        return new Step.Asks(head(head), uses(chain), fieldList(fields));
    }

    /** Somebody sends over a flow; it may name a member after a slash. */
    public static Step send(String head, String flow, String fields) {
        return new Step.Sends(head(head), uses(flow).getFirst(), fieldList(fields), false);
    }

    /** The persona does an act. */
    public static Step act(String head, String act) {
        return new Step.Does(head(head), new ActId(act));
    }

    /** Two records are compared by one field. */
    public static Step match(String head, String at, String left, String right, String field) {
        return new Step.Matches(head(head), new HolderId(at), side(left, field), side(right, field));
    }

    private static Step.Matches.Side side(String record, String field) {
        return new Step.Matches.Side(new RecordRef(record), new FieldId(field));
    }

    /** A holder writes a record. */
    public static Step write(String head, String at, String fields, String told) {
        return new Step.Writes(head(head), new HolderId(at), fieldList(fields), fieldList(told));
    }

    /** How it ended. */
    public static Step end(String head) {
        return new Step.Outcome(head(head));
    }

    private static List<FlowUse> uses(String chain) {
        return Arrays.stream(chain.split(",")).map(use -> use.split("/")).map(parts -> new FlowUse(
                new FlowId(parts[0]), parts.length > 1 ? Optional.of(new HolderId(parts[1])) : Optional.empty()))
                .toList();
    }

    /** Fields by id, with commas; a dash for none. */
    public static List<FieldId> fieldList(String fields) {
        return fields.equals("-") ? List.of() : Arrays.stream(fields.split(",")).map(FieldId::new).toList();
    }

    /** A story of these parts. What it expects is empty. */
    public static Story story(List<StartingRecord> start, Step... steps) {
        int last = steps[steps.length - 1].head().day();
        Expectations expect = new Expectations(1, last, new StepId("end"), new TreeMap<>());
        return new Story(new StoryId("small"), Optional.empty(), TEXT, TEXT, 2021, 1,
                List.of(new CastMember(WHO, persona())), start, List.of(steps), List.of(), TEXT, TEXT, List.of(),
                List.of(), expect);
    }

    private static Persona persona() {
        return new Persona(new PersonaId("p"), "Ada", "Test", java.time.LocalDate.of(1980, 1, 1), TEXT, TEXT,
                LegalStatus.VISITOR, new Address(1, "Street", "Town"),
                new Identifiers("900-00-0000", "555-0100", "a@example.org", "SYN-00", "V", "SYN 000",
                        Optional.empty()),
                new TreeMap<>());
    }
}
