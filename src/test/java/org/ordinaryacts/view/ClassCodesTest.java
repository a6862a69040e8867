package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.PersonRecord;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode.About;
import org.ordinaryacts.view.ClassCode.InLesson;
import org.ordinaryacts.view.ClassCode.Read;
import org.ordinaryacts.view.ClassCode.Why;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Lever;
import org.ordinaryacts.world.LeverId;

/** One class code for everything: what is written is read, and what is mistyped is found. */
class ClassCodesTest {
    private static final String ALL = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Library LIBRARY = Worlds.library();
    private static final Texts TEXTS = new Texts(Language.EN);
    private static final ClassCodes CODES = new ClassCodes(LIBRARY.world(), LIBRARY.people(), LIBRARY.stories());

    private static ClassCode some(long seed) {
        Random random = new Random(seed);
        CrowdConditions conditions = CrowdConditions.FITTED;
        for (Dial dial : Dial.values()) {
            conditions = random.nextBoolean() ? conditions : conditions.with(dial, random.nextInt(dial.most() + 1));
        }
        conditions = conditions.with(LIBRARY.world().parts().levers().stream().map(Lever::id)
                .filter(lever -> random.nextInt(3) == 0).collect(Collectors.toCollection(TreeSet::new)));
        int story = random.nextInt(LIBRARY.stories().size() + 1);
        Optional<StoryId> id = story == 0 ? Optional.empty() : Optional.of(LIBRARY.stories().get(story - 1).id());
        int step = story == 0 ? 0 : random.nextInt(LIBRARY.stories().get(story - 1).steps().size() + 1);
        return new ClassCode(id, step, conditions, random.nextInt(5_100_001),
                random.nextLong() >>> random.nextInt(60) + 1);
    }

    private static final List<LessonId> LESSONS = List.of(new LessonId("first"), new LessonId("second"));
    private static final ClassCodes WITH_LESSONS = new ClassCodes(LIBRARY.world(), LIBRARY.people(),
            LIBRARY.stories(), LESSONS);

    /** With everything that a code can carry, or some of it. */
    private static ClassCode more(long seed) {
        Random random = new Random(seed);
        ClassCode code = some(seed);
        if (code.story().isPresent()) {
            RuleSet rules = code.rules();
            if (random.nextBoolean()) {
                rules = rules.withClosed(LIBRARY.world().flows().stream().map(Flow::id)
                        .filter(flow -> random.nextInt(8) == 0).collect(Collectors.toCollection(TreeSet::new)));
            }
            code = code.with(random.nextBoolean() ? rules.withRecords(recordRules(code, random)) : rules);
        }
        if (random.nextBoolean()) {
            code = code.in(new InLesson(LESSONS.get(random.nextInt(2)), random.nextInt(30)));
        }
        return random.nextBoolean() ? code : code.in(Language.values()[random.nextInt(2)]);
    }

    private static List<RecordRule> recordRules(ClassCode code, Random random) {
        Trace trace = new Engine(LIBRARY.world())
                .tell(LIBRARY.story(code.story().orElseThrow().value()).orElseThrow());
        List<RecordRule> rules = new ArrayList<>();
        for (PersonRecord record : trace.records(trace.end())) {
            int day = 1 + random.nextInt(400);
            switch (random.nextInt(4)) {
                case 0 -> rules.add(new RecordRule.KeptUntil(record.id(), day));
                case 1 -> rules.add(new RecordRule.NotShared(record.id()));
                default -> record.fields().keySet().stream().filter(record::isWrong)
                        .forEach(field -> rules.add(new RecordRule.Mended(record.id(), field, day)));
            }
        }
        return rules;
    }

    private static Why why(String code) {
        return switch (CODES.read(code, TEXTS)) {
            case Read.Good good -> throw new AssertionError(code + " was read as " + good);
            case Read.Bad bad -> bad.why();
        };
    }

    @Test
    void whatIsWrittenIsRead() {
        for (int i = 0; i < 2000; i++) {
            ClassCode code = some(i);
            assertThat(CODES.read(CODES.write(code), TEXTS)).isEqualTo(new Read.Good(code));
        }
    }

    @Test
    void whateverACodeCarriesIsRead() {
        Set<String> seen = new TreeSet<>();
        for (int i = 0; i < 2000; i++) {
            ClassCode code = more(i);
            assertThat(WITH_LESSONS.read(WITH_LESSONS.write(code), TEXTS)).isEqualTo(new Read.Good(code));
            code.records().forEach(rule -> seen.add(rule.getClass().getSimpleName()));
            code.language().ifPresent(language -> seen.add(language.code()));
            code.lesson().ifPresent(place -> seen.add(place.lesson().value()));
            code.closed().forEach(flow -> seen.add("flow"));
        }
        assertThat(seen).containsExactly("KeptUntil", "Mended", "NotShared", "en", "es", "first", "flow", "second");
    }

    /** The order in which rules about records were made does not count: the same state has the same code. */
    @Test
    void theSameStateHasTheSameCode() {
        ClassCode code = Stream.iterate(0L, seed -> seed + 1).map(ClassCodesTest::more)
                .filter(one -> one.records().size() > 3).findFirst().orElseThrow();
        ClassCode other = code.with(code.rules().withRecords(code.records().reversed()));
        assertThat(WITH_LESSONS.write(other)).isEqualTo(WITH_LESSONS.write(code));
        assertThat(other).isEqualTo(code);
    }

    @Test
    void whatIsNotCarriedTakesNoRoom() {
        for (int i = 0; i < 200; i++) {
            assertThat(CODES.write(some(i))).startsWith("1").isEqualTo(WITH_LESSONS.write(some(i)));
            ClassCode code = more(i);
            boolean plain = code.closed().isEmpty() && code.records().isEmpty() && code.lesson().isEmpty()
                    && code.language().isEmpty();
            assertThat(WITH_LESSONS.write(code)).startsWith(plain ? "1" : "2");
        }
        StoryId story = LIBRARY.stories().getFirst().id();
        String step = CODES.write(ClassCode.ofStep(story, 2));
        assertThat(CODES.write(ClassCode.ofRules(story, 2, RuleSet.closing(new FlowId("F38")))).replace("-", ""))
                .hasSizeLessThanOrEqualTo(step.replace("-", "").length() + 4);
    }

    @Test
    void whatACodeIsAboutSaysWhereItLeads() {
        StoryId story = LIBRARY.stories().getFirst().id();
        ClassCode step = ClassCode.ofStep(story, 2);
        assertThat(step.about()).isEqualTo(About.STEP);
        assertThat(step.in(Language.ES).about()).isEqualTo(About.STEP);
        assertThat(step.with(RuleSet.of(new LeverId("L01"))).about()).isEqualTo(About.RULES);
        assertThat(step.with(RuleSet.closing(new FlowId("F38"))).about()).isEqualTo(About.RULES);
        assertThat(ClassCode.ofRun(CrowdConditions.FITTED, 100, 1).about()).isEqualTo(About.RUN);
        assertThat(step.in(new InLesson(LESSONS.getFirst(), 0)).about()).isEqualTo(About.LESSON);
    }

    @Test
    void aLessonThatIsNotHereIsOtherContent() {
        ClassCode code = ClassCode.ofRun(CrowdConditions.FITTED, 5, 1).in(new InLesson(LESSONS.getLast(), 3));
        assertThat(why(WITH_LESSONS.write(code))).isEqualTo(Why.OTHER_CONTENT);
        assertThatThrownBy(() -> CODES.write(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeCannotRuleOverRecordsThatAreNotThere() {
        StoryId story = new StoryId("license-renewal");
        for (RecordRule rule : List.of(new RecordRule.NotShared(new RecordRef("nothing")),
                new RecordRule.Mended(new RecordRef("renew"), new FieldId("birthplace"), 3))) {
            ClassCode code = ClassCode.ofRules(story, 1, RuleSet.NONE.with(rule));
            assertThatThrownBy(() -> CODES.write(code)).isInstanceOf(IllegalArgumentException.class);
        }
        // A field that is there and right has nothing to be mended.
        assertThat(why(CODES.write(ClassCode.ofRules(story, 1,
                RuleSet.NONE.with(new RecordRule.Mended(new RecordRef("renew"), new FieldId("photo"), 3))))))
                .isEqualTo(Why.NONSENSE);
        assertThatThrownBy(() -> ClassCode.ofRun(CrowdConditions.FITTED, 5, 1)
                .with(RuleSet.closing(new FlowId("F38")))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeOfALaterProgramSaysSo() {
        assertThat(IntStream.range(0, 32).mapToObj(check -> "3VHAT000" + ALL.charAt(check))
                .map(ClassCodesTest::why).distinct()).containsOnly(Why.MISTYPED, Why.NEWER);
        assertThat(IntStream.range(0, 32).mapToObj(check -> "0VHAT000" + ALL.charAt(check))
                .map(ClassCodesTest::why).distinct()).containsOnly(Why.MISTYPED, Why.NONSENSE);
    }

    /** Held by heart, but for the part that changes with the content: whoever has a code on paper can still use it. */
    @Test
    void theFormOfACodeStaysWhatItIs() {
        assertThat(CODES.write(ClassCode.ofRun(CrowdConditions.FITTED, 12_797, 41)).replace("-", ""))
                .matches("1.{4}000XZH3S20.").hasSize(16);
    }

    @Test
    void caseSpacesHyphensAndLikeLettersDoNotCount() {
        ClassCode code = ClassCode.ofStep(LIBRARY.stories().getFirst().id(), 2);
        String written = CODES.write(code);
        assertThat(CODES.read(" " + written.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o')
                .replace('1', 'l') + " ", TEXTS)).isEqualTo(new Read.Good(code));
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        for (int i = 0; i < 40; i++) {
            String code = (i % 2 == 0 ? CODES.write(some(i)) : WITH_LESSONS.write(more(i))).replace("-", "");
            for (int at = 0; at < code.length(); at++) {
                for (char other : ALL.toCharArray()) {
                    if (other != code.charAt(at)) {
                        assertThat(why(code.substring(0, at) + other + code.substring(at + 1)))
                                .isEqualTo(Why.MISTYPED);
                    }
                }
            }
        }
    }

    @Test
    void everySwapOfNeighborsIsFound() {
        for (int i = 0; i < 300; i++) {
            String code = (i % 2 == 0 ? CODES.write(some(i)) : WITH_LESSONS.write(more(i))).replace("-", "");
            for (int at = 1; at < code.length(); at++) {
                if (code.charAt(at) != code.charAt(at - 1)) {
                    assertThat(why(code.substring(0, at - 1) + code.charAt(at) + code.charAt(at - 1)
                            + code.substring(at + 1))).isEqualTo(Why.MISTYPED);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"'', TOO_SHORT", "12, TOO_SHORT", "1VHA?T000, CHARACTER", "1VHA-U000, CHARACTER",
            "2VHA-T000-XZH3-S20S, MISTYPED"})
    void aWrongCodeSaysWhy(String code, Why why) {
        assertThat(why(code)).isEqualTo(why);
        for (Language language : Language.values()) {
            assertThat(((Read.Bad) CODES.read(code, new Texts(language))).sentence()).isNotBlank();
        }
    }

    @Test
    void aCodeFromOtherContentSaysSo() {
        PeopleLists lists = LIBRARY.people();
        PeopleLists fewer = new PeopleLists(lists.given(), lists.family(), lists.streets(),
                lists.towns().subList(1, lists.towns().size()), lists.trades());
        ClassCodes foreign = new ClassCodes(LIBRARY.world(), fewer, LIBRARY.stories());
        assertThat(why(foreign.write(some(1)))).isEqualTo(Why.OTHER_CONTENT);
        ClassCodes withoutStory = new ClassCodes(LIBRARY.world(), lists,
                LIBRARY.stories().subList(1, LIBRARY.stories().size()));
        ClassCode first = ClassCode.ofStep(LIBRARY.stories().getFirst().id(), 1);
        assertThat(withoutStory.read(CODES.write(first), TEXTS)).isInstanceOf(Read.Bad.class);
        assertThatThrownBy(() -> withoutStory.write(first)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A code of a run, or of another story, outlives a new story. */
    @Test
    void aCodeDependsOnlyOnWhatItCarries() {
        ClassCodes withoutStory = new ClassCodes(LIBRARY.world(), LIBRARY.people(),
                LIBRARY.stories().subList(1, LIBRARY.stories().size()));
        for (ClassCode code : List.of(ClassCode.ofRun(CrowdConditions.FITTED, 10, 1),
                ClassCode.ofStep(LIBRARY.stories().get(2).id(), 1))) {
            assertThat(withoutStory.read(CODES.write(code), TEXTS)).isEqualTo(new Read.Good(code));
        }
    }

    @Test
    void everyStoryHasACodeOfItsOwn() {
        assertThat(LIBRARY.stories().stream().map(story -> CODES.write(ClassCode.ofStep(story.id(), 0))).distinct()
                .count()).isEqualTo(LIBRARY.stories().size());
    }

    @Test
    void nobodyCanTypeACodeThatCarriesNonsense() {
        List<String> codes = List.of(CODES.write(some(3)), CODES.write(some(4)), WITH_LESSONS.write(more(5)));
        for (String code : codes) {
            String whole = code.replace("-", "");
            for (int end = 0; end < whole.length(); end++) {
                assertThat(why(whole.substring(0, end))).isIn(Why.TOO_SHORT, Why.MISTYPED, Why.NONSENSE);
            }
        }
    }
}
