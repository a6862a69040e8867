package org.ordinaryacts.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.story.CastMember;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;

/** The real stories, told by the engine. */
class StoriesTest {
    private static final Library LIBRARY = Worlds.library();
    private static final Engine ENGINE = new Engine(LIBRARY.world());
    private static final FieldId ADDRESS = new FieldId("home-address");

    static Stream<Story> stories() {
        return LIBRARY.stories().stream();
    }

    private static Story story(String id) {
        return LIBRARY.story(id).orElseThrow();
    }

    private static Conditions lever(String id) {
        return new Conditions(LIBRARY.world().lever(new LeverId(id)).closes());
    }

    private static List<String> stopped(Trace trace) {
        return trace.events().stream().filter(Event.Stopped.class::isInstance)
                .map(event -> event.ofStep().orElseThrow().id().value()).toList();
    }

    /** The golden traces lie beside this test; to renew one after a wanted change, look at the difference first. */
    @ParameterizedTest
    @MethodSource("stories")
    void eachTraceIsTheGoldenOneByteForByte(Story story) throws IOException {
        String name = story.id() + ".trace";
        byte[] golden = Objects.requireNonNull(StoriesTest.class.getResourceAsStream(name), name).readAllBytes();
        assertThat(TraceText.of(ENGINE.tell(story))).isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("stories")
    void anotherOrderOnOneDayGivesAnotherTrace(Story story) {
        List<Step> steps = new ArrayList<>(story.steps());
        int second = 1;
        while (steps.get(second).head().day() != steps.get(second - 1).head().day()) {
            second++;
        }
        Collections.swap(steps, second, second - 1);
        assertThat(TraceText.of(ENGINE.tell(with(story, steps)))).isNotEqualTo(TraceText.of(ENGINE.tell(story)));
    }

    private static Story with(Story s, List<Step> steps) {
        return new Story(s.id(), s.documented(), s.title(), s.summary(), s.asOf(), s.minutes(), s.cast(), s.start(),
                steps,
                s.shortCut(), s.before(), s.after(), s.fairness(), s.change(), s.expect());
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws Exception {
        List<String> expected = stories().map(story -> TraceText.of(ENGINE.tell(story))).toList();
        Callable<List<String>> telling = () -> stories().map(story -> TraceText.of(ENGINE.tell(story))).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<List<String>> told : threads.invokeAll(Collections.nCopies(32, telling))) {
                assertThat(told.get()).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bothSinksAgreeUnderAnyClosure(Story story) {
        closures(story).forEach(conditions -> {
            Trace trace = ENGINE.tell(story, conditions);
            RunOutcome outcome = ENGINE.outcome(story, conditions);
            assertThat(outcome.holdings()).isEqualTo(trace.holdings(trace.end()));
            assertThat(outcome.outcome().isPresent()).isEqualTo(trace.events().stream()
                    .anyMatch(Event.Ended.class::isInstance));
        });
    }

    @ParameterizedTest
    @MethodSource("stories")
    void aClosureNeverRaisesACount(Story story) {
        Trace documented = ENGINE.tell(story);
        closures(story).forEach(conditions -> {
            Trace closed = ENGINE.tell(story, conditions);
            for (CastMember member : story.cast()) {
                compare(member.role(), documented, closed);
            }
        });
    }

    private static void compare(Role who, Trace documented, Trace closed) {
        Exposure before = Exposure.at(LIBRARY.world(), documented, documented.end(), who);
        Exposure after = Exposure.at(LIBRARY.world(), closed, closed.end(), who);
        for (FieldId field : LIBRARY.world().fieldIds()) {
            assertThat(after.reachOf(field)).as(field.value()).isLessThanOrEqualTo(before.reachOf(field));
            assertThat(closed.holdings(closed.end()).holdersOf(who, field)).as(field.value())
                    .isLessThanOrEqualTo(documented.holdings(documented.end()).holdersOf(who, field));
        }
    }

    /** Every lever, every single flow, and sets of flows drawn with a fixed seed. */
    private static Stream<Conditions> closures(Story story) {
        List<FlowId> flows = LIBRARY.world().flows().stream().map(flow -> flow.id()).toList();
        Random random = new Random(story.id().value().hashCode());
        Stream<Conditions> drawn = Stream.generate(() -> Conditions
                .closing(flows.stream().filter(flow -> random.nextInt(10) < 3).toList())).limit(150);
        return Stream.of(LIBRARY.world().parts().levers().stream().map(lever -> new Conditions(lever.closes())),
                flows.stream().map(flow -> Conditions.closing(List.of(flow))), drawn).flatMap(s -> s);
    }

    @Test
    void limitsOnSharingLeaveTheBrokersPathForTheAddressAndNoneForThePhoto() {
        Story story = story("license-renewal");
        Trace documented = ENGINE.tell(story);
        Trace limited = ENGINE.tell(story, lever("L01"));
        Event.Moved address = trace(limited, "ask-address");
        assertThat(address.route().legs()).extracting(leg -> leg.flow().id()).containsExactly(new FlowId("F98"));
        assertThat(stopped(limited)).containsExactly("ask-photo", "match", "arrest");
        Role who = story.cast().getFirst().role();
        assertThat(limited.holdings(limited.end()).holdersOf(who, ADDRESS))
                .isEqualTo(documented.holdings(documented.end()).holdersOf(who, ADDRESS));
        assertThat(Exposure.at(LIBRARY.world(), documented, documented.end(), who).of(new HolderId("nlets"), ADDRESS))
                .isInstanceOf(Knows.CouldAsk.class);
        assertThat(Exposure.at(LIBRARY.world(), limited, limited.end(), who).of(new HolderId("nlets"), ADDRESS))
                .isInstanceOf(Knows.Nothing.class);
    }

    private static Event.Moved trace(Trace trace, String step) {
        return trace.events().stream().filter(Event.Moved.class::isInstance).map(Event.Moved.class::cast)
                .filter(moved -> moved.ofStep().map(s -> s.id().value()).filter(step::equals).isPresent())
                .findFirst().orElseThrow();
    }

    @Test
    void rulesForBrokersStopTheAddressTheMatchAndWhatNeedsThem() {
        assertThat(stopped(ENGINE.tell(story("check-in"), lever("L02")))).containsExactly("ask-clear", "match",
                "answer", "watch", "watch-again", "arrest");
    }

    @Test
    void withoutTheCentersTheBookingAndTheMatchRemain() {
        Trace trace = ENGINE.tell(story("booking"), lever("L10"));
        assertThat(stopped(trace)).containsExactly("ask-status", "forward", "write-detainer", "send-detainer",
                "lodged");
        assertThat(trace.holdings(trace.end()).of(new Role("person"))).containsKeys(new HolderId("fbi-iafis"),
                new HolderId("ident"));
    }

    /** Writes the golden traces anew into the sources; run by hand, never as a test. */
    static void main() throws IOException {
        for (Story story : LIBRARY.stories()) {
            Files.writeString(Path.of("src/test/resources/org/ordinaryacts/engine", story.id() + ".trace"),
                    TraceText.of(ENGINE.tell(story)));
        }
    }
}
