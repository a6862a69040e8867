package org.ordinaryacts.app.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.MapView;
import org.ordinaryacts.view.MapViews;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** On the board nothing overlaps, nothing is cut off, and nobody can pan into emptiness. */
@ExtendWith(ApplicationExtension.class)
class BoardPlanTest {
    private static final double[] ZOOMS = {0.5, 1, 2, 4};

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    private static MapView map(Language language) {
        return new MapViews(new Naming(Worlds.library().world(), new Texts(language), true)).map();
    }

    @ParameterizedTest
    @CsvSource({"EN,100,900,650", "ES,100,1000,600", "EN,150,1200,600", "ES,150,700,400", "EN,200,1200,400",
            "ES,200,1800,900"})
    void boxesOfALaneDoNotOverlapAndStayInIt(Language language, int text, double width, double height) {
        MapView map = map(language);
        for (double zoom : ZOOMS) {
            BoardPlan plan = BoardPlan.of(map, width, height, Theme.em(text), zoom);
            for (int i = 0; i < map.lanes().size(); i++) {
                List<BoardPlan.Box> boxes = new ArrayList<>(map.lanes().get(i).holders().stream()
                        .map(holder -> Objects.requireNonNull(plan.boxes().get(holder.id()))).toList());
                boxes.sort(java.util.Comparator.comparingDouble(BoardPlan.Box::top));
                for (int k = 0; k < boxes.size(); k++) {
                    assertThat(boxes.get(k).left()).isGreaterThan(plan.lanes().get(i));
                    assertThat(boxes.get(k).right()).isLessThan(plan.lanes().get(i + 1));
                    assertThat(boxes.get(k).top()).isGreaterThanOrEqualTo(0);
                    assertThat(boxes.get(k).top() + boxes.get(k).height()).isLessThanOrEqualTo(plan.height());
                    if (k > 0) {
                        assertThat(boxes.get(k).top())
                                .isGreaterThan(boxes.get(k - 1).top() + boxes.get(k - 1).height());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"EN,100", "ES,100", "EN,150", "ES,150", "EN,200", "ES,200"})
    void everyNameFitsIntoItsBoxAlsoWhereItIsStrong(Language language, int text) {
        double em = Theme.em(text);
        MapView map = map(language);
        List<String> cut = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            List<String> found = new ArrayList<>();
            for (double zoom : ZOOMS) {
                Board board = board(map, em, 900, 600);
                board.setCamera(new Camera(zoom, 0, 0));
                String chosen = map.lanes().getFirst().holders().getFirst().id();
                board.show(new Board.Shown(java.util.Optional.empty(), java.util.Optional.empty(), java.util.Set.of(),
                        java.util.Optional.of(chosen), java.util.Map.of(), java.util.Set.of(), java.util.Set.of()));
                board.getScene().getRoot().applyCss();
                board.layout();
                map.holders().forEach(holder -> {
                    Button box = (Button) board.lookup("#holder-" + holder.id());
                    box.getStyleClass().add("here");
                    box.applyCss();
                    if (box.getWidth() < box.prefWidth(-1)) {
                        found.add(holder.name() + " at " + zoom);
                    }
                });
            }
            return found;
        });
        assertThat(cut).isEmpty();
    }

    private static Board board(MapView map, double em, double width, double height) {
        Board board = new Board(map, new Face(new Texts(Language.EN), em, Movement.OFF, claim -> {
        }), id -> {
        });
        new Scene(board, width, height);
        Theme.LIGHT.applyTo(board, em);
        board.resize(width, height);
        board.applyCss();
        board.layout();
        return board;
    }

    @Test
    void everythingIsInSightWhenItShallBe() {
        MapView map = map(Language.ES);
        double zoom = BoardPlan.fitting(map, 800, 400, 14);
        BoardPlan plan = BoardPlan.of(map, 800, 400, 14, zoom);
        assertThat(zoom).isBetween(0.4, 0.99);
        assertThat(plan.width()).isCloseTo(800, within(0.5));
        assertThat(plan.height()).isLessThanOrEqualTo(400.5);
        assertThat(BoardPlan.fitting(map, 2400, 1600, 14)).isEqualTo(1);
    }

    @Test
    void whatIsBroughtIntoSightStaysThereWhenTheRoomShrinksUntilSomebodyLooksElsewhere() {
        MapView map = map(Language.EN);
        List<Boolean> seen = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Board board = board(map, 14, 1200, 800);
            board.bringIntoSight("ice-field-office");
            boolean before = inSight(board, "ice-field-office");
            board.resize(500, 300);
            board.layout();
            boolean after = inSight(board, "ice-field-office");
            board.pan(-9, -9);
            board.resize(500, 290);
            board.layout();
            return List.of(before, after, inSight(board, "ice-field-office"));
        });
        assertThat(seen).containsExactly(true, true, false);
    }

    private static boolean inSight(Board board, String id) {
        javafx.scene.Node box = board.lookup("#holder-" + id);
        return board.getLayoutBounds().contains(board.sceneToLocal(box.localToScene(box.getLayoutBounds())));
    }

    @Test
    void panningEndsWhereTheContentEnds() {
        MapView map = map(Language.EN);
        List<Camera> seen = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Board board = board(map, 14, 900, 650);
            List<Camera> cameras = new ArrayList<>(List.of(board.camera()));
            board.nearer();
            board.nearer();
            for (double[] way : new double[][] {{-9, -9}, {9, 9}}) {
                board.pan(way[0], way[1]);
                board.layout();
                cameras.add(board.camera());
            }
            board.showAll();
            cameras.add(board.camera());
            return cameras;
        });
        assertThat(seen.get(0)).isEqualTo(Camera.HOME);
        assertThat(seen.get(1).x()).isCloseTo(0, within(0.01));
        assertThat(seen.get(1).y()).isCloseTo(0, within(0.01));
        BoardPlan plan = BoardPlan.of(map, 900, 600, 14, seen.get(2).scale());
        assertThat(seen.get(2).x()).isCloseTo(900 - plan.width(), within(1.0));
        assertThat(seen.get(2).y()).isNegative().isGreaterThan(-plan.height());
        assertThat(seen.get(3).x()).isCloseTo(0, within(0.01));
        assertThat(seen.get(3).scale()).isLessThanOrEqualTo(1);
    }
}
