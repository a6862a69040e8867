package org.ordinaryacts.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Documented;
import org.ordinaryacts.crowd.Watch;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/** The error lab on a site: the same runs as everywhere else, and what is documented apart from what is simulated. */
class LabPageTest {
    private static final int MOST_BYTES = 300_000;
    private static final Edition BOTH = Editions.in(Language.EN, Language.ES);
    private static final CrowdModel FITTED = BOTH.teaching().crowd().orElseThrow();
    private static final String PAGE = new LabPage(BOTH, FITTED).html();

    private static CrowdConditions with(String... levers) {
        return CrowdConditions.FITTED.with(new TreeSet<>(Stream.of(levers).map(LeverId::new).toList()));
    }

    @Test
    void everyRunIsTheOneThatItsCodeOpensInTheProgram() {
        for (CrowdConditions conditions : List.of(with(), with("L07"), with("L06"), with("L06", "L07"))) {
            int wrong = FITTED.with(conditions).requests(41, Documented.REQUESTS, Watch.none(1)).wrong();
            assertThat(PAGE).contains(
                    BOTH.codes().write(ClassCode.ofRun(conditions, Documented.REQUESTS, 41)),
                    wrong + " of 12,797 requests wrong, in this simulated run",
                    wrong + " de 12,797 solicitudes equivocadas, en esta simulación");
        }
    }

    @Test
    void everyPartWearsItsMarkAndOnlyTheFigureIsDocumented() {
        String[] parts = PAGE.split("<section class=\"part card lab-part\"");
        assertThat(parts).hasSize(7);
        assertThat(parts[1]).containsSubsequence("chip documented", "771", "What became of the ruling",
                "chip illustrative", "In a simulated crowd").containsOnlyOnce("chip illustrative");
        assertThat(parts[3].split("id=\"rules-came\"")[1]).containsSubsequence("chip illustrative", "159 of 12,797",
                "numbers of our own");
        for (int i = 2; i < parts.length; i++) {
            assertThat(parts[i]).contains("chip illustrative").doesNotContain("chip documented");
        }
    }

    /** Which choice is so is counted, not written down. */
    @Test
    void whatIsAskedIsAnsweredByWhatIsShown() {
        List<String> right = Pattern.compile("data-guess=\"(\\d)\"").matcher(PAGE).results()
                .map(found -> found.group(1)).toList();
        assertThat(right).containsExactly("2", "1", "0");
        int usual = FITTED.requests(41, Documented.REQUESTS, Watch.none(1)).wrong();
        int checked = FITTED.with(with("L07")).requests(41, Documented.REQUESTS, Watch.none(1)).wrong();
        assertThat(checked / (double) usual).isLessThan(0.35);
    }

    @Test
    void thePageIsSmallAndAlwaysTheSame() {
        assertThat(PAGE.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(MOST_BYTES);
        assertThat(new LabPage(BOTH, FITTED).html()).isEqualTo(PAGE);
    }

    @Test
    void whereThereIsNoCrowdNothingLeadsToALab() {
        Edition none = new Edition(BOTH.namings(), BOTH.stories(), new Teaching(BOTH.teaching().curriculum(),
                Optional.empty()), BOTH.town(), BOTH.codes(), true, "9.9.9", "0");
        assertThat(new WebExport(none).site()).doesNotContainKey("lab.html")
                .allSatisfy((name, page) -> assertThat(page).doesNotContain("lab.html"));
    }
}
