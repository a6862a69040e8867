package org.ordinaryacts.app.lesson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.app.map.MapModel;
import org.ordinaryacts.app.errorlab.LabSection;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of a lesson, in the window. */
@ExtendWith(ApplicationExtension.class)
class LessonPaneTest {
    private static final Program PROGRAM = Program.of(Path.of("").toAbsolutePath(), true, "test");
    private static final String RENEWAL = "what-a-renewal-says";
    private final List<Shell> shells = new ArrayList<>();
    private final List<Stage> stages = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        stages.add(stage);
        open(Settings.Purpose.ALONE);
        stage.show();
    }

    private void open(Settings.Purpose purpose) {
        Shell shell = new Shell(PROGRAM, Settings.fresh(Language.EN).begunFor(purpose).with(Motion.OFF), kept -> {
        });
        shells.add(shell);
        stages.getLast().setScene(new Scene(shell.root(), 1366, 768));
    }

    private Shell shell() {
        return shells.getLast();
    }

    private LessonModel model(String lesson) {
        return shell().lesson(lesson);
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void show(String lesson, int section) {
        fx(() -> {
            shell().show(new Screen.Lesson(lesson));
            model(lesson).go(section - 1);
            lay();
            return true;
        });
    }

    private Node find(String id) {
        return Optional.ofNullable(shell().root().lookup("#" + id)).orElseThrow(() -> new AssertionError(id));
    }

    private boolean has(String id) {
        return fx(() -> {
            lay();
            return shell().root().lookup("#" + id) != null;
        });
    }

    private void press(String id) {
        fx(() -> {
            lay();
            ((ButtonBase) find(id)).fire();
            lay();
            return true;
        });
    }

    private void key(String id, KeyCode code, boolean control) {
        fx(() -> {
            lay();
            find(id).requestFocus();
            find(id).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
            find(id).fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", code, false, control, false, false));
            lay();
            return true;
        });
    }

    private void lay() {
        for (int i = 0; i < 3; i++) {
            shell().root().applyCss();
            shell().root().layout();
        }
    }

    private List<String> texts() {
        return fx(() -> {
            lay();
            return texts(shell().root(), new ArrayList<>());
        });
    }

    private static List<String> texts(Node node, List<String> found) {
        if (node.isVisible()) {
            if (node instanceof Labeled labeled && labeled.getText() != null) {
                found.add(labeled.getText());
            } else if (node.getStyleClass().contains("glossed")) {
                found.add(node.getAccessibleText());
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> texts(child, found));
            }
        }
        return found;
    }

    // ---- going through it -----------------------------------------------------------------------------------------

    @Test
    void aLessonIsGoneThroughFromItsStartToItsEnd() {
        show(RENEWAL, 1);
        assertThat(texts()).contains("Section 1 of 6 · Begin · 4 minutes", "Five details on a card",
                "Your progress stays on this computer.", "Lesson 2 of 8 · 30 minutes");
        for (int section = 1; section < 6; section++) {
            if (section == 5) {
                answerAll();
            }
            press("lesson-next");
        }
        assertThat(texts()).contains("Finish", "What to take along");
        press("lesson-next");
        assertThat(texts()).contains("This is the end of the lesson",
                "A record within reach has not moved. It moves when somebody asks.",
                "Sections gone through: 6 of 6", "Questions answered: 4 of 4", "Right at the last try: 4",
                "Keep using services", "Next lesson: Asking and sending");
        assertThat(model(RENEWAL).attained().get().finished()).isTrue();
        press("lesson-again");
        assertThat(texts()).contains("Five details on a card").doesNotContain("✓");
    }

    private void answerAll() {
        // The right order of the first question, by moving each item up to its place.
        sort("q1", 4);
        press("ask-q1-check");
        press("ask-q2-3");
        type("q3", "4");
        press("ask-q4-2");
    }

    /** Moves items until their order is right, always up from the first place that is wrong. */
    private void sort(String question, int items) {
        List<String> right = List.of("Inés gives", "NCATC asks", "The license photo", "NCATC sends");
        for (int place = 0; place < items; place++) {
            int at = place;
            while (!texts().get(texts().indexOf((at + 1) + ".") + 1).startsWith(right.get(place))) {
                at++;
            }
            for (; at > place; at--) {
                press("ask-" + question + "-up-" + (at + 1));
            }
        }
    }

    private void type(String question, String number) {
        fx(() -> {
            lay();
            ((TextField) find("ask-" + question + "-field")).setText(number);
            return true;
        });
        press("ask-" + question + "-check");
    }

    @Test
    void theListLeadsToEverySectionAndChecksThoseThatWereGoneThrough() {
        show(RENEWAL, 1);
        press("lesson-next");
        press("lesson-section-5");
        assertThat(texts()).contains("Section 5 of 6 · Check · 4 minutes", "✓");
        String first = fx(() -> find("lesson-section-1").getAccessibleText());
        assertThat(first).contains("Gone through");
        String fifth = fx(() -> find("lesson-section-5").getAccessibleText());
        assertThat(fifth).contains("You are here").doesNotContain("Gone through");
    }

    @Test
    void keysTurnSectionsAndTheKeyboardStaysOnTheWayOn() {
        show(RENEWAL, 1);
        key("lesson-next", KeyCode.PAGE_DOWN, true);
        assertThat(model(RENEWAL).section()).isEqualTo(1);
        String focused = fx(() -> shell().root().getScene().getFocusOwner().getId());
        assertThat(focused).isEqualTo("lesson-next");
        key("lesson-next", KeyCode.PAGE_UP, true);
        assertThat(model(RENEWAL).section()).isZero();
        key("lesson-next", KeyCode.PAGE_DOWN, false);
        assertThat(model(RENEWAL).section()).isZero();
    }

    @Test
    void theHandoutIsSeenAndLeftAgain() {
        show(RENEWAL, 3);
        press("lesson-handout");
        assertThat(texts()).contains("The handout", "Synthetic records only",
                "Inés is fictional. All records here are made up.");
        key("lesson-back", KeyCode.ESCAPE, false);
        assertThat(texts()).contains("Within reach is not yet moved");
    }

    @Test
    void notesAreThereForWhoeverLeads() {
        show(RENEWAL, 2);
        assertThat(texts()).doesNotContain("For the person leading");
        fx(() -> {
            ((CheckBox) find("lesson-notes")).fire();
            return true;
        });
        assertThat(texts()).contains("For the person leading").anyMatch(text -> text.startsWith("Minute 4."));
        fx(() -> {
            open(Settings.Purpose.LEAD);
            return true;
        });
        show(RENEWAL, 2);
        assertThat(texts()).contains("For the person leading");
    }

    @Test
    void quietTimeRunsOnlyWhereSomebodyStartsIt() {
        show(RENEWAL, 1);
        assertThat(fx(() -> shell().moving())).isFalse();
        assertThat(texts()).doesNotContain("2:00");
        String pause = fx(() -> find("lesson").lookup(".pause").lookup(".button").getId());
        press(pause);
        assertThat(fx(() -> shell().moving())).isTrue();
        assertThat(texts()).contains("2:00", "Pause the timer");
        press("lesson-next");
        assertThat(fx(() -> shell().moving())).isFalse();
    }

    // ---- questions ------------------------------------------------------------------------------------------------

    @Test
    void aChoiceTeachesOnEveryAnswerByMouseAndByDigits() {
        show(RENEWAL, 5);
        press("ask-q2-1");
        assertThat(texts()).contains("✗ Not yet", "1   The state agency and NCATC   ✗")
                .anyMatch(text -> text.startsWith("NCATC asked two questions"));
        key("ask-q2-1", KeyCode.DIGIT3, false);
        assertThat(texts()).contains("✓ Right", "3   Only the state agency   ✓", "1   The state agency and NCATC")
                .anyMatch(text -> text.startsWith("Yes. A way out was open"));
        assertThat(model(RENEWAL).right("q2")).contains(true);
        key("ask-q2-3", KeyCode.DIGIT5, false);
        assertThat(model(RENEWAL).right("q2")).contains(true);
    }

    @Test
    void anOrderIsMadeByPressesAndTheKeyboardGoesAlong() {
        show(RENEWAL, 5);
        press("ask-q1-check");
        assertThat(texts()).contains("✗ Not yet").anyMatch(text -> text.startsWith("Look for who acts."));
        fx(() -> {
            find("ask-q1-down-1").requestFocus();
            return true;
        });
        press("ask-q1-down-1");
        assertThat(texts()).doesNotContain("✗ Not yet");
        String focused = fx(() -> shell().root().getScene().getFocusOwner().getId());
        assertThat(focused).isEqualTo("ask-q1-down-2");
        sort("q1", 4);
        press("ask-q1-check");
        assertThat(texts()).contains("✓ Right").anyMatch(text -> text.startsWith("Yes. Nothing left the counter"));
    }

    @Test
    void aNumberTakesDigitsAndSaysWhatItDoesNotTake() {
        show("six-in-a-hundred", 5);
        type("q3", ".");
        assertThat(texts()).contains("This is not a number. Use digits, for example 12 or 6.5.");
        type("q3", "5");
        assertThat(texts()).contains("✗ Not yet").anyMatch(text -> text.startsWith("771 of 12,797 is 6.02%"));
        type("q3", "6.02");
        assertThat(texts()).contains("✓ Right");
        fx(() -> {
            TextField field = (TextField) find("ask-q3-field");
            field.setText("900-00-1234");
            assertThat(field.getText()).isEqualTo("6.02");
            field.setText("6.5");
            return true;
        });
        assertThat(texts()).doesNotContain("✓ Right");
        key("ask-q3-field", KeyCode.ENTER, false);
        assertThat(texts()).contains("✓ Right");
    }

    @Test
    void sidesAreMatched() {
        show("six-in-a-hundred", 5);
        press("ask-q4-check");
        assertThat(texts()).contains("Choose one for each first.");
        take("q4", 1, 0);
        take("q4", 2, 1);
        take("q4", 3, 3);
        take("q4", 4, 2);
        press("ask-q4-check");
        assertThat(texts()).contains("✗ Not yet").anyMatch(text -> text.startsWith("Begin with the whole"));
        take("q4", 3, 2);
        take("q4", 4, 3);
        press("ask-q4-check");
        assertThat(texts()).contains("✓ Right");
        assertThat(model("six-in-a-hundred").right("q4")).contains(true);
    }

    private void take(String question, int left, int right) {
        press("ask-" + question + "-left-" + left);
        press("ask-" + question + "-left-" + left + "-" + right);
    }

    @Test
    void aHolderIsPressedOnTheMapOrInTheList() {
        show("asking-and-sending", 5);
        fx(() -> {
            node("PERC").fire();
            return true;
        });
        assertThat(texts()).contains("✗ Not yet").anyMatch(text -> text.startsWith("Look for the one who asked"));
        press("ask-q5-text");
        assertThat(texts()).anyMatch(text -> text.endsWith("   ✗"));
        assertThat(texts()).contains("ICE field office · nothing");
        press("ask-q5-ncatc");
        assertThat(texts()).contains("✓ Right").anyMatch(text -> text.endsWith("   ✓"));
        press("ask-q5-text");
        assertThat(has("ask-q5-ncatc")).isFalse();
        assertThat(model("asking-and-sending").right("q5")).contains(true);
    }

    private ButtonBase node(String name) {
        lay();
        return find("ask-q5-card").lookupAll(".node").stream().map(ButtonBase.class::cast)
                .filter(button -> texts(button, new ArrayList<>()).contains(name)).findFirst().orElseThrow();
    }

    @Test
    void answersStandThereAgainWhenOneComesBack() {
        show(RENEWAL, 5);
        press("ask-q2-1");
        type("q3", "3");
        fx(() -> {
            ((ScrollPane) find("lesson-middle")).setVvalue(0.4);
            return true;
        });
        press("bar-stories");
        fx(() -> {
            shell().back();
            return true;
        });
        assertThat(shell().screen()).isEqualTo(new Screen.Lesson(RENEWAL));
        assertThat(texts()).contains("Section 5 of 6 · Check · 4 minutes", "1   The state agency and NCATC   ✗");
        String typed = fx(() -> ((TextField) find("ask-q3-field")).getText());
        assertThat(typed).isEqualTo("3");
        double place = fx(() -> ((ScrollPane) find("lesson-middle")).getVvalue());
        assertThat(place).isCloseTo(0.4, within(0.01));
        assertThat(texts()).anyMatch(text -> text.startsWith("Count every holder marked"));
    }

    // ---- what it shows --------------------------------------------------------------------------------------------

    @Test
    void aStoryIsReadAsTextAndOpensWhereItStands() {
        show("booking-to-detainer", 2);
        String look = fx(() -> find("lesson").lookup(".look").getId());
        press(look + "-text");
        assertThat(texts()).contains("See it as a picture").anyMatch(text -> text.startsWith("Now held by"));
        press(look + "-open");
        assertThat(shell().screen()).isEqualTo(new Screen.Play("booking"));
        assertThat(shell().player("booking").orElseThrow().step()).isZero();
        fx(() -> {
            shell().back();
            return true;
        });
        assertThat(texts()).contains("Predict, then watch the fingerprints travel", "See it as a picture");
    }

    @Test
    void aTableIsReadAsTextAndItsMarksTellTheirWay() {
        show(RENEWAL, 3);
        fx(() -> {
            ButtonBase mark = (ButtonBase) find("lesson").lookupAll(".cell").stream()
                    .filter(cell -> !cell.isDisabled()).findFirst().orElseThrow();
            mark.fire();
            return true;
        });
        assertThat(fx(() -> find("lesson").lookup(".way"))).isNotNull();
        String look = fx(() -> find("lesson").lookup(".look").getId());
        press(look + "-text");
        assertThat(texts()).contains("Home address", "A holder that is not named has neither.")
                .anyMatch(text -> text.startsWith("● holds it: State license agency"));
    }

    @Test
    void theMapTheLabAndTheRulesOpenWhereTheLessonPoints() {
        show("brokers-and-the-way-around", 3);
        press(look("Open on the map"));
        assertThat(shell().screen()).isEqualTo(new Screen.Atlas());
        assertThat(shell().map().side().get()).isEqualTo(new MapModel.Side.Page("commercial-brokers"));
        show("what-if-the-rules-changed", 2);
        press(look("Open in What if"));
        assertThat(shell().screen()).isEqualTo(new Screen.WhatIf("license-renewal"));
        assertThat(shell().whatIf().rules().get().levers()).containsExactly("L01");
        show("six-in-a-hundred", 4);
        assertThat(texts()).contains("First, a guess");
        press("rate-0");
        assertThat(texts()).doesNotContain("First, a guess").anyMatch(text -> text.startsWith("✓ You expected"));
        press(look("Open the lab here"));
        assertThat(shell().lab().section().get()).isEqualTo(LabSection.RUN);
        assertThat(shell().lab().wish().get().orElseThrow().requests()).isEqualTo(12_797);
    }

    /** The id of the first button with these words. */
    private String look(String words) {
        return fx(() -> {
            lay();
            return find("lesson").lookupAll(".button").stream()
                    .filter(node -> node instanceof Labeled labeled && words.equals(labeled.getText())).findFirst()
                    .orElseThrow().getId();
        });
    }

    @Test
    void columnsStackWhereThereIsLittleRoom() {
        show(RENEWAL, 1);
        assertThat(fx(() -> shell().root().lookup("#lesson-sections"))).isNull();
        for (int width : new int[] {1000, 700}) {
            fx(() -> {
                shell().root().resize(width, 768);
                lay();
                return true;
            });
            assertThat(texts()).contains("Five details on a card", "Aligned to", "Keep using services");
        }
        press("lesson-sections");
        assertThat(texts()).containsAll(IntStream.of(1, 2).mapToObj(String::valueOf).toList());
        press("lesson-section-2");
        assertThat(texts()).contains("Follow the record").doesNotContain("What stayed, and why");
    }
}
