package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.RecordRule;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/** What a story looks like under changed rules. */
class WhatIfViewsTest {
    private static final Library LIBRARY = Worlds.library();

    private static Naming naming(Language language) {
        return new Naming(LIBRARY.world(), new Texts(language), true);
    }

    private static Trace told(String story) {
        return new Engine(LIBRARY.world()).tell(LIBRARY.story(story).orElseThrow());
    }

    private static WhatIfViews views(String story, Language language) {
        return new WhatIfViews(naming(language), told(story), true);
    }

    static Stream<Story> stories() {
        return LIBRARY.stories().stream();
    }

    @Test
    void theSentenceIsMadeFromTheDifference() {
        RuleSet limit = RuleSet.of(new LeverId("L01"));
        WhatIfView english = views("license-renewal", Language.EN).view(limit);
        assertThat(english.headline()).isEqualTo("Still within reach, by another way: home address");
        assertThat(english.sentence()).isEqualTo("The answer to NCATC comes from Data brokers instead: name, home "
                + "address (F98); 3 steps do not happen: “The center asks for the photo too”, “Two photos are "
                + "compared”, “How it ended”.");
        assertThat(english.prediction()).contains("not a prediction");
        assertThat(english.notes()).extracting(WhatIfView.Note::text).anyMatch(note -> note.contains("Here it does,"))
                .anyMatch(note -> note.startsWith("For this it does not"));
        WhatIfView spanish = views("license-renewal", Language.ES).view(limit);
        assertThat(spanish.sentence()).startsWith("La respuesta a NCATC viene ahora de Empresas de datos")
                .contains("3 pasos no suceden");
        assertThat(views("workers-compensation", Language.EN).view(limit).notes()).extracting(WhatIfView.Note::text)
                .anyMatch(note -> note.contains("Here it does not"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aRuleThatTouchesNothingSaysSo(Language language) {
        WhatIfView view = views("booking", language).view(RuleSet.of(new LeverId("L08")));
        assertThat(view.touches()).isFalse();
        assertThat(view.headline()).isEqualTo(language == Language.EN
                ? "This rule does not touch this story"
                : "Esta regla no toca esta historia");
    }

    @Test
    void aRuleThatActsOnRecordsOrRequestsSaysSo() {
        WhatIfViews views = views("erroneous-request", Language.EN);
        assertThat(views.view(RuleSet.of(new LeverId("L06"))).headline())
                .isEqualTo("Here this acts on records, not on flows");
        assertThat(views.view(RuleSet.of(new LeverId("L07"))).headline())
                .isEqualTo("Here this acts on requests, not on flows");
        assertThat(views.view(RuleSet.of(new LeverId("L06"), new LeverId("L07"), new LeverId("L08"))).headline())
                .isEqualTo("Here these act on records and requests, not on flows");
        assertThat(views.view(RuleSet.of(new LeverId("L06"), new LeverId("L10"))).headline())
                .isEqualTo("The story does not come to its end");
        assertThat(views("booking", Language.EN).view(RuleSet.of(new LeverId("L06"))).headline())
                .isEqualTo("This rule does not touch this story");
    }

    @ParameterizedTest
    @MethodSource("stories")
    void everyLeverIsToldWholeInBothLanguages(Story story) {
        for (Language language : Language.values()) {
            WhatIfViews views = views(story.id().value(), language);
            assertThat(views.everyLever()).hasSize(6).allSatisfy((lever, view) -> {
                assertThat(view.sentence()).isNotBlank().doesNotContain("{").endsWith(".");
                assertThat(view.headline()).isNotBlank().doesNotContain("{");
                assertThat(view.marks()).isNotEmpty();
                assertThat(view.steps()).hasSameSizeAs(story.steps());
                assertThat(view.steps()).filteredOn(step -> !step.fate().equals("same"))
                        .allMatch(step -> !step.reason().isBlank() && !step.reason().contains("{"));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void bothSidesStandInTheSamePlaces(Story story) {
        WhatIfViews views = views(story.id().value(), Language.EN);
        for (String lever : List.of("L01", "L02", "L10")) {
            SidesView sides = views.sides(RuleSet.of(new LeverId(lever)));
            assertThat(sides.changed().stage().nodes()).isEqualTo(sides.documented().stage().nodes());
            assertThat(sides.changed().stage().lanes()).isEqualTo(sides.documented().stage().lanes());
            assertThat(sides.changed().stepFrames()).hasSameSizeAs(sides.documented().stepFrames());
            assertThat(sides.changed().stage().edges()).extracting(PlayView.Edge::id).containsAll(sides.cut())
                    .containsAll(sides.around());
        }
    }

    @Test
    void theClosedFlowIsCutAndTheOtherWayIsMarked() {
        SidesView sides = views("license-renewal", Language.EN).sides(RuleSet.of(new LeverId("L01")));
        assertThat(sides.cut()).containsExactly("F38:state-dmv>ncatc");
        assertThat(sides.around()).containsExactly("F98:commercial-brokers>ncatc");
        SidesView kept = views("license-renewal", Language.EN)
                .sides(RuleSet.NONE.with(new RecordRule.KeptUntil(new RecordRef("renew"), 30)));
        assertThat(kept.cut()).containsExactly("F38:state-dmv>ncatc");
        assertThat(views("license-renewal", Language.EN).sides(RuleSet.NONE).cut()).isEmpty();
    }

    @Test
    void leversSayWhatTheyHaveToDoWithTheStory() {
        List<WhatIfView.LeverView> levers = views("license-renewal", Language.EN).view(RuleSet.NONE).levers();
        assertThat(levers).extracting(WhatIfView.LeverView::touch).containsExactly("closes", "closes", "discussion",
                "discussion", "discussion", "nothing", "nothing", "nothing", "discussion", "closes", "discussion");
        assertThat(levers.getFirst().line()).isEqualTo("Closes 6 documented flows. This story uses 1.");
        assertThat(levers).filteredOn(lever -> !lever.isSwitch()).hasSize(5);
    }

    @Test
    void theFewestFlowsAreNamedWithTheirSources() {
        Trace trace = told("license-renewal");
        CutViews cuts = new CutViews(naming(Language.EN));
        var person = trace.story().cast().getFirst();
        CutView cut = cuts.of(trace, person, new FieldId("home-address"), new HolderId("ice-field-office"), Set.of());
        assertThat(cut.result()).isEqualTo("flows");
        assertThat(cut.flows()).extracting(CutView.Flow::id).containsExactly("F65", "F72");
        assertThat(cut.flows()).allMatch(flow -> !flow.chip().source().isBlank());
        assertThat(cuts.of(trace, person, new FieldId("photo"), new HolderId("ncatc"), Set.of()).result())
                .isEqualTo("held");
        assertThat(cuts.of(trace, person, new FieldId("home-address"), new HolderId("ice-field-office"),
                new TreeSet<>(Set.of(new FlowId("F65"), new FlowId("F72")))).result()).isEqualTo("unreachable");
    }

    @Test
    void aMistakeIsWatchedWithAndWithoutTheRule() {
        CorrectionView view = new CorrectionViews(naming(Language.EN), told("erroneous-request")).of(
                new RecordRule.Mended(new RecordRef("wrong-birthplace"), new FieldId("birthplace"), 2));
        assertThat(view.without().rows()).extracting(CorrectionView.Row::state).containsExactly("mended", "wrong",
                "wrong");
        assertThat(view.with().rows()).extracting(CorrectionView.Row::wrongDays).containsExactly(0, 30, 60);
        assertThat(view.says()).isNotBlank();
    }

    @Test
    void theTableHasARowForEachStoryAndAColumnForEachLever() {
        WhatIfTable table = new WhatIfTables(naming(Language.EN))
                .of(List.of(told("license-renewal"), told("booking")), true);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().cells()).hasSize(11);
        assertThat(table.rows().getFirst().cells().getFirst().sign()).isEqualTo("↪1 ✕3");
        assertThat(table.rows().getLast().cells().get(7).sign()).isEqualTo("–");
    }

    @Test
    void whatCanBeChosenIsOfThisStory() {
        WhatIfChoices choices = new WhatIfChoosing(naming(Language.EN)).of(LIBRARY.stories(),
                told("erroneous-request"));
        assertThat(choices.records()).isNotEmpty().allMatch(
                record -> record.usualDay() >= record.firstDay() && record.usualDay() <= choices.lastDay());
        assertThat(choices.mistakes()).hasSize(3);
        assertThat(choices.flows().getFirst().used()).isTrue();
        assertThat(choices.stories()).hasSameSizeAs(LIBRARY.stories());
    }
}
