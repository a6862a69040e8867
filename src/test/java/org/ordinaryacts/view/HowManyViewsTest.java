package org.ordinaryacts.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Town;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

class HowManyViewsTest {
    private static final Library LIBRARY = Worlds.library();
    private static final Town TOWN = Town.of(LIBRARY.people());
    private static final Story STORY = LIBRARY.story("license-renewal").orElseThrow();
    private static final Trace TRACE = new Engine(LIBRARY.world()).tell(STORY);

    private static List<HowManyView> after(Language language, int step) {
        Naming naming = new Naming(LIBRARY.world(), new Texts(language), true);
        return new HowManyViews(naming).at(TOWN, TRACE,
                step == 0 ? TRACE.beginning() : TRACE.after(STORY.steps().get(step - 1).id()));
    }

    private static HowManyView of(List<HowManyView> views, String holder) {
        return views.stream().filter(view -> view.holder().equals(holder)).findFirst().orElseThrow();
    }

    @Test
    void whoeverLearnedSomethingLastComesFirst() {
        assertThat(after(Language.EN, 1).getFirst().holder()).isEqualTo("state-dmv");
        assertThat(after(Language.EN, 3)).extracting(HowManyView::holder).startsWith("ncatc", "state-dmv");
        assertThat(after(Language.EN, 7).getFirst().holder()).isEqualTo("ice-field-office");
    }

    @Test
    void theNumberFallsPartByPartAndTheRestChangesNothing() {
        HowManyView agency = of(after(Language.EN, 1), "state-dmv");
        assertThat(agency.steps()).extracting(HowManyView.Step::label).containsExactly("Home address, town",
                "Home address, street", "Family name");
        assertThat(agency.steps()).extracting(HowManyView.Step::value).containsExactly("Brindlemere", "Juniper Lane",
                "Orozco");
        assertThat(agency.steps()).extracting(HowManyView.Step::oneIn).first().isEqualTo("1 in 4,150");
        assertThat(agency.steps().getLast().left()).isEqualTo(1);
        assertThat(agency.sentence()).isEqualTo(
                "Of 100,000 made-up people, nobody else shares the town, the street and the family name.");
        assertThat(agency.besides()).endsWith("the whole name, the date of birth and the home address.");
        assertThat(agency.chip().evidence()).isEqualTo("illustrative");
    }

    @Test
    void onlyWhatTheStepBroughtIsNew() {
        assertThat(after(Language.EN, 0)).allMatch(view -> view.steps().stream().noneMatch(HowManyView.Step::fresh));
        assertThat(of(after(Language.EN, 1), "state-dmv").steps()).allMatch(HowManyView.Step::fresh);
        assertThat(of(after(Language.EN, 1), "ncatc").steps()).noneMatch(HowManyView.Step::fresh);
        assertThat(after(Language.EN, 2)).allMatch(view -> view.steps().stream().noneMatch(HowManyView.Step::fresh));
        HowManyView center = of(after(Language.EN, 3), "ncatc");
        assertThat(center.steps()).noneMatch(HowManyView.Step::fresh);
        assertThat(center.besidesFresh()).isTrue();
        assertThat(of(after(Language.EN, 4), "ncatc").besidesFresh()).isFalse();
    }

    @Test
    void whatIsNotCountedSaysWhy() {
        assertThat(of(after(Language.EN, 1), "state-dmv").notCounted()).containsExactly(
                new HowManyView.NotCounted("given-to-one",
                        "A number like this is given to one person; we do not count it.", List.of("State license")),
                new HowManyView.NotCounted("not-in-town",
                        "Not counted: the made-up people have no such detail.", List.of("Photo")));
    }

    @Test
    void spanishSaysTheSameNumbers() {
        HowManyView agency = of(after(Language.ES, 1), "state-dmv");
        assertThat(agency.steps()).extracting(HowManyView.Step::oneIn).first().isEqualTo("1 entre 4,150");
        assertThat(agency.sentence()).isEqualTo(
                "De 100,000 personas inventadas, nadie más comparte la localidad, la calle y el apellido.");
        assertThat(agency.moment()).isEqualTo("Después del paso 1: Inés renueva su licencia");
    }

    @Test
    void aBarLosesTheSameLengthForEachTenth() {
        HowManyView view = after(Language.EN, 1).getFirst();
        assertThat(view.tens()).isEqualTo(5);
        assertThat(view.length(100_000)).isEqualTo(1);
        assertThat(view.length(1000)).isEqualTo(0.6, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(view.length(1)).isZero();
    }
}
