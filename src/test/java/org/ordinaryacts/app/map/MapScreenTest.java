package org.ordinaryacts.app.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.CubicCurve;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.app.map.MapModel.Listing;
import org.ordinaryacts.app.map.MapModel.Side;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Camera;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.view.MapFilter;
import org.ordinaryacts.world.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The map as a person uses it: looking for something, reading, following what is within reach. */
@ExtendWith(ApplicationExtension.class)
class MapScreenTest {
    private static final Program PROGRAM = new Program(Loading.load(Path.of("").toAbsolutePath()), true, "test");
    private Optional<Shell> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell shell = new Shell(PROGRAM,
                Settings.fresh(Language.EN).begunFor(Settings.Purpose.ALONE).with(Motion.FULL), kept -> {
                });
        opened = Optional.of(shell);
        stage.setScene(new Scene(shell.root(), 1280, 800));
        stage.show();
        shell.show(new Screen.Atlas());
    }

    private Shell shell() {
        return opened.orElseThrow();
    }

    private MapModel model() {
        return shell().map();
    }

    private MapScreen screen() {
        return shell().mapScreen().orElseThrow();
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText())
                && seen(node)).tryQuery().isPresent();
    }

    private static boolean seen(Node node) {
        return node.isVisible() && Optional.ofNullable(node.getParent()).map(MapScreenTest::seen).orElse(true);
    }

    private void press(String id) {
        onWindow(() -> ((ButtonBase) shell().root().lookup("#" + id)).fire());
    }

    private static void key(FxRobot robot, KeyCode... codes) {
        robot.push(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Set<String> aside() {
        return shell().root().lookupAll(".node.place").stream()
                .filter(node -> !node.getStyleClass().contains("aside")).map(Node::getId)
                .map(id -> id.substring("holder-".length())).collect(Collectors.toSet());
    }

    private long lit() {
        return shell().root().lookupAll(".edge.lit").stream()
                .filter(node -> node instanceof CubicCurve && node.isVisible()).count();
    }

    private void type(String words) {
        onWindow(() -> ((TextField) shell().root().lookup("#map-search")).setText(words));
    }

    @Test
    void whatIsTypedIsFoundAtOnceInBothLanguagesWithoutAccents(FxRobot robot) {
        assertThat(shows(robot, "89 holders, 118 flows")).isTrue();
        type("agencia vehiculos");
        Set<String> spanish = aside();
        type("state license");
        assertThat(spanish).contains("state-dmv", "nlets").doesNotContain("usps");
        assertThat(aside()).contains("state-dmv");
        type("xylophone");
        assertThat(shows(robot, "0 holders, 0 flows")).isTrue();
        press("map-clear");
        assertThat(model().filter().get()).isEqualTo(MapFilter.ALL);
        assertThat(shows(robot, "89 holders, 118 flows")).isTrue();
    }

    @Test
    void wordsThatAreSetFromOutsideAreShownEverywhere(FxRobot robot) {
        onWindow(() -> model().look(MapFilter.ALL.withWords("ncatc")));
        assertThat(robot.lookup("#map-search").queryAs(TextField.class).getText()).isEqualTo("ncatc");
        assertThat(shows(robot, "▸ Holders (2)")).isTrue();
        assertThat(shows(robot, "89 holders, 118 flows")).isFalse();
    }

    @Test
    void theFieldTakesNoNumbersOfAPersonAndEnterOpensTheFirst(FxRobot robot) {
        key(robot, KeyCode.SHORTCUT, KeyCode.F);
        robot.write("ncatc 9001234");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model().filter().get().words()).isEqualTo("ncatc 900");
        type("ncatc");
        key(robot, KeyCode.ENTER);
        assertThat(model().side().get()).isEqualTo(new Side.Page("ncatc"));
        assertThat(shows(robot, "What comes in")).isTrue();
    }

    @Test
    void aFilterIsChosenCountedAndLeadsToEverywhereItsFieldGets(FxRobot robot) {
        press("map-filter");
        ComboBox<?> fields = robot.lookup("#map-by-field").queryAs(ComboBox.class);
        onWindow(() -> fields.getSelectionModel().select(fields.getItems().stream()
                .map(item -> item.toString().startsWith("Fingerprints (")).toList().indexOf(true)));
        assertThat(model().filter().get().value(MapFilter.Property.FIELD)).contains("fingerprints");
        assertThat(shows(robot, "Filter (1)")).isTrue();
        press("map-everywhere");
        assertThat(model().side().get()).isEqualTo(new Side.FieldReach("fingerprints"));
        assertThat(shows(robot, "Fingerprints: everywhere it can get")).isTrue();
        key(robot, KeyCode.ESCAPE);
        assertThat(model().side().get()).isEqualTo(Side.Found.NOTHING);
    }

    @Test
    void thePageOfAHolderLeadsToAStoryAndBackAndNothingIsLost(FxRobot robot) {
        type("ice");
        press("holder-ncatc");
        assertThat(lit()).isGreaterThan(10);
        onWindow(() -> shell().set(shell().settings().with(Motion.OFF)));
        onWindow(() -> {
            screen().board().nearer();
            screen().board().nearer();
        });
        Camera camera = screen().board().camera();
        press("map-story-license-renewal");
        assertThat(shell().screen()).isEqualTo(new Screen.Play("license-renewal"));
        assertThat(shell().mapScreen()).isEmpty();
        onWindow(() -> shell().back());
        assertThat(model().side().get()).isEqualTo(new Side.Page("ncatc"));
        assertThat(model().filter().get().words()).isEqualTo("ice");
        assertThat(camera.scale()).isGreaterThan(1);
        assertThat(screen().board().camera()).isEqualTo(camera);
        onWindow(() -> shell().set(shell().settings().in(Language.ES)));
        assertThat(shows(robot, "Lo que llega")).isTrue();
        press("holder-ncatc");
        assertThat(lit()).isZero();
    }

    @Test
    void theListsSayWhatTheBoardShows(FxRobot robot) {
        press("map-list-holders");
        assertThat(shell().root().lookupAll(".map-line").stream().filter(node -> node.getId().startsWith("map-open-")))
                .hasSize(89);
        press("map-list-flows");
        press("map-flow-F38");
        assertThat(model().side().get()).isEqualTo(new Side.Found(Optional.of(Listing.FLOWS), Optional.of("F38")));
        assertThat(lit()).isEqualTo(1);
        assertThat(shows(robot, "From State license agency")).isTrue();
        press("map-open-ncatc");
        key(robot, KeyCode.ESCAPE);
        assertThat(model().side().get()).isEqualTo(new Side.Found(Optional.of(Listing.FLOWS), Optional.of("F38")));
    }

    @Test
    void reachLightsItsFlowsSoftlyAndOneRouteAlone(FxRobot robot) {
        onWindow(() -> model().open(new Side.HolderReach("ice-field-office")));
        assertThat(lit()).isZero();
        assertThat(shell().root().lookupAll(".edge.soft-lit")).hasSizeGreaterThan(10);
        assertThat(aside()).contains("state-dmv", "ncatc", "ice-field-office").doesNotContain("interpol");
        press("map-entry-state-dmv");
        Labeled route = robot.lookup((Node node) -> node instanceof Labeled labeled && seen(node)
                && labeled.getStyleClass().contains("route")).queryAs(Labeled.class);
        onWindow(((ButtonBase) route)::fire);
        assertThat(model().route().get()).isNotEmpty();
        assertThat(lit()).isEqualTo(model().route().get().size());
        assertThat(shell().root().lookupAll(".edge.soft-lit")).isEmpty();
        onWindow(((ButtonBase) route)::fire);
        assertThat(lit()).isZero();
    }

    @Test
    void theKeyboardAloneIsEnough(FxRobot robot) {
        onWindow(() -> shell().root().lookup("#holder-state-dmv").requestFocus());
        key(robot, KeyCode.DOWN);
        assertThat(shell().root().getScene().getFocusOwner().getId()).isEqualTo("holder-usps");
        key(robot, KeyCode.RIGHT);
        assertThat(shell().root().getScene().getFocusOwner().getId()).isEqualTo("holder-appriss");
        key(robot, KeyCode.ENTER);
        assertThat(model().side().get()).isEqualTo(new Side.Page("appriss"));
        key(robot, KeyCode.ESCAPE);
        assertThat(model().side().get()).isEqualTo(Side.Found.NOTHING);
        double before = shell().root().lookup("#holder-usps").getLayoutY();
        onWindow(() -> shell().set(shell().settings().with(Motion.OFF)));
        onWindow(() -> shell().root().lookup("#holder-usps").requestFocus());
        key(robot, KeyCode.ADD);
        assertThat(shell().root().lookup("#holder-usps").getLayoutY()).isGreaterThan(before);
        key(robot, KeyCode.DIGIT0);
        assertThat(shell().root().lookup("#holder-usps").getLayoutY()).isEqualTo(before);
    }

    @Test
    void whatTravelsPausesEndsAndIsGoneWhenTheMapIsLeft(FxRobot robot) {
        onWindow(() -> model().open(new Side.FieldReach("home-address")));
        MapScreen left = screen();
        press("map-travel");
        assertThat(left.moving()).isTrue();
        press("map-travel-pause");
        assertThat(left.traveling().state()).isEqualTo(Traveling.State.PAUSED);
        press("map-travel-pause");
        onWindow(() -> left.traveling().advance(1));
        assertThat(cards()).isPositive();
        onWindow(() -> left.traveling().advance(60));
        assertThat(left.traveling().state()).isEqualTo(Traveling.State.NOTHING);
        assertThat(cards()).isZero();
        press("map-travel");
        onWindow(() -> shell().show(new Screen.Stories()));
        assertThat(left.traveling().state()).isEqualTo(Traveling.State.NOTHING);
        onWindow(() -> {
            shell().back();
            shell().set(shell().settings().with(Motion.OFF));
        });
        assertThat(robot.lookup("#map-travel").tryQuery()).isEmpty();
    }

    private long cards() {
        return shell().root().lookupAll(".traveler").stream().filter(Node::isVisible).count();
    }

    @Test
    void inASmallWindowTheWordsTakeThePlaceOfTheBoardAndLeadBack(FxRobot robot) {
        onWindow(() -> shell().set(shell().settings().with(200)));
        assertThat(robot.lookup("#map-list-holders").tryQuery()).isEmpty();
        press("holder-ncatc");
        assertThat(shows(robot, "What comes in")).isTrue();
        assertThat(robot.lookup("#holder-ncatc").tryQuery()).isEmpty();
        press("map-board");
        assertThat(robot.lookup("#holder-ncatc").tryQuery()).isPresent();
        assertThat(model().side().get()).isEqualTo(new Side.Page("ncatc"));
        onWindow(() -> model().open(new Side.HolderReach("ncatc")));
        press("map-travel");
        assertThat(screen().moving()).isTrue();
        assertThat(robot.lookup("#holder-ncatc").tryQuery()).isPresent();
    }
}
