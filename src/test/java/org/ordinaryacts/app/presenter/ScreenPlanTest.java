package org.ordinaryacts.app.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.app.presenter.Displays.Area;
import org.ordinaryacts.app.presenter.ScreenPlan.Mode;

/** Where windows go, as displays come and go. */
class ScreenPlanTest {
    private static final Area LAPTOP = new Area(0, 0, 1440, 900);
    private static final Area BEAMER = new Area(1440, 0, 1024, 768);
    private static final Area LEFT = new Area(-1920, -200, 1920, 1080);
    private static final Area WINDOW = new Area(100, 50, 1200, 800);

    private static ScreenPlan plan(Area window, Area... displays) {
        return ScreenPlan.of(List.of(displays), window, Mode.SHOWN);
    }

    @Test
    void withTwoDisplaysTheProjectorsViewIsWhereTheLaptopsWindowIsNot() {
        assertThat(plan(WINDOW, LAPTOP, BEAMER)).isEqualTo(new ScreenPlan.Beside(LAPTOP, BEAMER));
        assertThat(plan(new Area(1500, 10, 800, 600), LAPTOP, BEAMER))
                .isEqualTo(new ScreenPlan.Beside(BEAMER, LAPTOP));
        assertThat(plan(WINDOW, LAPTOP, LEFT)).isEqualTo(new ScreenPlan.Beside(LAPTOP, LEFT));
        assertThat(plan(WINDOW, LEFT, LAPTOP)).isEqualTo(new ScreenPlan.Beside(LAPTOP, LEFT));
    }

    @Test
    void aWindowOnTwoDisplaysBelongsToTheOneWithMoreOfIt() {
        assertThat(plan(new Area(1300, 0, 1000, 700), LAPTOP, BEAMER))
                .isEqualTo(new ScreenPlan.Beside(BEAMER, LAPTOP));
        assertThat(plan(new Area(-300, 0, 1000, 700), LEFT, LAPTOP))
                .isEqualTo(new ScreenPlan.Beside(LAPTOP, LEFT));
    }

    @Test
    void withOneDisplayTheViewLiesOverTheNotes() {
        assertThat(plan(WINDOW, LAPTOP)).isEqualTo(new ScreenPlan.Over(LAPTOP));
    }

    @Test
    void aWindowWhoseDisplayWentAwayGoesToTheNearestOne() {
        Area lost = new Area(1700, 100, 700, 500);
        assertThat(plan(lost, LAPTOP)).isEqualTo(new ScreenPlan.Over(LAPTOP));
        assertThat(plan(lost, LEFT, LAPTOP)).isEqualTo(new ScreenPlan.Beside(LAPTOP, LEFT));
    }

    @Test
    void mirrorsAreOneDisplay() {
        assertThat(plan(WINDOW, LAPTOP, LAPTOP)).isEqualTo(new ScreenPlan.Over(LAPTOP));
        assertThat(plan(WINDOW, LAPTOP, new Area(0, 0, 1024, 768))).isEqualTo(new ScreenPlan.Over(LAPTOP));
        assertThat(plan(WINDOW, LAPTOP, LAPTOP, BEAMER)).isEqualTo(new ScreenPlan.Beside(LAPTOP, BEAMER));
    }

    @Test
    void noDisplayForAMomentMovesNothing() {
        assertThat(plan(WINDOW)).isEqualTo(new ScreenPlan.Wait());
        assertThat(plan(WINDOW, new Area(0, 0, 0, 0))).isEqualTo(new ScreenPlan.Wait());
        assertThat(ScreenPlan.of(List.of(), WINDOW, Mode.STOPPED)).isEqualTo(new ScreenPlan.Wait());
    }

    @Test
    void whenItIsStoppedOnlyTheNotesAreShown() {
        ScreenPlan plan = ScreenPlan.of(List.of(LAPTOP, BEAMER), WINDOW, Mode.STOPPED);
        assertThat(plan).isEqualTo(new ScreenPlan.NotesOnly(LAPTOP));
        assertThat(plan.projectorDisplay()).isEmpty();
        assertThat(plan.laptopDisplay()).contains(LAPTOP);
    }
}
