package org.ordinaryacts.app.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.PlayViews;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** Time in the player, moved on by hand: no test waits. */
@ExtendWith(ApplicationExtension.class)
class ClockTest {

    private static PlayView view(String story) {
        Library library = Worlds.library();
        Naming naming = new Naming(library.world(), new Texts(Language.EN), true);
        return new PlayViews(naming).play(new Engine(library.world()).tell(library.story(story).orElseThrow()), true);
    }

    private static <T> T onWindow(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, action);
    }

    @Test
    void playingStopsAtEachQuestionAndComesToTheEnd() {
        List<Integer> stops = onWindow(() -> {
            PlayerModel model = new PlayerModel(view("license-renewal"));
            Clock clock = new Clock(model, Movement.FULL);
            List<Integer> stopped = new ArrayList<>();
            while (model.position().get() < model.last()) {
                model.playing().set(true);
                for (int i = 0; i < 10_000 && model.playing().get(); i++) {
                    clock.advance(0.1);
                }
                stopped.add(model.step());
                model.choose(model.step(), -1);
            }
            return stopped;
        });
        assertThat(stops).containsExactly(1, 3, 8);
    }

    @Test
    void oneStepGoesToTheEndOfTheStepAndNoFurther() {
        List<Double> positions = onWindow(() -> {
            PlayerModel model = new PlayerModel(view("license-renewal"));
            model.jumpTo(1);
            Clock clock = new Clock(model, Movement.FULL);
            clock.oneStep();
            List<Double> seen = new ArrayList<>();
            for (int i = 0; i < 200 && clock.running(); i++) {
                clock.advance(0.1);
                seen.add(model.position().get());
            }
            seen.add((double) model.view().stepFrames().get(2));
            return seen;
        });
        assertThat(positions).isSorted();
        assertThat(positions.get(positions.size() - 2)).isEqualTo(positions.getLast());
    }

    @Test
    void toldInAMinuteOnlyTheStepsOfTheCutAreTold() {
        PlayView view = view("license-renewal");
        List<Integer> told = onWindow(() -> {
            PlayerModel model = new PlayerModel(view);
            model.brief().set(true);
            Clock clock = new Clock(model, Movement.FULL);
            List<Integer> shown = new ArrayList<>();
            model.playing().set(true);
            for (int i = 0; i < 10_000 && model.playing().get(); i++) {
                clock.advance(0.1);
                if (shown.isEmpty() || shown.getLast() != model.step()) {
                    shown.add(model.step());
                }
            }
            return shown;
        });
        assertThat(told).containsExactlyElementsOf(view.story().shortCut());
    }

    @Test
    void inTheCutBackLeadsToTheStepOfTheCutBefore() {
        PlayerModel model = new PlayerModel(view("license-renewal"));
        model.brief().set(true);
        model.jumpTo(5);
        model.back();
        assertThat(model.step()).isEqualTo(2);
        model.brief().set(false);
        model.back();
        assertThat(model.step()).isEqualTo(1);
    }

    @Test
    void anAskShowsTheQuestionFirstAndThenTheAnswer() {
        PlayView view = view("license-renewal");
        List<PlayView.Beat> beats = view.frames().stream().filter(frame -> frame.step() == 2).map(PlayView.Frame::beat)
                .toList();
        assertThat(beats).extracting(PlayView.Beat::kind).containsExactly("question", "answer");
        assertThat(beats.getFirst().path()).containsExactly("ncatc", "state-dmv");
        assertThat(beats.getLast().path()).containsExactly("state-dmv", "ncatc");
    }

    @Test
    void framesAgreeWithTheExposureOfTheirStep() {
        for (String story : List.of("license-renewal", "workers-compensation", "booking", "check-in")) {
            PlayView view = view(story);
            for (PlayView.Frame frame : view.frames()) {
                frame.nodes().forEach((id, state) -> {
                    long holds = frame.who().stream().flatMap(who -> who.rows().stream())
                            .flatMap(row -> row.cells().stream())
                            .filter(cell -> cell.holder().equals(id) && cell.state().equals("holds")).count();
                    assertThat(state.state().equals("holds") ? state.count() : 0).as(story + " " + id)
                            .isEqualTo((int) holds);
                });
            }
        }
    }

    @Test
    void noStageHasMoreThanTwelveHolders() {
        for (String story : List.of("license-renewal", "workers-compensation", "booking", "check-in")) {
            assertThat(view(story).stage().nodes().stream().filter(node -> !node.act())).hasSizeLessThanOrEqualTo(12);
        }
    }

    @Test
    void withReducedMovementACardStandsAndDoesNotSlide() {
        List<Double> shown = onWindow(() -> {
            PlayerModel model = new PlayerModel(view("license-renewal"));
            Clock clock = new Clock(model, Movement.REDUCED);
            List<Double> positions = new ArrayList<>();
            model.position().subscribe((before, now) -> positions.add(now.doubleValue()));
            clock.oneStep();
            for (int i = 0; i < 1000 && clock.running(); i++) {
                clock.advance(0.02);
            }
            clock.close();
            return positions;
        });
        assertThat(shown).isNotEmpty().allSatisfy(position -> assertThat(Math.min(position % 1, 1 - position % 1))
                .isLessThan(0.05));
        assertThat(shown.stream().distinct().count()).isLessThan(8);
    }

    @Test
    void withoutMovementAStepIsOverAtOnce() {
        double position = onWindow(() -> {
            PlayerModel model = new PlayerModel(view("license-renewal"));
            Clock clock = new Clock(model, Movement.OFF);
            clock.oneStep();
            assertThat(clock.running()).isFalse();
            return model.position().get() - model.view().stepFrames().getFirst();
        });
        assertThat(position).isZero();
    }
}
