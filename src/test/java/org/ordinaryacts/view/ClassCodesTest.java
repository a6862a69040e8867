package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode.Read;
import org.ordinaryacts.view.ClassCode.Why;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Lever;

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
            String code = CODES.write(some(i)).replace("-", "");
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
            String code = CODES.write(some(i)).replace("-", "");
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
        List<String> codes = List.of(CODES.write(some(3)), CODES.write(some(4)));
        for (String code : codes) {
            String whole = code.replace("-", "");
            for (int end = 0; end < whole.length(); end++) {
                assertThat(why(whole.substring(0, end))).isIn(Why.TOO_SHORT, Why.MISTYPED, Why.NONSENSE);
            }
        }
    }
}
