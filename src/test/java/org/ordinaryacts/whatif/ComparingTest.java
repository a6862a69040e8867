package org.ordinaryacts.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.World;

/** A story again under other rules. */
class ComparingTest {
    private static final Library LIBRARY = Worlds.library();
    private static final World WORLD = LIBRARY.world();
    private static final FieldId ADDRESS = new FieldId("home-address");

    static Stream<Story> stories() {
        return LIBRARY.stories().stream();
    }

    private static Trace told(String story) {
        return new Engine(WORLD).tell(LIBRARY.story(story).orElseThrow());
    }

    private static Comparison with(String story, String... levers) {
        return new Comparing(WORLD, told(story))
                .with(RuleSet.of(Stream.of(levers).map(LeverId::new).toArray(LeverId[]::new)));
    }

    private static List<String> ids(Comparison comparison, Fate fate) {
        return comparison.of(fate).stream().map(step -> step.step().id().value()).toList();
    }

    private static FieldChange field(Comparison comparison, FieldId field) {
        return comparison.fields().stream().filter(change -> change.field().equals(field)).findFirst().orElseThrow();
    }

    @Test
    void aLimitOnSharingSendsTheAddressAnotherWayAndStopsThePhoto() {
        Comparison limited = with("license-renewal", "L01");
        assertThat(ids(limited, Fate.REROUTED)).containsExactly("ask-address");
        assertThat(ids(limited, Fate.STOPPED)).containsExactly("ask-photo", "match", "arrest");
        assertThat(ids(limited, Fate.SAME)).contains("renew", "lead");
        FieldChange address = field(limited, ADDRESS);
        assertThat(address.after().holds()).isEqualTo(address.before().holds());
        assertThat(address.noLonger()).contains(new HolderId("nlets"));
        assertThat(limited.outcomeBefore()).isPresent();
        assertThat(limited.outcomeAfter()).isEmpty();
    }

    @Test
    void boughtDataGoesAroundTheLimitOnlyWhereACompanyHasTheRecord() {
        List<Bypass> license = Bypass.of(WORLD, with("license-renewal", "L01"));
        assertThat(license).hasSize(2);
        assertThat(license.getFirst()).isInstanceOf(Bypass.GoesAround.class);
        assertThat(((Bypass.GoesAround) license.getFirst()).flows()).containsExactly(new FlowId("F98"));
        assertThat(license.getLast()).isInstanceOf(Bypass.NothingToBuy.class);
        List<Bypass> compensation = Bypass.of(WORLD, with("workers-compensation", "L01"));
        assertThat(compensation).hasSize(1).allMatch(Bypass.NothingToBuy.class::isInstance);
        assertThat(Bypass.of(WORLD, with("check-in", "L02"))).isEmpty();
    }

    @Test
    void rulesCombine() {
        Comparison both = with("license-renewal", "L01", "L02");
        assertThat(ids(both, Fate.REROUTED)).isEmpty();
        assertThat(ids(both, Fate.STOPPED)).containsExactly("ask-address", "ask-photo", "match", "lead", "arrest");
    }

    @Test
    void rulesForBrokersStopTheAddressTheMatchAndWhatNeedsThem() {
        assertThat(ids(with("check-in", "L02"), Fate.STOPPED)).containsExactly("ask-clear", "match", "answer", "watch",
                "watch-again", "arrest");
    }

    @Test
    void withoutTheCentersTheBookingAndTheMatchRemain() {
        Comparison closed = with("booking", "L10");
        assertThat(ids(closed, Fate.STOPPED)).containsExactly("ask-status", "forward", "write-detainer",
                "send-detainer", "lodged");
        assertThat(ids(closed, Fate.SAME)).contains("book");
        assertThat(ids(closed, Fate.PARTLY)).containsExactly("match");
    }

    @Test
    void aRuleThatTouchesNothingSaysSo() {
        assertThat(with("booking", "L08").touches()).isFalse();
        assertThat(with("booking").touches()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void nothingChangedMeansNothingDiffers(Story story) {
        Comparison same = new Comparing(WORLD, new Engine(WORLD).tell(story)).with(RuleSet.NONE);
        assertThat(same.touches()).isFalse();
        assertThat(same.changedFields()).isEmpty();
        assertThat(same.steps()).allMatch(step -> step.fate() == Fate.SAME);
    }

    /** Levers, flows and rules about records, drawn with fixed seeds: nobody comes to know more by them. */
    @ParameterizedTest
    @MethodSource("stories")
    void aChangedRuleNeverRaisesACount(Story story) {
        Trace documented = new Engine(WORLD).tell(story);
        Comparing comparing = new Comparing(WORLD, documented);
        Random random = new Random(story.id().value().hashCode());
        for (int i = 0; i < 120; i++) {
            RuleSet rules = drawn(random, documented);
            Comparison comparison = comparing.with(rules);
            for (FieldChange field : comparison.fields()) {
                assertThat(field.after().holds()).as(field.field() + " " + rules)
                        .isLessThanOrEqualTo(field.before().holds());
                assertThat(field.after().holds() + field.after().couldAsk()).as(field.field() + " " + rules)
                        .isLessThanOrEqualTo(field.before().holds() + field.before().couldAsk());
            }
        }
    }

    private static RuleSet drawn(Random random, Trace trace) {
        RuleSet rules = RuleSet.NONE;
        for (Lever lever : WORLD.parts().levers()) {
            rules = random.nextInt(5) == 0 ? rules.turned(lever.id()) : rules;
        }
        TreeSet<FlowId> flows = new TreeSet<>(Touch.used(trace));
        flows.removeIf(flow -> random.nextInt(4) != 0);
        WORLD.flows().stream().filter(flow -> random.nextInt(20) == 0).forEach(flow -> flows.add(flow.id()));
        List<RecordRule> records = new ArrayList<>();
        for (PersonRecord record : trace.records(trace.end())) {
            if (random.nextInt(6) == 0) {
                records.add(random.nextBoolean()
                        ? new RecordRule.NotShared(record.id())
                        : new RecordRule.KeptUntil(record.id(), 1 + random.nextInt(200)));
            }
        }
        return rules.withClosed(flows).withRecords(records);
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bothSinksAgreeUnderAnyRules(Story story) {
        Trace documented = new Engine(WORLD).tell(story);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            RuleSet rules = drawn(random, documented);
            Trace trace = new Engine(WORLD).tell(story, rules.conditions(WORLD));
            assertThat(new Engine(WORLD).outcome(story, rules.conditions(WORLD)).holdings())
                    .isEqualTo(trace.holdings(trace.end()));
        }
    }

    @Test
    void eachLeverSaysWhatItHasToDoWithAStory() {
        Trace trace = told("erroneous-request");
        Comparing comparing = new Comparing(WORLD, trace);
        assertThat(touch(comparing, trace, "L06")).isInstanceOf(Touch.Records.class);
        assertThat(touch(comparing, trace, "L07")).isInstanceOf(Touch.Requests.class);
        assertThat(touch(comparing, trace, "L03")).isInstanceOf(Touch.Discussion.class);
        assertThat(touch(comparing, trace, "L10")).isInstanceOf(Touch.Closes.class);
        assertThat(touch(comparing, trace, "L08")).isInstanceOf(Touch.Nothing.class);
        Trace license = told("license-renewal");
        assertThat(touch(new Comparing(WORLD, license), license, "L06")).isInstanceOf(Touch.Nothing.class);
        assertThat(touch(new Comparing(WORLD, license), license, "L07")).isInstanceOf(Touch.Nothing.class);
    }

    private static Touch touch(Comparing comparing, Trace trace, String lever) {
        return Touch.of(WORLD, comparing, trace, WORLD.lever(new LeverId(lever)));
    }

    @Test
    void theSettingIsThatOfTheRules() {
        Setting setting = new Setting(told("booking").story().id(), 3, new TreeSet<>(List.of(new LeverId("L01"))),
                new TreeSet<>(List.of(new FlowId("F98"))));
        assertThat(setting.rules().allClosed(WORLD)).contains(new FlowId("F38"), new FlowId("F98"));
    }
}
