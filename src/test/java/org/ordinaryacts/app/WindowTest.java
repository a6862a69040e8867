package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.sources.Section;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Movement;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.world.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window as a person uses it: mouse, keyboard, both languages. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {
    private static final Program PROGRAM = new Program(Loading.load(Path.of("").toAbsolutePath()), true, "test");
    private final List<Settings> kept = new ArrayList<>();
    private Optional<Shell> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell shell = new Shell(PROGRAM, Settings.fresh(Language.EN), kept::add);
        opened = Optional.of(shell);
        stage.setScene(new Scene(shell.root(), 1280, 800));
        stage.show();
    }

    private Shell shell() {
        return opened.orElseThrow();
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private PlayerModel open(String story) {
        onWindow(() -> {
            shell().set(shell().settings().begunFor(Settings.Purpose.ALONE));
            shell().show(new Screen.Play(story));
        });
        return shell().player(story).orElseThrow();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText())).tryQuery()
                .isPresent();
    }

    @Test
    void theFirstRunAsksOnceAndIsKept(FxRobot robot) {
        assertThat(shell().screen()).isInstanceOf(Screen.FirstRun.class);
        assertThat(shows(robot, "What this does not show")).isTrue();
        robot.clickOn("I lead a group");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell().screen()).isInstanceOf(Screen.Lessons.class);
        assertThat(kept).last().satisfies(settings -> {
            assertThat(settings.begun()).isTrue();
            assertThat(settings.purpose()).isEqualTo(Settings.Purpose.LEAD);
        });
    }

    @Test
    void aStoryOpensWithItsCareNoteAndGoesOnStepByStep(FxRobot robot) {
        PlayerModel model = open("license-renewal");
        assertThat(shows(robot, "Before we begin")).isTrue();
        onWindow(() -> shell().playing().orElseThrow().requestFocus());
        onWindow(() -> model.jumpTo(2));
        assertThat(shows(robot, "A center asks, and the address answers")).isTrue();
        onWindow(model::back);
        assertThat(model.step()).isEqualTo(1);
    }

    @Test
    void theQuestionIsAnsweredByMouseTakenBackAndSkipped(FxRobot robot) {
        PlayerModel model = open("license-renewal");
        onWindow(() -> {
            model.begin();
            model.jumpTo(1);
        });
        assertThat(model.waitsForAnswer()).isTrue();
        onWindow(() -> button(robot, "2  Only the state agency").fire());
        assertThat(model.answer(1)).contains(1);
        assertThat(shows(robot, "✓ Right")).isTrue();
        onWindow(() -> button(robot, "Choose again").fire());
        assertThat(model.waitsForAnswer()).isTrue();
        onWindow(() -> button(robot, "Skip the question").fire());
        assertThat(model.answer(1)).contains(-1);
        assertThat(shows(robot, "Skipped. You can still answer.")).isTrue();
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Button b && text.equals(b.getText())).queryAs(Button.class);
    }

    @Test
    void theKeyboardAloneIsEnough(FxRobot robot) {
        PlayerModel model = open("booking");
        onWindow(() -> {
            model.begin();
            model.jumpTo(1);
            shell().playing().orElseThrow().setFocusTraversable(true);
            shell().playing().orElseThrow().requestFocus();
        });
        robot.press(KeyCode.DIGIT2).release(KeyCode.DIGIT2);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.answer(1)).contains(1);
        robot.press(KeyCode.END).release(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.step()).isEqualTo(8);
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.step()).isEqualTo(7);
        robot.press(KeyCode.HOME).release(KeyCode.HOME);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.step()).isEqualTo(-1);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.playing().get()).isTrue();
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.playing().get()).isFalse();
        assertThat(shell().playing().orElseThrow().moving()).isFalse();
    }

    @Test
    void scrubbingReachesTheSameMomentFromBothSides(FxRobot robot) {
        PlayerModel model = open("check-in");
        onWindow(model::begin);
        for (int step = 0; step < model.view().stepFrames().size(); step++) {
            int index = step;
            onWindow(() -> model.jumpTo(index));
            String forward = seen(robot);
            onWindow(() -> model.jumpTo(model.view().stepFrames().size() - 1));
            Slider slider = robot.lookup(node -> node instanceof Slider).queryAs(Slider.class);
            onWindow(() -> slider.setValue(model.view().stepFrames().get(index)));
            assertThat(seen(robot)).as("step " + (index + 1)).isEqualTo(forward);
        }
    }

    /** Every word in the window, in order, and the state of every box. */
    private static String seen(FxRobot robot) {
        StringBuilder seen = new StringBuilder();
        for (Node node : robot.lookup(node -> node instanceof Label || node.getStyleClass().contains("node"))
                .queryAll()) {
            if (node.isVisible()) {
                seen.append(node instanceof Label label ? label.getText() : node.getStyleClass()).append('|');
            }
        }
        return seen.toString();
    }

    @Test
    void whatTheBoxesSayIsWhatTheViewDerived(FxRobot robot) {
        PlayerModel model = open("license-renewal");
        onWindow(() -> {
            model.begin();
            model.jumpTo(6);
        });
        PlayView.NodeState office = java.util.Objects.requireNonNull(model.frame().nodes().get("ice-field-office"));
        assertThat(office.state()).isEqualTo("holds");
        assertThat(shows(robot, "● holds:\u00A0" + office.count())).isTrue();
    }

    @Test
    void aPressedCellLightsUpItsWay(FxRobot robot) {
        PlayerModel model = open("license-renewal");
        onWindow(() -> {
            model.begin();
            model.jumpTo(6);
        });
        ToggleButton cell = robot.lookup(node -> node instanceof ToggleButton b && b.getAccessibleText() != null
                && b.getAccessibleText().equals("Home address, ICE field office: holds it"))
                .queryAs(ToggleButton.class);
        onWindow(cell::fire);
        assertThat(robot.lookup(".edge.lit").queryAll()).hasSize(3);
        assertThat(shows(robot, "Day 101: NCATC → ICE field office (F65)")).isTrue();
    }

    @Test
    void howManyIsCountedWhenItsTabIsOpened(FxRobot robot) throws Exception {
        PlayerModel model = open("license-renewal");
        onWindow(() -> {
            model.begin();
            model.jumpTo(0);
        });
        assertThat(shows(robot, "1 in 4,150")).isFalse();
        onWindow(() -> model.tab().set(PlayerModel.Tab.HOW_MANY));
        WaitForAsyncUtils.waitFor(10, java.util.concurrent.TimeUnit.SECONDS, () -> shows(robot, "1 in 4,150"));
        ToggleButton center = robot.lookup(node -> node instanceof ToggleButton b && "NCATC".equals(b.getText()))
                .queryAs(ToggleButton.class);
        onWindow(center::fire);
        assertThat(shows(robot, "1 in 229")).isTrue();
        assertThat(model.node().get()).contains("ncatc");
        assertThat(center.getScene()).isNull();
        assertThat(shell().root().getScene().getFocusOwner()).isInstanceOfSatisfying(ToggleButton.class,
                button -> assertThat(button.getText()).isEqualTo("NCATC"));
        onWindow(() -> shell().set(shell().settings().in(Language.ES)));
        assertThat(shows(robot, "1 entre 229")).isTrue();
    }

    @Test
    void theLanguageChangesInTheMiddleOfAStoryAndThePlaceStays(FxRobot robot) {
        PlayerModel model = open("license-renewal");
        onWindow(() -> {
            model.begin();
            model.jumpTo(4);
        });
        onWindow(() -> shell().set(shell().settings().in(Language.ES)));
        assertThat(shell().player("license-renewal").orElseThrow().step()).isEqualTo(4);
        assertThat(shows(robot, "El centro pide también la foto")).isTrue();
        onWindow(() -> shell().set(shell().settings().with(Look.DARK).with(200)));
        assertThat(shell().player("license-renewal").orElseThrow().step()).isEqualTo(4);
        assertThat(shell().root().getStyleClass()).contains("dark");
    }

    @Test
    void aNoticeStaysInEveryLanguageUntilItIsClosed(FxRobot robot) {
        onWindow(() -> {
            shell().tell("app.notice.other");
            shell().tell("app.notice.other");
            shell().set(shell().settings().in(Language.ES));
        });
        String told = new Texts(Language.ES).get("app.notice.other");
        assertThat(shows(robot, told)).isTrue();
        onWindow(() -> button(robot, "✕").fire());
        assertThat(shows(robot, told)).isFalse();
        onWindow(() -> shell().set(shell().settings().in(Language.EN)));
        assertThat(shell().notices()).isEmpty();
    }

    @Test
    void theWindowFollowsTheSystemUntilSomebodyChooses() {
        onWindow(() -> shell().follow(new SystemLook(true, false, true)));
        assertThat(shell().root().getStyleClass()).contains("dark").doesNotContain("light");
        assertThat(shell().comfort().movement()).isEqualTo(Movement.REDUCED);
        onWindow(() -> shell().follow(new SystemLook(true, true, false)));
        assertThat(shell().root().getStyleClass()).contains("contrast").doesNotContain("dark");
        onWindow(() -> shell().set(shell().settings().with(Look.LIGHT).with(Motion.OFF)));
        onWindow(() -> shell().follow(new SystemLook(true, false, false)));
        assertThat(shell().root().getStyleClass()).contains("light").doesNotContain("contrast");
        assertThat(shell().comfort().movement()).isEqualTo(Movement.OFF);
    }

    @Test
    void settingsThatCannotBeKeptAreToldInTheWindow(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("file"), "");
        try (Memory memory = Memory.of(folder.resolve("file/settings.json"), Language.EN)) {
            onWindow(() -> {
                Shell other = new Shell(PROGRAM, memory, SystemLook.SILENT, Runnable::run);
                assertThat(other.notices()).isEmpty();
                other.set(other.settings().with(Look.DARK));
                assertThat(other.notices()).containsExactly("app.notice.unwritten");
            });
        }
    }

    @Test
    void everythingThatTakesTheFocusHasAName(FxRobot robot) {
        for (Screen screen : List.of(new Screen.FirstRun(), new Screen.Stories(), new Screen.Play("check-in"),
                new Screen.Atlas(),
                Screen.Sources.all(), new Screen.Sources(Section.CLAIMS, Optional.empty()),
                new Screen.Sources(Section.TEXTS, Optional.empty()),
                Screen.Sources.of("step:license-renewal/ask-address"),
                Screen.Sources.of("context:X01"))) {
            onWindow(() -> shell().show(screen));
            Set<Node> nodes = robot.lookup((Node node) -> node.isFocusTraversable() && node.isVisible()).queryAll();
            assertThat(nodes).as(screen.toString()).isNotEmpty().allSatisfy(node -> assertThat(name(node))
                    .as(node.toString()).isNotBlank());
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }

    @Test
    void nothingMovesWhenThePlayerIsLeft(FxRobot robot) {
        PlayerModel model = open("booking");
        onWindow(() -> {
            model.begin();
            model.playing().set(true);
        });
        var left = shell().playing().orElseThrow();
        assertThat(left.moving()).isTrue();
        onWindow(() -> shell().show(new Screen.Stories()));
        assertThat(left.moving()).isFalse();
        assertThat(Platform.isFxApplicationThread()).isFalse();
    }

    @Test
    void aPlayerThatWasDrawnAnewNoLongerFollowsTheModel(FxRobot robot) {
        PlayerModel model = open("booking");
        var before = shell().playing().orElseThrow();
        onWindow(() -> shell().set(shell().settings().in(Language.ES)));
        var now = shell().playing().orElseThrow();
        onWindow(() -> {
            model.begin();
            model.playing().set(true);
        });
        assertThat(now).isNotSameAs(before);
        assertThat(now.moving()).isTrue();
        assertThat(before.moving()).isFalse();
        onWindow(() -> model.playing().set(false));
        assertThat(now.moving()).isFalse();
    }
}
