package org.ordinaryacts.app.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.app.presenter.Displays.Area;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Both windows, as somebody uses them who leads a group. */
@ExtendWith(ApplicationExtension.class)
class PresenterTest {
    /** The platform of these tests draws a desktop of 1000 by 1000; {@link ScreenPlanTest} goes beyond it. */
    private static final Area LAPTOP = new Area(0, 0, 1000, 500);
    private static final Area BEAMER = new Area(0, 500, 1000, 500);
    private static final Area BESIDE = new Area(500, 500, 500, 500);

    private final PresenterModel model = new PresenterModel(Stories.player(), () -> 0);
    private final FakeDisplays displays = new FakeDisplays(List.of(LAPTOP, BEAMER));
    private final AtomicInteger ended = new AtomicInteger();
    private final StackPane shell = new StackPane();
    private Optional<Stage> owner = Optional.empty();
    private Optional<Presenter> opened = Optional.empty();

    /** Displays that a test plugs in and out. */
    private static final class FakeDisplays implements Displays {
        private final List<Runnable> listeners = new ArrayList<>();
        private List<Area> areas;

        FakeDisplays(List<Area> areas) {
            this.areas = areas;
        }

        void become(Area... others) {
            areas = List.of(others);
            List.copyOf(listeners).forEach(Runnable::run);
        }

        @Override
        public List<Area> now() {
            return areas;
        }

        @Override
        public Subscription onChange(Runnable listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }
    }

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        stage.setScene(new Scene(shell, 900, 450));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        owner = Optional.of(stage);
        opened = Optional.of(Presenter.start(stage, model, displays, look(Language.EN), ended::incrementAndGet));
    }

    @AfterEach
    void end() {
        onWindow(presenter()::end);
    }

    private static Presenter.Look look(Language language) {
        double em = Theme.em(100);
        return new Presenter.Look(new Texts(language), Optional.of(Stories.view(Stories.STORY, Language.ES)), em,
                root -> Theme.LIGHT.applyTo(root, em), true);
    }

    private Presenter presenter() {
        return opened.orElseThrow();
    }

    private Parent projector() {
        return presenter().projector().getScene().getRoot();
    }

    private Parent laptop() {
        return owner.orElseThrow().getScene().getRoot();
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(Parent window, KeyCode code, boolean shift) {
        onWindow(() -> Event.fireEvent(window,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false)));
    }

    /** Lets the step that is under way end, without waiting for it. */
    private void settle() {
        onWindow(() -> {
            while (presenter().moving()) {
                presenter().mover().advance(1);
            }
        });
    }

    /** All words that can be seen in a window. */
    private static List<String> words(Parent root) {
        List<String> words = new ArrayList<>();
        collect(root, words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Label label && !label.getText().isEmpty()) {
            words.add(label.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    @Test
    void theKeysWorkInBothWindowsAndBothShowTheSameStep() {
        press(laptop(), KeyCode.PAGE_DOWN, false);
        settle();
        press(projector(), KeyCode.SPACE, false);
        settle();
        assertThat(model.player().step()).isEqualTo(1);
        assertThat(words(laptop())).contains("Where is the new record tonight?", "Step 2 of 9");
        assertThat(words(projector())).contains("Where is the new record tonight?",
                "¿Dónde está esta noche el registro nuevo?", "Step 2 of 9", "Synthetic records only");
        press(projector(), KeyCode.DIGIT2, false);
        press(laptop(), KeyCode.DIGIT2, false);
        press(laptop(), KeyCode.DIGIT1, false);
        press(projector(), KeyCode.DIGIT1, true);
        assertThat(model.hands()).containsExactly(0, 2, 0);
        assertThat(words(projector())).contains("2 hands").doesNotContain("✓ Right");
        assertThat(words(laptop())).contains("2 hands");
        press(projector(), KeyCode.R, false);
        assertThat(words(projector())).contains("✓ Right");
        press(laptop(), KeyCode.PAGE_UP, false);
        assertThat(model.player().step()).isZero();
        press(projector(), KeyCode.END, false);
        assertThat(model.player().step()).isEqualTo(8);
        press(laptop(), KeyCode.HOME, false);
        assertThat(model.player().step()).isEqualTo(-1);
        press(laptop(), KeyCode.T, false);
        assertThat(model.timing()).isTrue();
    }

    @Test
    void theRobotsKeysArriveToo(FxRobot robot) {
        robot.press(KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN);
        settle();
        assertThat(model.player().step()).isZero();
    }

    @Test
    void aBlankScreenShowsNothingButAFaintWord() {
        press(laptop(), KeyCode.RIGHT, false);
        settle();
        assertThat(words(projector())).contains("Inés renews her license");
        press(projector(), KeyCode.PERIOD, false);
        assertThat(words(projector())).containsExactly("Blank screen");
        assertThat(words(laptop())).contains("Inés renews her license", "The group sees a blank screen.");
        press(laptop(), KeyCode.B, false);
        assertThat(words(projector())).contains("Inés renews her license").doesNotContain("Blank screen");
    }

    @Test
    void aQuestionDoesNotShowTheMapThatWouldAnswerIt(FxRobot robot) {
        onWindow(() -> model.player().jumpTo(2));
        assertThat(robot.from(projector()).lookup(".node").queryAll()).hasSize(3);
        onWindow(() -> model.player().jumpTo(1));
        assertThat(robot.from(projector()).lookup(".node").queryAll()).isEmpty();
    }

    @Test
    void nothingMovesWhenItIsBlankStoppedOrEnded() {
        for (KeyCode code : List.of(KeyCode.B, KeyCode.F5, KeyCode.ESCAPE)) {
            press(laptop(), KeyCode.HOME, false);
            press(laptop(), KeyCode.RIGHT, false);
            assertThat(presenter().moving()).isTrue();
            press(laptop(), code, false);
            assertThat(presenter().moving()).as(code.getName()).isFalse();
            assertThat(model.player().step()).isZero();
            press(laptop(), code, false);
        }
        assertThat(ended).hasValue(1);
    }

    @Test
    void nothingMovesWhereNobodyCouldSeeIt() {
        press(laptop(), KeyCode.RIGHT, false);
        assertThat(presenter().moving()).isTrue();
        onWindow(displays::become);
        assertThat(presenter().moving()).isFalse();
        onWindow(() -> displays.become(LAPTOP));
        press(laptop(), KeyCode.HOME, false);
        press(laptop(), KeyCode.RIGHT, false);
        assertThat(presenter().moving()).isTrue();
        press(projector(), KeyCode.N, false);
        assertThat(presenter().moving()).isFalse();
        press(projector(), KeyCode.HOME, false);
        press(projector(), KeyCode.RIGHT, false);
        assertThat(presenter().moving()).isFalse();
        assertThat(model.player().step()).isZero();
    }

    @Test
    void theEndGivesTheLaptopsWindowBackAndTellsOnce() {
        press(laptop(), KeyCode.T, false);
        assertThat(presenter().ticking()).isTrue();
        press(projector(), KeyCode.ESCAPE, false);
        onWindow(presenter()::end);
        assertThat(laptop()).isSameAs(shell);
        assertThat(presenter().projector().isShowing()).isFalse();
        assertThat(presenter().ticking()).isFalse();
        assertThat(ended).hasValue(1);
        assertThat(displays.listeners).isEmpty();
        press(laptop(), KeyCode.RIGHT, false);
        assertThat(model.player().step()).isEqualTo(-1);
    }

    @Test
    void displaysComeAndGoAndNothingIsLost() {
        onWindow(() -> model.player().jumpTo(1));
        press(laptop(), KeyCode.DIGIT3, false);
        press(laptop(), KeyCode.R, false);
        press(laptop(), KeyCode.B, false);
        press(laptop(), KeyCode.T, false);
        assertThat(presenter().plan()).isEqualTo(new ScreenPlan.Beside(LAPTOP, BEAMER));
        onWindow(() -> displays.become(LAPTOP));
        assertThat(presenter().plan()).isEqualTo(new ScreenPlan.Over(LAPTOP));
        onWindow(displays::become);
        assertThat(presenter().plan()).isEqualTo(new ScreenPlan.Wait());
        assertThat(presenter().projector().isShowing()).isTrue();
        onWindow(() -> displays.become(LAPTOP, BESIDE));
        assertThat(presenter().plan()).isEqualTo(new ScreenPlan.Beside(LAPTOP, BESIDE));
        assertThat(presenter().projector().isFullScreen()).isTrue();
        onWindow(() -> displays.become(LAPTOP, BEAMER));
        assertThat(presenter().plan()).isEqualTo(new ScreenPlan.Beside(LAPTOP, BEAMER));
        assertThat(model.player().step()).isEqualTo(1);
        assertThat(model.hands()).containsExactly(0, 0, 1);
        assertThat(model.revealed()).isTrue();
        assertThat(model.blank().get()).isTrue();
        assertThat(model.timing()).isTrue();
    }

    @Test
    void aLaptopsWindowWhoseDisplayWentAwayIsBroughtBack() {
        Stage stage = owner.orElseThrow();
        onWindow(() -> stage.setY(520));
        onWindow(() -> displays.become(LAPTOP));
        assertThat(stage.getY()).isZero();
    }

    @Test
    void withOneScreenAKeyPutsTheNotesInPlaceOfTheView() {
        onWindow(() -> displays.become(LAPTOP));
        assertThat(words(projector())).doesNotContain("Step 1 of 9");
        press(projector(), KeyCode.N, false);
        assertThat(words(projector())).contains("Care: before you begin");
        press(projector(), KeyCode.N, false);
        assertThat(words(projector())).doesNotContain("Care: before you begin");
        press(projector(), KeyCode.N, false);
        onWindow(() -> displays.become(LAPTOP, BEAMER));
        assertThat(words(projector())).doesNotContain("Care: before you begin");
        assertThat(words(laptop())).contains("Care: before you begin");
    }

    @Test
    void stoppingClosesTheProjectorsWindowAndTheNotesStay() {
        press(laptop(), KeyCode.F5, false);
        assertThat(presenter().projector().isShowing()).isFalse();
        assertThat(words(laptop())).contains("The group sees nothing: the projector window is closed.");
        press(laptop(), KeyCode.F5, false);
        assertThat(presenter().projector().isShowing()).isTrue();
        assertThat(ended).hasValue(0);
    }

    @Test
    void theLanguageChangesAndThePlaceStays() {
        onWindow(() -> model.player().jumpTo(1));
        press(laptop(), KeyCode.DIGIT1, false);
        onWindow(() -> {
            model.player().show(Stories.view(Stories.STORY, Language.ES));
            presenter().draw(look(Language.ES));
        });
        assertThat(words(laptop())).contains("Paso 2 de 9", "1 mano");
        assertThat(words(projector())).contains("Paso 2 de 9", "1 mano");
    }

    @Test
    void theSpaceBarPressesTheButtonThatHasTheFocus(FxRobot robot) {
        onWindow(() -> model.player().jumpTo(1));
        Button more = robot.from(laptop()).lookup((Node node) -> node instanceof Button button
                && "One more hand for answer 1".equals(button.getAccessibleText())).queryAs(Button.class);
        onWindow(more::requestFocus);
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            onWindow(() -> Event.fireEvent(more,
                    new KeyEvent(kind, " ", " ", KeyCode.SPACE, false, false, false, false)));
        }
        assertThat(model.hands()).containsExactly(1, 0, 0);
        assertThat(model.revealed()).isFalse();
        assertThat(more.isFocused()).isTrue();
    }

    @Test
    void everythingThatTakesTheFocusHasAName(FxRobot robot) {
        for (int step : new int[] {-1, 1, 2, 8}) {
            onWindow(() -> model.player().jumpTo(step));
            for (Parent root : List.of(laptop(), projector())) {
                Set<Node> nodes = robot.from(root)
                        .lookup((Node node) -> node.isFocusTraversable() && node.isVisible()).queryAll();
                assertThat(nodes).as("step " + step).isNotEmpty().allSatisfy(node -> assertThat(name(node))
                        .as(node.toString()).isNotBlank());
            }
        }
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
