package org.ordinaryacts.app.errorlab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.view.ErrorsView;
import org.ordinaryacts.world.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The error lab as a person uses it. */
@ExtendWith(ApplicationExtension.class)
class LabTest {
    private static final Program PROGRAM = new Program(Loading.load(Path.of("").toAbsolutePath()), true, "test");
    private static final Settings BEGUN = Settings.fresh(Language.EN).begunFor(Settings.Purpose.ALONE);
    private Optional<Shell> opened = Optional.empty();
    private Optional<Stage> stage = Optional.empty();

    @Start
    void start(Stage shown) {
        Theme.loadFonts();
        stage = Optional.of(shown);
        open(new Shell(PROGRAM, BEGUN, kept -> {
        }));
        shown.show();
    }

    private void open(Shell shell) {
        opened = Optional.of(shell);
        stage.orElseThrow().setScene(new Scene(shell.root(), 1366, 768));
    }

    private Shell shell() {
        return opened.orElseThrow();
    }

    private LabModel lab() {
        return shell().lab();
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String part) {
        return robot.lookup(node -> node instanceof Labeled labeled && labeled.getText() != null
                && labeled.getText().contains(part) && seen(node)).tryQuery().isPresent();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void fire(String id) {
        onWindow(() -> {
            shell().root().applyCss();
            shell().root().layout();
            ButtonBase button = (ButtonBase) shell().root().lookup("#" + id);
            button.requestFocus();
            button.fire();
        });
    }

    /** A run of so many requests, open in the window. */
    private ErrorsView.Run run(int requests) {
        onWindow(() -> {
            shell().show(new Screen.Errors());
            lab().wish().set(lab().wish().get().map(wish -> wish.of(requests)));
            lab().section().set(LabSection.RUN);
            shell().root().applyCss();
            shell().root().layout();
        });
        return lab().run().get().orElseThrow();
    }

    private OpenDots dots() {
        return (OpenDots) shell().root().lookup("#lab-dots");
    }

    // ---- the documented figure -----------------------------------------------------------------------------------

    @Test
    void theDocumentedFigureStandsFirstWithAllThatBelongsBesideIt(FxRobot robot) {
        onWindow(() -> shell().show(new Screen.Errors()));
        assertThat(shows(robot, "771")).isTrue();
        assertThat(shows(robot, "of 12,797 requests that were issued were wrong")).isTrue();
        assertThat(shows(robot, "vacated")).isTrue();
        assertThat(shows(robot, "5.63% – 6.45%")).isTrue();
        assertThat(shows(robot, "5.62% – 6.45%")).isTrue();
        assertThat(shows(robot, "If these requests were a random sample")).isTrue();
        assertThat(shell().root().lookup("#lab-figure").isFocusTraversable()).isFalse();
        assertThat(shows(robot, "In a simulated crowd")).isFalse();
        fire("lab-differs");
        assertThat(shows(robot, "In a simulated crowd")).isTrue();
        fire("lab-others");
        assertThat(shell().screen()).isInstanceOf(Screen.Sources.class);
    }

    // ---- dots ----------------------------------------------------------------------------------------------------

    @Test
    void aPressOpensADotAndKeysMoveFromIt(FxRobot robot) {
        ErrorsView.Run run = run(500);
        onWindow(() -> {
            Grid grid = dots().grid();
            double x = dots().localToScene(grid.x(7), grid.y(7)).getX();
            double y = dots().localToScene(grid.x(7), grid.y(7)).getY();
            dots().fireEvent(new MouseEvent(MouseEvent.MOUSE_PRESSED, x, y, x, y, MouseButton.PRIMARY, 1, false, false,
                    false, false, true, false, false, true, false, true, null));
        });
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(7));
        assertThat(shows(robot, "Dot 8 · simulated person")).isTrue();
        press(robot, KeyCode.RIGHT);
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(8));
        press(robot, KeyCode.DOWN);
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(8 + dots().grid().columns()));
        press(robot, KeyCode.UP);
        press(robot, KeyCode.LEFT);
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(7));
        press(robot, KeyCode.END);
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(499));
        press(robot, KeyCode.HOME);
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(0));
        press(robot, KeyCode.N);
        int wrong = lab().dot().get().getAsInt();
        assertThat(wrong).isEqualTo(firstWrong(run, 1));
        assertThat(shows(robot, "Why did this one go wrong?")).isTrue();
        assertThat(dots().getAccessibleText()).startsWith("Dot " + (wrong + 1) + ": wrong. ");
    }

    private static int firstWrong(ErrorsView.Run run, int from) {
        int at = from;
        while (run.marks().charAt(at) == '0') {
            at++;
        }
        return at;
    }

    @Test
    void onePersonLightsUpInAllPictures(FxRobot robot) {
        ErrorsView.Run run = run(500);
        int wrong = firstWrong(run, 0);
        onWindow(() -> lab().dot().set(OptionalInt.of(wrong)));
        String cause = run.causes().get(run.marks().charAt(wrong) - '1').id();
        fire("lab-picture-TREE");
        assertThat(shell().root().lookup(".branch." + cause).getStyleClass()).contains("lit");
        assertThat(shell().root().lookup(".branch.right-request").getStyleClass()).doesNotContain("lit");
        fire("lab-picture-TABLE");
        assertThat(shell().root().lookup(".table-cell-box.wrong-request").getStyleClass()).contains("lit");
        fire("lab-picture-LIST");
        assertThat(shows(robot, "Dot " + (wrong + 1) + ": wrong")).isTrue();
    }

    @Test
    void theListIsTheTwinOfTheDots() {
        run(250);
        fire("lab-picture-LIST");
        onWindow(() -> {
            var list = (javafx.scene.control.ListView<?>) shell().root().lookup("#lab-list");
            assertThat(list.getItems()).hasSize(250);
            list.getSelectionModel().select(12);
        });
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(12));
        fire("lab-only-wrong");
        onWindow(() -> assertThat(((javafx.scene.control.ListView<?>) shell().root().lookup("#lab-list")).getItems())
                .hasSize(lab().run().get().orElseThrow().wrong()));
    }

    @Test
    void aPathIsReplayedAndAltLeftComesBackToTheSameDot(FxRobot robot) {
        run(250);
        onWindow(() -> lab().dot().set(OptionalInt.of(3)));
        fire("lab-replay");
        assertThat(shell().screen()).isInstanceOf(Screen.Simulated.class);
        assertThat(shell().playing()).isPresent();
        assertThat(shows(robot, "Simulated person")).isTrue();
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isInstanceOf(Screen.Errors.class);
        assertThat(lab().section().get()).isEqualTo(LabSection.RUN);
        assertThat(lab().dot().get()).isEqualTo(OptionalInt.of(3));
        assertThat(stage.orElseThrow().getScene().getFocusOwner()).isSameAs(dots());
    }

    @Test
    void anotherLanguageKeepsRunAndDot(FxRobot robot) {
        ErrorsView.Run run = run(250);
        onWindow(() -> lab().dot().set(OptionalInt.of(3)));
        onWindow(() -> shell().set(shell().settings().in(Language.ES)));
        assertThat(shows(robot, "Punto 4 · persona simulada")).isTrue();
        assertThat(lab().run().get().orElseThrow().marks()).isEqualTo(run.marks());
    }

    // ---- conditions ----------------------------------------------------------------------------------------------

    @Test
    void aConditionChangesTheCountAndOnePressLeadsBack(FxRobot robot) {
        ErrorsView.Run before = run(500);
        onWindow(() -> ((Slider) shell().root().lookup("#dial-out-of-date")).setValue(300));
        ErrorsView.Run worse = lab().run().get().orElseThrow();
        assertThat(worse.wrong()).isGreaterThan(before.wrong());
        assertThat(shows(robot, "These are not the fitted defaults.")).isTrue();
        onWindow(() -> ((Slider) shell().root().lookup("#dial-requests")).setValue(0));
        assertThat(lab().run().get().orElseThrow().requests()).isEqualTo(50);
        fire("lab-back");
        assertThat(lab().run().get().orElseThrow().requests()).isEqualTo(12_797);
        assertThat(((Slider) shell().root().lookup("#dial-out-of-date")).getValue()).isEqualTo(50);
        assertThat(shows(robot, "These are the fitted defaults")).isTrue();
    }

    @Test
    void slidersAreNamedAndMoveByKeys(FxRobot robot) {
        run(250);
        Slider slider = (Slider) shell().root().lookup("#dial-alike");
        assertThat(slider.getAccessibleText()).isEqualTo("How alike two records must be: 9.0 bits");
        onWindow(slider::requestFocus);
        press(robot, KeyCode.RIGHT);
        assertThat(lab().wish().get().orElseThrow().dials().get("alike")).isEqualTo(95);
        assertThat(stage.orElseThrow().getScene().getFocusOwner()).isSameAs(slider);
    }

    @Test
    void verifyingBeforeARequestLeavesFewerWrongOnes() {
        ErrorsView.Run before = run(1000);
        onWindow(() -> ((CheckBox) shell().root().lookup("#rule-L07")).fire());
        assertThat(lab().run().get().orElseThrow().wrong()).isLessThan(before.wrong());
    }

    @Test
    void withoutRequestsThereIsADash(FxRobot robot) {
        run(100);
        onWindow(() -> lab().wish()
                .set(lab().wish().get().map(wish -> wish.with("removable", 0).with("scale", 0))));
        assertThat(lab().run().get().orElseThrow().requests()).isZero();
        assertThat(robot.lookup(".count").<Label>queryAll()).anyMatch(label -> "—".equals(label.getText()));
        assertThat(shows(robot, "No requests, in this simulated run")).isTrue();
    }

    @Test
    void theSpreadIsAskedForFirst(FxRobot robot) {
        run(50);
        assertThat(shows(robot, "runs that differ in nothing but the seed")).isFalse();
        fire("spread-1");
        assertThat(shows(robot, "runs that differ in nothing but the seed")).isTrue();
        assertThat(lab().spread().get().orElseThrow().working()).isFalse();
        assertThat(shows(robot, "You expected")).isTrue();
        onWindow(() -> ((Slider) shell().root().lookup("#dial-requests")).setValue(1));
        assertThat(lab().spread().get().orElseThrow().spread().runs()).isPositive();
    }

    // ---- explorers -----------------------------------------------------------------------------------------------

    @Test
    void fewerPeopleWithoutStatusMakeALargerShareWrong() {
        onWindow(() -> {
            shell().show(new Screen.Errors());
            lab().section().set(LabSection.BASE_RATE);
        });
        assertThat(shell().root().lookup("#lab-rate")).isNull();
        fire("rate-0");
        onWindow(() -> shell().root().applyCss());
        Label share = (Label) shell().root().lookup(".count");
        String before = share.getText();
        onWindow(() -> ((Slider) shell().root().lookup("#lab-rate")).setValue(0));
        assertThat(percent(share.getText())).isGreaterThan(percent(before));
        fire("lab-rate-use");
        assertThat(lab().section().get()).isEqualTo(LabSection.RUN);
        assertThat(lab().wish().get().orElseThrow().dials().get("removable")).isEqualTo(1);
    }

    private static double percent(String text) {
        return Double.parseDouble(text.replace("%", ""));
    }

    @Test
    void peopleAtTheEdgeOpen(FxRobot robot) {
        onWindow(() -> {
            shell().show(new Screen.Errors());
            lab().section().set(LabSection.THRESHOLD);
            shell().root().applyCss();
            shell().root().layout();
        });
        Node first = robot.lookup(node -> node.getId() != null && node.getId().startsWith("edge-")).query();
        onWindow(() -> ((ButtonBase) first).fire());
        assertThat(lab().edge().get()).isPresent();
        assertThat(shows(robot, "in all;")).isTrue();
        fire("edge-replay");
        assertThat(shell().screen()).isInstanceOf(Screen.Simulated.class);
    }

    // ---- a crowd, and codes --------------------------------------------------------------------------------------

    @Test
    void aCrowdIsCountedAndAnybodyOpens(FxRobot robot) {
        onWindow(() -> {
            shell().show(new Screen.Errors());
            lab().section().set(LabSection.CROWD);
        });
        fire("crowd-1000");
        assertThat(lab().crowd().get()).isInstanceOf(CrowdState.Done.class);
        assertThat(shows(robot, "A simulated crowd of 1,000 people, seed 41")).isTrue();
        TextField field = (TextField) shell().root().lookup("#crowd-index");
        onWindow(() -> field.setText("999"));
        onWindow(() -> field.insertText(3, "9"));
        onWindow(() -> field.insertText(0, "Rosa"));
        assertThat(field.getText()).isEqualTo("999");
        fire("crowd-index-open");
        assertThat(lab().inCrowd().get()).isEqualTo(OptionalLong.of(999));
        assertThat(shows(robot, "Person 999 · simulated")).isTrue();
        fire("crowd-next-wrong");
        assertThat(shows(robot, "Why did this one go wrong?")).isTrue();
    }

    @Test
    void aCrowdIsStoppedAndKeepsWhatThereIs(FxRobot robot) throws TimeoutException {
        onWindow(() -> open(new Shell(PROGRAM, Memory.none(BEGUN), SystemLook.SILENT, Runnable::run)));
        onWindow(() -> shell().show(new Screen.Errors()));
        onWindow(() -> lab().section().set(LabSection.CROWD));
        fire("crowd-5100000");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> lab().crowd().get() instanceof CrowdState.Working working
                && working.done() > 0);
        assertThat(shows(robot, "of 5,100,000 people, about")).isTrue();
        fire("crowd-stop");
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> lab().crowd().get() instanceof CrowdState.Done);
        CrowdState.Done done = (CrowdState.Done) lab().crowd().get();
        assertThat(done.crowd().people()).isBetween(1, 5_099_999);
        assertThat(done.crowd().stopped()).startsWith("Stopped early");
    }

    @Test
    void theNewestChangeWins() throws TimeoutException {
        onWindow(() -> open(new Shell(PROGRAM, Memory.none(BEGUN), SystemLook.SILENT, Runnable::run)));
        onWindow(() -> shell().show(new Screen.Errors()));
        onWindow(() -> {
            for (int requests : new int[] {20_000, 5000, 100, 250}) {
                lab().wish().set(lab().wish().get().map(wish -> wish.of(requests)));
            }
        });
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> lab().progress().get() >= 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(lab().run().get().orElseThrow().requests()).isEqualTo(250);
    }

    @Test
    void aClassCodeReproducesARunAndAWrongOneSaysWhy(FxRobot robot) {
        run(250);
        onWindow(() -> ((Slider) shell().root().lookup("#dial-slips")).setValue(40));
        String marks = lab().run().get().orElseThrow().marks();
        fire("code-copy-run");
        StringBuilder copied = new StringBuilder();
        onWindow(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        fire("lab-back");
        type(copied.toString());
        fire("code-open-run");
        assertThat(lab().run().get().orElseThrow().marks()).isEqualTo(marks);
        type(copied.substring(0, copied.length() - 1) + (copied.charAt(copied.length() - 1) == '0' ? "1" : "0"));
        fire("code-open-run");
        assertThat(shows(robot, "A character is another")).isTrue();
        type("3");
        fire("code-open-run");
        assertThat(shows(robot, "It is too short.")).isTrue();
    }

    private void type(String code) {
        onWindow(() -> ((TextField) shell().root().lookup("#code-field-run")).setText(code));
    }

    @Test
    void theFieldTakesOnlyWhatCodesAreMadeOf() {
        run(250);
        TextField field = (TextField) shell().root().lookup("#code-field-run");
        onWindow(() -> field.insertText(0, "ñ!@"));
        assertThat(field.getText()).isNullOrEmpty();
    }
}
