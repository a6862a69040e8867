package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Somebody presses whatever there is: nothing breaks, and something is always shown. */
@ExtendWith(ApplicationExtension.class)
class EveryKeyTest {
    private static final Program PROGRAM = Program.of(Path.of("").toAbsolutePath(), true, "test");
    private static final int PRESSES = 150;
    private static final List<KeyCode> KEYS = List.of(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.LEFT, KeyCode.UP,
            KeyCode.DOWN, KeyCode.HOME, KeyCode.END, KeyCode.TAB, KeyCode.ENTER, KeyCode.ESCAPE, KeyCode.DIGIT1,
            KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT0, KeyCode.PLUS, KeyCode.MINUS,
            KeyCode.F5,
            KeyCode.PAGE_DOWN, KeyCode.PAGE_UP, KeyCode.B, KeyCode.R, KeyCode.T, KeyCode.N, KeyCode.L, KeyCode.COMMA,
            KeyCode.F, KeyCode.C, KeyCode.PERIOD);
    private static final List<String> PRINTING = List.of("twin-print", "lesson-print", "lesson-handout-print",
            "set-picture");
    private final List<Stage> stages = new ArrayList<>();
    private final List<Shell> shells = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Settings settings = Settings.fresh(Language.EN).begunFor(Settings.Purpose.LEAD).with(Motion.OFF);
        // Stories are told at once; crowds of millions run beside, as in the program.
        Shell shell = new Shell(PROGRAM, Memory.none(settings), SystemLook.SILENT, Runnable::run);
        stage.setScene(new Scene(shell.root(), 1100, 760));
        stage.show();
        stages.add(stage);
        shells.add(shell);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void nothingBreaksWhateverIsPressed(long seed) {
        pressMany(new Random(seed));
    }

    @Test
    void nothingBreaksWhateverIsPressedInALesson() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            shells.getFirst().show(new Screen.Lesson("asking-and-sending"));
            shells.getFirst().lesson("asking-and-sending").go(4);
        });
        pressMany(new Random(3));
    }

    private void pressMany(Random random) {
        for (int i = 0; i < PRESSES; i++) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
                Scene scene = stages.getFirst().getScene();
                press(scene, random);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            });
            WaitForAsyncUtils.waitForFxEvents(1);
        }
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Scene scene = stages.getFirst().getScene();
            KeyEvent escape = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false);
            for (int i = 0; i < 4; i++) {
                scene.getRoot().fireEvent(escape);
            }
        });
        assertThat(all(stages.getFirst().getScene().getRoot(), new ArrayList<>())).isNotEmpty();
    }

    private static void press(Scene scene, Random random) {
        List<Node> controls = all(scene.getRoot(), new ArrayList<>());
        if (controls.isEmpty()) {
            // A group's view lies over the window, and keys go to both.
            key(scene, random);
            return;
        }
        Node chosen = controls.get(random.nextInt(controls.size()));
        switch (random.nextInt(5)) {
            case 0, 1 -> key(scene, random);
            default -> {
                switch (chosen) {
                    // Paper needs a person to answer a dialog.
                    case ButtonBase button when PRINTING.contains(String.valueOf(button.getId())) ->
                        button.requestFocus();
                    case ButtonBase button -> button.fire();
                    case Slider slider -> slider.setValue(random.nextDouble() * slider.getMax());
                    case TextField field ->
                        field.setText(List.of("address", "zz", "licencia", "").get(random.nextInt(4)));
                    case ComboBox<?> box -> box.getSelectionModel().select(random.nextInt(box.getItems().size()));
                    default -> chosen.requestFocus();
                }
            }
        }
    }

    private static void key(Scene scene, Random random) {
        KeyCode code = KEYS.get(random.nextInt(KEYS.size()));
        boolean shift = random.nextInt(4) == 0;
        boolean control = random.nextInt(4) == 0;
        boolean alt = !control && random.nextInt(6) == 0;
        Node target = scene.getFocusOwner() == null ? scene.getRoot() : scene.getFocusOwner();
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false));
        target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, shift, control, alt, false));
        if (random.nextInt(12) == 0) {
            target.fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private static List<Node> all(Node node, List<Node> found) {
        if (node.isVisible() && !node.isDisabled()) {
            if (node.isFocusTraversable()) {
                found.add(node);
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> all(child, found));
            }
        }
        return found;
    }
}
