package org.ordinaryacts.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.world.Figure;
import org.ordinaryacts.world.Language;

/** What is computed is what is simulated, and the fit finds what was planted. */
class ExpectedTest {

    static Stream<CrowdConditions> varied() {
        return Crowds.varied().stream();
    }

    @Test
    void theExpectedShareIsTheDocumentedOne() {
        assertThat(Documented.share() * 100).isCloseTo(6.0248, within(0.0001));
        assertThat(Crowds.FITTED.expected().share() * 100).isCloseTo(6.02, within(0.02));
        assertThat(Fit.toDocumented(Crowds.FITTED).scale()).isBetween(998, 1002);
    }

    @Test
    void theDocumentedFigureIsTheOneOfTheWorld() {
        Figure figure = Crowds.LIBRARY.world().parts().figures().stream()
                .filter(one -> one.id().equals(Documented.FIGURE)).findFirst().orElseThrow();
        assertThat(figure.value().in(Language.EN)).startsWith(Documented.WRONG + " of 12,797");
        assertThat(Documented.REQUESTS).isEqualTo(12_797);
    }

    /** Four standard deviations of the simulated count, at each of thirteen conditions; the seed is fixed. */
    @ParameterizedTest
    @MethodSource("varied")
    void whatIsComputedIsWhatIsSimulated(CrowdConditions conditions) {
        CrowdModel model = Crowds.FITTED.with(conditions);
        Expected expected = model.expected();
        CrowdRun crowd = model.crowd(2026, 150_000, true, Crowds.TWO);
        Tally tally = crowd.tally();
        near(tally.of(Outcome.Verdict.RIGHT_REQUEST), crowd.people(), expected.rightRequest());
        near(tally.wrong(), crowd.people(), expected.wrongRequest());
        near(tally.of(Outcome.Verdict.WRONG_STOPPED), crowd.people(), expected.stopped());
        near(tally.of(Outcome.Verdict.MISSED), crowd.people(), expected.missed());
        near(tally.removable(), crowd.people(), expected.removable());
        for (ErrorCause cause : ErrorCause.values()) {
            near(tally.of(Outcome.Verdict.WRONG_REQUEST, cause), crowd.people(),
                    expected.byCause().getOrDefault(cause, 0.0));
        }
    }

    private static void near(long count, int people, double chance) {
        double deviation = Math.sqrt(people * chance * (1 - chance));
        assertThat((double) count).isCloseTo(people * chance, within(4 * deviation + 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 999, 1370, 2600})
    void theFitFindsAPlantedFactor(int planted) {
        CrowdModel hidden = Crowds.FITTED.with(CrowdConditions.FITTED.with(Dial.SCALE, planted));
        assertThat(Fit.to(Crowds.FITTED, hidden.expected().share()).scale()).isEqualTo(planted);
        double seen = hidden.requests(5, 40_000, Crowds.TWO).share().orElseThrow();
        assertThat((double) Fit.to(Crowds.FITTED, seen).scale()).isCloseTo(planted, within(0.12 * planted));
    }

    @Test
    void theFitMovesNothingElse() {
        CrowdConditions others = CrowdConditions.FITTED.with(Dial.SLIPS, 20).with(Dial.OUT_OF_DATE, 10);
        Fit fit = Fit.toDocumented(Crowds.FITTED.with(others));
        assertThat(fit.conditions().with(Dial.SCALE, 1000)).isEqualTo(others);
        assertThat(fit.share()).isCloseTo(Documented.share(), within(0.0002));
    }

    @Test
    void theMoreAlikeTheFewerWrongMatchesAndTheMoreMissed() {
        List<Threshold> curve = Threshold.curve(Crowds.FITTED, 0, 300, 10);
        for (int i = 1; i < curve.size(); i++) {
            assertThat(curve.get(i).wrongMatches()).isLessThanOrEqualTo(curve.get(i - 1).wrongMatches());
            assertThat(curve.get(i).missedMatches()).isGreaterThanOrEqualTo(curve.get(i - 1).missedMatches());
        }
        assertThat(curve.getLast().missedMatches()).isCloseTo(1, within(1e-9));
        assertThat(curve.getFirst().wrongMatches()).isGreaterThan(0.01);
    }

    @Test
    void peopleAtTheEdgeScoreNearTheDemand() {
        CrowdModel model = Crowds.FITTED.with(CrowdConditions.FITTED.with(Dial.ALIKE, 92));
        List<Threshold.AtEdge> edge = Threshold.edge(model, 4, 20_000, 500, 12);
        assertThat(edge).hasSize(12);
        for (Threshold.AtEdge one : edge) {
            CrowdPerson person = model.person(4, one.index());
            FileSeen file = one.own() ? person.ownFile().orElseThrow() : person.mostAlikeOther();
            assertThat(file.score()).isEqualTo(one.score()).isBetween(9200 - 500, 9200 + 500);
        }
    }

    /** Bayes' rule from what is flagged of either kind is the same as moving the base rate itself. */
    @ParameterizedTest
    @ValueSource(ints = {0, 5, 60, 300, 1000})
    void theBaseRateMovesTheShare(int inThousand) {
        Expected moved = Crowds.FITTED.with(CrowdConditions.FITTED.with(Dial.REMOVABLE, inThousand)).expected();
        assertThat(moved.removable()).isCloseTo(inThousand / 1000.0, within(1e-6));
        assertThat(Crowds.FITTED.expected().shareIf(inThousand)).isCloseTo(moved.share(), within(0.0005));
    }

    @Test
    void causesOfTheDefaultsAddUp() {
        Expected expected = Crowds.FITTED.expected();
        double sum = 0;
        for (ErrorCause cause : ErrorCause.values()) {
            assertThat(expected.causeShare(cause)).isBetween(0.05, 0.5);
            sum += expected.causeShare(cause);
        }
        assertThat(sum).isCloseTo(1, within(1e-9));
    }

    /** As published: ours with the figure, and the example 81 of 263 of Newcombe (Statistics in Medicine 17, 1998). */
    @Test
    void intervalsAreThePublishedOnes() {
        Intervals.Range wilson = Intervals.wilson(Documented.WRONG, Documented.REQUESTS);
        assertThat(wilson.from() * 100).isCloseTo(5.6256, within(0.00005));
        assertThat(wilson.to() * 100).isCloseTo(6.4505, within(0.00005));
        Intervals.Range exact = Intervals.clopperPearson(Documented.WRONG, Documented.REQUESTS);
        assertThat(exact.from() * 100).isCloseTo(5.6187, within(0.00005));
        assertThat(exact.to() * 100).isCloseTo(6.4511, within(0.00005));
        assertThat(Intervals.wilson(81, 263).from()).isCloseTo(0.2553, within(0.00005));
        assertThat(Intervals.wilson(81, 263).to()).isCloseTo(0.3662, within(0.00005));
        assertThat(Intervals.clopperPearson(81, 263).from()).isCloseTo(0.2527, within(0.00005));
        assertThat(Intervals.clopperPearson(81, 263).to()).isCloseTo(0.3676, within(0.00005));
    }
}
