package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.CrowdPerson;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.crowd.ErrorCause;
import org.ordinaryacts.crowd.Requests;
import org.ordinaryacts.crowd.Spread;
import org.ordinaryacts.crowd.Threshold;
import org.ordinaryacts.crowd.Watch;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/** What the error lab shows. */
class ErrorViewsTest {
    private static final Library LIBRARY = Worlds.library();
    private static final CrowdModel MODEL = CrowdModel.of(LIBRARY.world(), LIBRARY.people(), CrowdConditions.FITTED);
    private static final Requests RUN = MODEL.requests(41, 3000, Watch.none(2));
    private static final ErrorViews VIEWS = views(Language.EN);

    private static Naming naming(Language language) {
        return new Naming(LIBRARY.world(), new Texts(language), true);
    }

    private static ErrorViews views(Language language) {
        return new ErrorViews(naming(language));
    }

    @ParameterizedTest
    @EnumSource
    void theDocumentedFigureStandsWithAllThatBelongsToIt(Language language) {
        ErrorsView.Documented view = views(language).documented(MODEL).orElseThrow();
        assertThat(view.chip().evidence()).isEqualTo("documented");
        assertThat(view.value()).contains("771", "12,797");
        assertThat(view.appeal()).anyMatch(line -> line.contains("2020"));
        assertThat(view.intervals()).extracting(ErrorsView.Interval::from).containsExactly("5.63%", "5.62%");
        assertThat(view.intervals()).extracting(ErrorsView.Interval::to).containsExactly("6.45%", "6.45%");
        assertThat(view.differs()).contains("6.02%", "6.00%");
    }

    @Test
    void everythingSimulatedWearsIllustrative() {
        assertThat(List.of(VIEWS.run(RUN).chip(), VIEWS.conditions(MODEL).chip(), VIEWS.baseRate(MODEL).chip(),
                VIEWS.threshold(MODEL, List.of()).chip(), VIEWS.spread(new Spread(10, List.of(1, 2))).chip(),
                VIEWS.crowd(MODEL.crowd(1, 100, true, Watch.none(1)), true).chip(),
                new ErrorPersonViews(naming(Language.EN)).person(MODEL.person(1, 1), OptionalInt.empty()).chip()))
                .allMatch(chip -> chip.evidence().equals("illustrative") && chip.source().isEmpty());
    }

    @Test
    void dotsTreeAndTableShowTheSameRun() {
        ErrorsView.Run view = VIEWS.run(RUN);
        assertThat(view.marks()).hasSize(3000);
        for (ErrorCause cause : ErrorCause.values()) {
            long marked = view.marks().chars().filter(mark -> mark == '1' + cause.ordinal()).count();
            assertThat(view.causes().get(cause.ordinal()).count()).isEqualTo(marked);
        }
        ErrorsView.Node lawful = view.tree().children().getFirst();
        assertThat(lawful.children().getFirst().count()).isEqualTo(view.wrong())
                .isEqualTo(view.marks().chars().filter(mark -> mark != '0').count());
        assertThat(view.table().rows().getFirst().request().count()).isEqualTo(view.wrong());
        assertThat(view.table().rows().get(1).request().count()).isEqualTo(3000 - view.wrong());
        sums(view.tree());
        assertThat(view.table().rows()).allMatch(row -> row.request().count() + row.noRequest().count() == row.total());
    }

    @Test
    void whatACheckStoppedStandsApart() {
        CrowdModel checked = MODEL.with(CrowdConditions.FITTED.with(new TreeSet<>(List.of(new LeverId("L07")))));
        ErrorsView.Node tree = VIEWS.run(checked.requests(1, 2000, Watch.none(2))).tree();
        sums(tree);
        assertThat(tree.children().getFirst().children()).extracting(ErrorsView.Node::id)
                .containsExactly("wrong-request", "wrong-stopped", "none");
        assertThat(tree.children().getFirst().children().get(1).count()).isPositive();
    }

    private static void sums(ErrorsView.Node node) {
        if (!node.children().isEmpty()) {
            assertThat(node.children().stream().mapToLong(ErrorsView.Node::count).sum()).isEqualTo(node.count());
            node.children().forEach(ErrorViewsTest::sums);
        }
    }

    @Test
    void withoutRequestsThereIsADash() {
        CrowdModel none = MODEL.with(CrowdConditions.FITTED.with(new TreeSet<>(List.of(new LeverId("L10")))));
        ErrorsView.Run view = VIEWS.run(none.requests(1, 10, Watch.none(1)));
        assertThat(view.share()).isEqualTo("—");
        assertThat(view.ended()).isNotBlank();
        assertThat(VIEWS.conditions(none).expected()).contains("no share");
        assertThat(VIEWS.spread(new Spread(10, List.of())).mean()).isEqualTo("—");
    }

    @ParameterizedTest
    @EnumSource
    void everyDotTellsItsCauseAndItsWaterfall(Language language) {
        ErrorPersonViews views = new ErrorPersonViews(naming(language));
        int[] seen = new int[ErrorCause.values().length];
        for (int request = 0; request < RUN.count(); request++) {
            if (RUN.isWrong(request)) {
                CrowdPerson person = MODEL.person(RUN.seed(), RUN.person(request));
                ErrorsView.Person view = views.person(person, OptionalInt.of(request));
                assertThat(view.wrong()).isTrue();
                assertThat(view.headline()).isNotBlank();
                seen[RUN.outcome(request).cause().orElseThrow().ordinal()]++;
                for (ErrorsView.Waterfall waterfall : view.waterfall()) {
                    assertThat(waterfall.bars().getLast().to()).isEqualTo(waterfall.score());
                    assertThat(waterfall.taken()).isEqualTo(person.taken().isPresent()
                            && waterfall.own() == person.taken().orElseThrow().own());
                }
                boolean two = RUN.outcome(request).cause().orElseThrow() == ErrorCause.TWO_PEOPLE_AS_ONE;
                assertThat(view.waterfall().getFirst().own() || view.waterfall().getFirst().taken() == two).isTrue();
            }
        }
        assertThat(seen).doesNotContain(0);
    }

    @ParameterizedTest
    @EnumSource
    void aReplayPlaysLikeAnyStory(Language language) {
        for (int request = 0; request < 40; request++) {
            CrowdPerson person = MODEL.person(RUN.seed(), RUN.person(request));
            PlayView play = new PlayViews(naming(language)).play(MODEL.replay(person).trace(), true);
            assertThat(play.frames()).isNotEmpty();
            assertThat(play.story().title()).contains(person.persona().name());
            assertThat(play.story().steps()).allMatch(step -> !step.title().contains("{") && !step.text().contains("{"))
                    .allMatch(step -> step.chip().orElseThrow().evidence().equals("illustrative"));
            assertThat(play.story().start()).allMatch(start -> !start.text().contains("{"));
            assertThat(play.story().caseLine()).isEqualTo(naming(language).texts().get("crowd.story"));
        }
    }

    @Test
    void dialsStandWhereTheConditionsAre() {
        CrowdModel moved = MODEL.with(CrowdConditions.FITTED.with(Dial.SLIPS, 25));
        ErrorsView.Conditions view = VIEWS.conditions(moved);
        assertThat(view.fitted()).isFalse();
        assertThat(VIEWS.conditions(MODEL).fitted()).isTrue();
        assertThat(view.dials()).allMatch(dial -> dial.least() <= dial.usual() && dial.usual() <= dial.most())
                .allMatch(dial -> dial.id().equals("slips") ? dial.value() == 25 : dial.value() == dial.usual());
        assertThat(view.rules()).extracting(ErrorsView.Toggle::lever).contains("L01", "L06", "L07", "L10")
                .doesNotContain("L03");
    }

    @Test
    void theExplorersShowWhereThingsStand() {
        ErrorsView.BaseRate rate = VIEWS.baseRate(MODEL);
        ErrorsView.Point now = rate.points().stream().filter(point -> point.at() == 60).findFirst().orElseThrow();
        assertThat(now.share()).isCloseTo(6.02, within(0.02));
        assertThat(rate.points().getFirst().share()).isGreaterThan(70);
        ErrorsView.Threshold threshold = VIEWS.threshold(MODEL, Threshold.edge(MODEL, 1, 5000, 700, 5));
        assertThat(threshold.points().get(threshold.now()).alike()).isEqualTo(90);
        assertThat(threshold.edge()).hasSize(5);
        ErrorsView.Spread spread = VIEWS.spread(new Spread(12_797, List.of(740, 770, 771, 800)));
        assertThat(spread.columns().get(spread.marked()).from()).isLessThanOrEqualTo(771);
        assertThat(VIEWS.spread(new Spread(500, List.of(740, 770, 771, 800))).marked()).isEqualTo(-1);
    }

    /** Neither by name nor by origin is anything counted. */
    @Test
    void noResultIsByNameOrOrigin() {
        ErrorsView.Crowd crowd = VIEWS.crowd(MODEL.crowd(3, 5000, true, Watch.none(2)), true);
        String all = crowd.toString();
        LIBRARY.people().family().forEach(name -> assertThat(all).doesNotContain("name=" + name.name() + ","));
        assertThat(crowd.statuses().stream().mapToLong(ErrorsView.Count::count).sum()).isEqualTo(5000);
        assertThat(crowd.verdicts().stream().mapToLong(ErrorsView.Count::count).sum()).isEqualTo(5000);
        assertThat(crowd.digest()).matches("[0-9a-f]{16}");
    }
}
