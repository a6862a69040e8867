package org.ordinaryacts.crowd;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.persona.Persona;
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
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Text;

/**
 * The story of a simulated person, from event templates. Which steps it has depends on the profile alone; what records
 * say, and the words, on who the person is. Every step is illustrative; where records can go is for the engine to say.
 */
final class PathStory {
    /** The one person of such a story. */
    static final Role WHO = new Role("person");
    /** The step in which a request reaches the jail. */
    static final StepId REQUESTED = new StepId("send-request");
    private static final StepId END = new StepId("end");
    private static final HolderId INDEX = new HolderId("uscis-cis");
    private static final HolderId LESC = new HolderId("lesc");
    private static final HolderId PERC = new HolderId("perc");
    private static final HolderId OFFICERS = new HolderId("law-enforcement-agencies");
    private static final FieldId NAME = new FieldId("name");
    private static final FieldId BORN = new FieldId("date-of-birth");

    private final Profile profile;
    private final Telling telling;
    private final List<StartingRecord> start = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();

    private PathStory(Profile profile, Telling telling) {
        this.profile = profile;
        this.telling = telling;
    }

    /** The steps of a profile, told of nobody in particular: for finding out where records go. */
    static Story bare(Profile profile, Persona anybody) {
        return of(profile, anybody, Telling.bare());
    }

    /** The story of one person. What it expects is empty: the engine says what comes of it. */
    static Story of(Profile profile, Persona persona, Telling telling) {
        PathStory story = new PathStory(profile, telling);
        story.build();
        int first = story.steps.getFirst().head().day();
        int last = story.steps.getLast().head().day();
        Expectations expect = new Expectations(first, last, END, Collections.emptySortedMap());
        return new Story(Replay.STORY, Optional.empty(), telling.title(), telling.summary(), 2021,
                3, List.of(new CastMember(WHO, persona)), story.start, story.steps, List.of(), PathTexts.BEFORE,
                PathTexts.AFTER, telling.fairness(), telling.changes(), expect);
    }

    private void build() {
        if (profile.brokerFile()) {
            start("broker-file", "commercial-brokers", "name home-address");
        }
        renewal();
        claim();
        checkIn();
        check();
    }

    // ---- the ordinary acts -------------------------------------------------------------------------------------

    private void renewal() {
        if (profile.renewal() == Course.NOT_DONE) {
            return;
        }
        act("renew", 1, "renew-license");
        if (profile.renewal() != Course.NOBODY_ASKS) {
            ask("renew-ask", 40, "F38", "name home-address", "renew");
        }
        if (profile.renewal() == Course.SEARCHED_WIDELY) {
            ask("renew-photo", 40, "F38", "photo", "renew");
            ask("renew-nlets", 40, "F36 F37", "name home-address", "renew");
            ask("renew-perc", 40, "F94/perc", "state-license home-address", "renew");
            send("renew-answer", 42, "F72", "home-address state-license", true, "renew-perc");
        }
        if (passedOn(profile.renewal())) {
            send("renew-lead", 42, "F65", "name home-address", true, "renew-ask");
        }
    }

    private static boolean passedOn(Course course) {
        return course == Course.PASSED_ON || course == Course.SEARCHED_WIDELY;
    }

    private void claim() {
        if (profile.claim() == Course.NOT_DONE) {
            return;
        }
        act("claim", 100, "file-workers-comp");
        if (profile.claim() != Course.NOBODY_ASKS) {
            ask("claim-ask", 120, "F39", "name home-address", "claim");
        }
        if (profile.claim() == Course.SEARCHED_WIDELY && profile.brokerFile()) {
            ask("claim-brokers", 120, "F98", "name home-address", "claim-ask");
            ask("claim-perc", 120, "F99", "home-address", "claim-ask");
            send("claim-answer", 122, "F72", "home-address", true, "claim-perc");
        }
        if (passedOn(profile.claim())) {
            send("claim-lead", 122, "F65", "name home-address", true, "claim-ask");
        }
    }

    private void checkIn() {
        if (profile.checkIn() == Course.NOT_DONE) {
            return;
        }
        start("page", "social-media", "name social-media");
        act("check-in", 200, "check-in");
        if (profile.checkIn() != Course.NOBODY_ASKS) {
            ask("check-watch", 205, "F75", "check-in", "check-in");
        }
        if (passedOn(profile.checkIn())) {
            ask("check-search", 205, "F73", "social-media check-in", "check-in");
            send("check-answer", 206, "F72", "social-media", true, "check-search");
        }
        if (profile.checkIn() == Course.SEARCHED_WIDELY && profile.brokerFile()) {
            ask("check-brokers", 205, "F99", "home-address", "check-search");
            send("check-address", 206, "F72", "home-address", true, "check-brokers");
        }
    }

    // ---- the name check ----------------------------------------------------------------------------------------

    private void check() {
        act("book", 300, "booking");
        if (profile.ending() == Ending.NOT_CHECKED) {
            end("book");
            return;
        }
        steps.add(new Step.Writes(head("type", 300, "book"), OFFICERS, List.of(NAME, BORN), List.of(NAME, BORN),
                telling.slips()));
        send("inquire", 300, "F76", "name date-of-birth", false, "type");
        switch (profile.ending()) {
            case NOT_CHECKED -> throw new IllegalStateException("Nobody checks");
            case FILE_CLEAR -> {
                file();
                end("match");
            }
            case REQUEST_BY_FILE -> {
                file();
                forward("match", "name immigration-status");
                request();
            }
            case STOPPED_BY_FILE -> {
                file();
                forward("match", "name immigration-status");
                stopped();
            }
            case NOTHING_FOUND -> {
                nothing();
                end("look");
            }
            case REQUEST_BY_BIRTHPLACE -> {
                nothing();
                forward("look", "name birthplace");
                request();
            }
            case STOPPED_BY_BIRTHPLACE -> {
                nothing();
                forward("look", "name birthplace");
                stopped();
            }
        }
    }

    private void file() {
        start("index-file", INDEX.value(), "name date-of-birth immigration-status");
        ask("ask-index", 300, "F42/lesc", "name date-of-birth immigration-status", "inquire");
        steps.add(new Step.Matches(head("match", 300, "ask-index"), LESC, side("inquire"), side("ask-index")));
    }

    private static Step.Matches.Side side(String record) {
        return new Step.Matches.Side(new RecordRef(record), NAME);
    }

    private void nothing() {
        start("background", LESC.value(), "name birthplace");
        steps.add(new Step.Waits(head("look", 300, "inquire")));
    }

    private void forward(String after, String fields) {
        send("forward", 300, "F69", fields, false, after);
    }

    private void request() {
        steps.add(new Step.Writes(head("write-request", 300, "forward"), PERC, fields("name detainer"), List.of()));
        send(REQUESTED.value(), 300, "F70", "name detainer", false, "write-request");
        end(REQUESTED.value());
    }

    private void stopped() {
        steps.add(new Step.Waits(head("verify", 300, "forward")));
        end("verify");
    }

    private void end(String after) {
        steps.add(new Step.Outcome(head(END.value(), 300, after)));
    }

    // ---- parts -------------------------------------------------------------------------------------------------

    private void start(String id, String holder, String fields) {
        SortedMap<FieldId, Accuracy> accuracies = new TreeMap<>();
        fields(fields).forEach(field -> accuracies.put(field, telling.accuracy(id, field)));
        start.add(new StartingRecord(new RecordRef(id), WHO, new HolderId(holder), accuracies, telling.start(id),
                Claim.ILLUSTRATIVE));
    }

    private void act(String id, int day, String act) {
        steps.add(new Step.Does(head(id, day), new ActId(act)));
    }

    private void ask(String id, int day, String chain, String fields, String after) {
        List<FlowUse> uses = Arrays.stream(chain.split(" ")).map(PathStory::use).toList();
        steps.add(new Step.Asks(head(id, day, after), uses, fields(fields)));
    }

    private void send(String id, int day, String flow, String fields, boolean lead, String after) {
        steps.add(new Step.Sends(head(id, day, after), use(flow), fields(fields), lead));
    }

    private static FlowUse use(String use) {
        String[] parts = use.split("/");
        return new FlowUse(new FlowId(parts[0]),
                parts.length > 1 ? Optional.of(new HolderId(parts[1])) : Optional.empty());
    }

    private static List<FieldId> fields(String fields) {
        return Arrays.stream(fields.split(" ")).map(FieldId::new).toList();
    }

    private StepHead head(String id, int day, String... after) {
        List<RecordRef> needs = Arrays.stream(after).map(RecordRef::new).toList();
        PathTexts.Told told = telling.step(id);
        return new StepHead(new StepId(id), WHO, day, Interval.ILLUSTRATIVE, needs, Claim.ILLUSTRATIVE, told.title(),
                told.text());
    }

    /** What depends on who the person is: words, and how far records are right. */
    interface Telling {

        Text title();

        Text summary();

        /** What a starting record is, in words. */
        Text start(String record);

        /** What happens in a step, in words. */
        PathTexts.Told step(String step);

        /** How far a field of a starting record is right. */
        Accuracy accuracy(String record, FieldId field);

        /** What was typed with a slip of the pen. */
        List<FieldId> slips();

        /** The holders whose own account of their purpose is told. */
        List<HolderId> fairness();

        /** The rules that could change, and what they would mean here. */
        List<Story.Change> changes();

        /** No words, and everything right. */
        static Telling bare() {
            return Bare.NOBODY;
        }
    }

    /** Told of nobody. */
    private enum Bare implements Telling {
        NOBODY;

        private static final Text NOTHING = Text.same("");
        private static final PathTexts.Told NO_WORDS = new PathTexts.Told(NOTHING, NOTHING);

        @Override
        public Text title() {
            return NOTHING;
        }

        @Override
        public Text summary() {
            return NOTHING;
        }

        @Override
        public Text start(String record) {
            return NOTHING;
        }

        @Override
        public PathTexts.Told step(String step) {
            return NO_WORDS;
        }

        @Override
        public Accuracy accuracy(String record, FieldId field) {
            return Accuracy.RIGHT;
        }

        @Override
        public List<FieldId> slips() {
            return List.of();
        }

        @Override
        public List<HolderId> fairness() {
            return List.of();
        }

        @Override
        public List<Story.Change> changes() {
            return List.of();
        }
    }
}
