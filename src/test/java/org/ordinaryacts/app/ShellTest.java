package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.world.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Going about in the window: keys, sheets, the way back, and what takes a moment. */
@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private static final Program PROGRAM = new Program(Loading.load(Path.of("").toAbsolutePath()), true, "test");
    private final Deque<Runnable> later = new ArrayDeque<>();
    private final List<Stage> stages = new ArrayList<>();
    private Optional<Shell> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        stages.add(stage);
        open(new Shell(PROGRAM, Settings.fresh(Language.EN).begunFor(Settings.Purpose.LEAD), kept -> {
        }));
        stage.show();
    }

    private void open(Shell shell) {
        opened = Optional.of(shell);
        stages.getFirst().setScene(new Scene(shell.root(), 1280, 800));
    }

    private Shell shell() {
        return opened.orElseThrow();
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText())
                && node.getScene() != null).tryQuery().isPresent();
    }

    @Test
    void keysLeadToEveryPlaceAndBack(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(shell().screen()).isInstanceOf(Screen.Atlas.class);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(shell().screen()).isInstanceOf(Screen.Errors.class);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(shell().screen()).isInstanceOf(Screen.WhatIf.class);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(shell().screen()).isInstanceOf(Screen.Lessons.class);
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT6);
        assertThat(shell().screen()).isInstanceOf(Screen.Sources.class);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isInstanceOf(Screen.Lessons.class);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isInstanceOf(Screen.WhatIf.class);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isInstanceOf(Screen.Errors.class);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isInstanceOf(Screen.Atlas.class);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isInstanceOf(Screen.Lessons.class);
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isInstanceOf(Screen.Lessons.class);
    }

    @Test
    void aChipLeadsToItsClaimAndBackToTheSameStep(FxRobot robot) {
        PlayerModel model = story("license-renewal", 2);
        String claim = model.stepView().chip().orElseThrow().claim();
        onWindow(() -> robot.lookup(".button.chip").queryAllAs(javafx.scene.control.Button.class).stream().findFirst()
                .orElseThrow().fire());
        assertThat(shell().screen()).isEqualTo(Screen.Sources.of(claim));
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(shell().screen()).isEqualTo(new Screen.Play("license-renewal"));
        assertThat(model.step()).isEqualTo(2);
    }

    private PlayerModel story(String id, int step) {
        onWindow(() -> shell().show(new Screen.Play(id)));
        PlayerModel model = shell().player(id).orElseThrow();
        onWindow(() -> {
            model.begin();
            model.jumpTo(step);
        });
        return model;
    }

    @Test
    void theListOfKeysOpensAndClosesAndTheKeyboardComesBack(FxRobot robot) {
        onWindow(() -> shell().root().lookup("#bar-keys").requestFocus());
        press(robot, KeyCode.ENTER);
        assertThat(shows(robot, "Keys")).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(shows(robot, "Keys")).isFalse();
        assertThat(stages.getFirst().getScene().getFocusOwner().getId()).isEqualTo("bar-keys");
    }

    @Test
    void aSheetKeepsTheKeyboardToItselfAndASettingKeepsItOpen(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.COMMA);
        for (int i = 0; i < 40; i++) {
            Node focused = stages.getFirst().getScene().getFocusOwner();
            assertThat(isIn(focused, "sheet")).as(focused.toString()).isTrue();
            press(robot, KeyCode.TAB);
        }
        onWindow(() -> ((javafx.scene.control.ButtonBase) shell().root().lookup("#set-Look-DARK")).fire());
        assertThat(shell().comfort().theme()).isEqualTo(Theme.DARK);
        assertThat(shows(robot, "Settings")).isTrue();
        press(robot, KeyCode.CONTROL, KeyCode.L);
        assertThat(shows(robot, "Ajustes")).isTrue();
    }

    private static boolean isIn(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void bothLanguagesStandSideBySideWhereAStoryIsTold(FxRobot robot) {
        PlayerModel model = story("license-renewal", 2);
        onWindow(() -> shell().set(shell().settings().withBoth(true)));
        assertThat(model.step()).isEqualTo(2);
        assertThat(shows(robot, "A center asks, and the address answers")).isTrue();
        assertThat(shows(robot, "Un centro pregunta y la dirección responde")).isTrue();
        onWindow(() -> shell().set(shell().settings().withBoth(false)));
        assertThat(shows(robot, "Un centro pregunta y la dirección responde")).isFalse();
    }

    @Test
    void theWholeMapAndTheTextFollowTheStory(FxRobot robot) {
        PlayerModel model = story("license-renewal", 2);
        onWindow(() -> model.picture().set(PlayerModel.Picture.WHOLE));
        assertThat(shell().root().lookup("#holder-ncatc").getStyleClass()).contains("holds");
        onWindow(() -> model.picture().set(PlayerModel.Picture.TEXT));
        assertThat(now(robot)).contains("A center asks, and the address answers");
        onWindow(() -> model.jumpTo(4));
        assertThat(now(robot)).doesNotContain("A center asks, and the address answers");
    }

    private static String now(FxRobot robot) {
        return robot.lookup(".twin-part.now").queryAll().stream().map(Node::getAccessibleText).reduce("",
                String::concat);
    }

    @Test
    void whatIsToldIsSaidToAScreenReader() {
        story("license-renewal", 2);
        assertThat(shell().playing().orElseThrow().getAccessibleText())
                .startsWith("Step 3 of 9. Day 100. A center asks, and the address answers.");
        assertThat(shell().root().lookup("#player-forward").getAccessibleText())
                .contains("A center asks, and the address answers");
    }

    @Test
    void aStoryThatTakesAMomentSaysSoAndComesWhenItIsThere(FxRobot robot) {
        onWindow(() -> open(new Shell(PROGRAM,
                Memory.none(Settings.fresh(Language.EN).begunFor(Settings.Purpose.LOOK)), SystemLook.SILENT,
                later::add)));
        onWindow(() -> shell().show(new Screen.Play("booking")));
        assertThat(robot.lookup(node -> node instanceof Label label && "One moment".equals(label.getText())).tryQuery())
                .isPresent();
        assertThat(shell().playing()).isEmpty();
        later.removeFirst().run();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell().playing()).isPresent();
    }

    @Test
    void aStoryThatIsNoLongerWantedDoesNotComeBetween() {
        onWindow(() -> open(new Shell(PROGRAM,
                Memory.none(Settings.fresh(Language.EN).begunFor(Settings.Purpose.LOOK)), SystemLook.SILENT,
                later::add)));
        onWindow(() -> shell().show(new Screen.Play("booking")));
        onWindow(() -> shell().show(new Screen.Stories()));
        later.removeFirst().run();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shell().screen()).isInstanceOf(Screen.Stories.class);
        assertThat(shell().playing()).isEmpty();
    }

    @Test
    void aHiddenWindowRests() {
        PlayerModel model = story("booking", 0);
        onWindow(() -> model.playing().set(true));
        assertThat(shell().moving()).isTrue();
        onWindow(() -> stages.getFirst().hide());
        assertThat(shell().moving()).isFalse();
    }

    @Test
    void whoeverLeadsAGroupPresentsFromTheListAndComesBackToTheSamePlace() {
        onWindow(() -> shell().show(new Screen.Stories()));
        onWindow(() -> ((javafx.scene.control.ButtonBase) shell().root().lookup("#present-booking")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(stages.getFirst().getScene().getRoot()).isNotSameAs(shell().root());
        PlayerModel model = shell().player("booking").orElseThrow();
        onWindow(() -> {
            model.begin();
            model.jumpTo(3);
        });
        onWindow(() -> stages.getFirst().getScene().getRoot().fireEvent(new javafx.scene.input.KeyEvent(
                javafx.scene.input.KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false)));
        assertThat(stages.getFirst().getScene().getRoot()).isSameAs(shell().root());
        assertThat(shell().playing()).isPresent();
        assertThat(model.step()).isEqualTo(3);
    }
}
