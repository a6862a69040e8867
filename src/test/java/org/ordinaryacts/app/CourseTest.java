package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ordinaryacts.Lessons;
import org.ordinaryacts.app.course.StartPane;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands around the lessons, as people use it: the list, who learns, plans, guides and starts for a class. */
@ExtendWith(ApplicationExtension.class)
class CourseTest {
    private static final Program PROGRAM = Program.of(Path.of("").toAbsolutePath(), true, "test");
    private static final Learner OWL = new Learner(Animal.OWL, Tint.GREEN);
    private static final String LESSON = "what-is-a-record";

    @TempDir
    private Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    private static Shell shell(Settings.Purpose purpose) {
        Shell shell = new Shell(PROGRAM, Settings.fresh(Language.EN).begunFor(purpose), kept -> {
        });
        new Scene(shell.root(), 1366, 768);
        return shell;
    }

    private static Shell shell(Memory memory) {
        Shell shell = new Shell(PROGRAM, memory, SystemLook.SILENT, Runnable::run);
        new Scene(shell.root(), 1366, 768);
        shell.set(shell.settings().begunFor(Settings.Purpose.ALONE));
        return shell;
    }

    /** What is laid out by its width finds its place in the second round. */
    private static void lay(Shell shell) {
        for (int i = 0; i < 2; i++) {
            shell.root().applyCss();
            shell.root().layout();
        }
    }

    private static Node node(Shell shell, String id) {
        lay(shell);
        Node found = shell.root().lookup("#" + id);
        assertThat(found).as(id).isNotNull();
        return found;
    }

    private static void press(Shell shell, String... ids) {
        for (String id : ids) {
            ButtonBase button = (ButtonBase) node(shell, id);
            assertThat(button.isDisabled()).as("%s can be pressed", id).isFalse();
            button.fire();
        }
    }

    private static void choose(Shell shell, String list, String id) {
        @SuppressWarnings("unchecked")
        ComboBox<Choosing.Option> box = (ComboBox<Choosing.Option>) node(shell, list);
        box.setValue(box.getItems().stream().filter(option -> option.id().equals(Optional.of(id))).findFirst()
                .orElseThrow());
        box.getOnAction().handle(null);
    }

    private static String said(Node node) {
        StringBuilder said = new StringBuilder();
        collect(node, said);
        return said.toString();
    }

    private static void collect(Node node, StringBuilder said) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            said.append(labeled.getText()).append('\n');
        } else if (node.getStyleClass().contains("glossed") && node.getAccessibleText() != null) {
            said.append(node.getAccessibleText()).append('\n');
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, said));
        }
    }

    private static Stream<String> lessonsShown(Shell shell) {
        lay(shell);
        return Lessons.ids().stream().filter(id -> shell.root().lookup("#lesson-" + id) != null);
    }

    // ---- the list --------------------------------------------------------------------------------------------------

    @Test
    void whoeverLearnsAloneBeginsWithLessonsForThem() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.ALONE);
            assertThat(shell.screen()).isInstanceOf(Screen.Lessons.class);
            assertThat(shell.course().track()).contains(Track.SELF);
        });
    }

    @Test
    void theListHasEveryLessonAndOnlyThoseThereIsTimeFor() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.LEAD);
            assertThat(lessonsShown(shell)).hasSize(Lessons.ids().size());
            choose(shell, "course-minutes", "15");
            assertThat(lessonsShown(shell)).isNotEmpty()
                    .allSatisfy(id -> assertThat(Lessons.view(id, Language.EN).card().shortMinutes())
                            .isLessThanOrEqualTo(15));
        });
    }

    @Test
    void aLessonOpensAndTheWayBackLeadsToTheList() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.LEAD);
            press(shell, "lesson-" + LESSON);
            assertThat(shell.screen()).isEqualTo(new Screen.Lesson(LESSON));
            shell.back();
            assertThat(shell.screen()).isInstanceOf(Screen.Lessons.class);
        });
    }

    // ---- who learns ------------------------------------------------------------------------------------------------

    @Test
    void nobodyIsAskedForAName() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.ALONE);
            press(shell, "learners");
            node(shell, "learners-page");
            assertThat(shell.root().lookupAll(".text-field")).isEmpty();
            assertThat(shell.root().lookupAll(".text-area")).isEmpty();
        });
    }

    @Test
    void anAnimalAndAColorGoOnWhereTheyWereAlsoAfterTheProgramWasClosed() {
        Path file = folder.resolve("settings.json");
        onWindow(() -> {
            try (Memory memory = Memory.of(file, Language.EN)) {
                Shell shell = shell(memory);
                shell.show(new Screen.Learners());
                press(shell, "animal-owl", "tint-green", "learner-begin");
                assertThat(shell.screen()).isInstanceOf(Screen.Lessons.class);
                press(shell, "lesson-" + LESSON, "lesson-next", "lesson-next");
            }
            try (Memory memory = Memory.of(file, Language.EN)) {
                Shell shell = shell(memory);
                assertThat(shell.progress().current()).contains(OWL);
                shell.show(new Screen.Lessons());
                press(shell, "lesson-" + LESSON);
                assertThat(shell.lesson(LESSON).section()).isEqualTo(2);
            }
        });
    }

    @Test
    void learnersDoNotShareTheirPlace() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.ALONE);
            shell.learn(OWL);
            shell.show(new Screen.Lesson(LESSON));
            press(shell, "lesson-next");
            shell.show(new Screen.Learners());
            press(shell, "animal-hare", "tint-blue", "learner-begin");
            shell.show(new Screen.Lesson(LESSON));
            assertThat(shell.lesson(LESSON).section()).isZero();
            shell.show(new Screen.Learners());
            press(shell, "learner-owl-green");
            shell.show(new Screen.Lesson(LESSON));
            assertThat(shell.lesson(LESSON).section()).isEqualTo(1);
        });
    }

    @Test
    void onePressWipesAndOneBringsBack() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.ALONE);
            shell.learn(OWL);
            shell.show(new Screen.Lesson(LESSON));
            press(shell, "lesson-next");
            shell.show(new Screen.Learners());
            press(shell, "wipe-owl-green");
            assertThat(shell.progress().learners()).isEmpty();
            press(shell, "learner-undo");
            assertThat(shell.progress().learners()).containsKey(OWL);
            press(shell, "learner-wipe-all");
            assertThat(shell.progress().learners()).isEmpty();
            shell.show(new Screen.Lessons());
            shell.show(new Screen.Learners());
            assertThat(shell.root().lookup("#learner-undo")).as("gone once somebody goes on").isNull();
        });
    }

    @Test
    void aWipeIsInTheFileAtOnce() {
        Path file = folder.resolve("settings.json");
        onWindow(() -> {
            try (Memory memory = Memory.of(file, Language.EN)) {
                Shell shell = shell(memory);
                shell.learn(OWL);
                shell.show(new Screen.Lesson(LESSON));
                press(shell, "lesson-next");
                assertThat(files()).contains("owl");
                shell.show(new Screen.Learners());
                press(shell, "wipe-owl-green");
                assertThat(files()).doesNotContain("owl").doesNotContain(LESSON);
            }
        });
    }

    private String files() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> !one.toString().endsWith(".lock")).toList()) {
                all.append(Files.readString(file));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toString();
    }

    @Test
    void aFreshWindowKeepsNothingAndSaysSo() {
        onWindow(() -> {
            try (Memory memory = Memory.fresh(Language.EN)) {
                Shell shell = shell(memory);
                assertThat(shell.notices()).contains("app.notice.fresh");
                shell.learn(OWL);
                shell.show(new Screen.Lesson(LESSON));
                press(shell, "lesson-next");
                assertThat(shell.lesson(LESSON).section()).isEqualTo(1);
            }
            assertThat(files()).isEmpty();
        });
    }

    // ---- guides ----------------------------------------------------------------------------------------------------

    @Test
    void everyGuideOpensAndLeadsToTheOthers() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.LEAD);
            List<String> guides = Lessons.curriculum().guides().stream().map(guide -> guide.id()).toList();
            press(shell, "guide-" + guides.getFirst());
            for (String guide : guides) {
                press(shell, "guide-" + guide);
                assertThat(shell.screen()).isEqualTo(new Screen.Guide(guide));
                assertThat(said(shell.root())).contains(
                        Lessons.guide(guide, Language.EN).orElseThrow().title());
            }
            press(shell, "guide-lessons");
            assertThat(shell.screen()).isInstanceOf(Screen.Lessons.class);
        });
    }

    // ---- plans -----------------------------------------------------------------------------------------------------

    @Test
    void aPlanFollowsTimeAndAudience() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.LEAD);
            press(shell, "course-plan");
            ((Slider) node(shell, "plan-minutes")).setValue(90);
            press(shell, "plan-for-community");
            assertThat(said(node(shell, "plan-sheet"))).contains("90 minutes", "Care first", "Local help", "1:30");
            ((Slider) node(shell, "plan-minutes")).setValue(15);
            assertThat(said(node(shell, "plan-sheet"))).contains("15 minutes").doesNotContain("1:30");
            press(shell, "plan-for-classroom", "plan-more");
            assertThat(shell.course().wish().sessions()).isEqualTo(2);
            press(shell, "plan-copy");
            assertThat(((Label) node(shell, "plan-told")).getText()).isNotBlank();
        });
    }

    @Test
    void aPlanLeadsToItsLessonsAndPages() {
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.LEAD);
            shell.show(new Screen.Plan());
            lay(shell);
            String opened = Lessons.ids().stream()
                    .filter(id -> shell.root().lookup("#plan-open-" + id) != null).findFirst().orElseThrow();
            press(shell, "plan-open-" + opened);
            assertThat(shell.screen()).isEqualTo(new Screen.Lesson(opened));
            shell.back();
            press(shell, "plan-guide-care");
            assertThat(shell.screen()).isEqualTo(new Screen.Guide("care"));
        });
    }

    // ---- starts ----------------------------------------------------------------------------------------------------

    @Test
    void aStartIsWrittenAsACodeAndAFileAndBothOpenTheSame() {
        Path file = folder.resolve("monday.ordinaryacts");
        onWindow(() -> {
            Shell teacher = shell(Settings.Purpose.LEAD);
            press(teacher, "course-start");
            assertThat(node(teacher, "start-save").isDisabled()).isTrue();
            choose(teacher, "start-lesson", "asking-and-sending");
            choose(teacher, "start-section", "3");
            choose(teacher, "start-language", "es");
            String code = ((Label) node(teacher, "code-start")).getText();
            StartPane pane = (StartPane) node(teacher, "start");
            pane.save(file);

            Shell byFile = shell(Settings.Purpose.ALONE);
            byFile.show(new Screen.Start());
            ((StartPane) node(byFile, "start")).open(file);
            Shell byCode = shell(Settings.Purpose.ALONE);
            byCode.show(new Screen.Start());
            ((TextInputControl) node(byCode, "code-field-start")).setText(code.toLowerCase(java.util.Locale.ROOT));
            press(byCode, "code-open-start");
            for (Shell opened : List.of(byFile, byCode)) {
                assertThat(opened.screen()).isEqualTo(new Screen.Lesson("asking-and-sending"));
                assertThat(opened.lesson("asking-and-sending").section()).isEqualTo(2);
                assertThat(opened.settings().language()).isEqualTo(Language.ES);
            }
        });
    }

    @Test
    void aWrongFileTellsAllThatIsWrongWithItsPlace() throws IOException {
        Path file = folder.resolve("wrong.ordinaryacts");
        Files.writeString(file, "{ \"version\": 1,\n  \"lesson\": \"nothing\",\n  \"stroy\": \"booking\" }\n");
        onWindow(() -> {
            Shell shell = shell(Settings.Purpose.LEAD);
            shell.show(new Screen.Start());
            ((StartPane) node(shell, "start")).open(file);
            assertThat(shell.screen()).isInstanceOf(Screen.Start.class);
            assertThat(((Label) node(shell, "start-told")).getText()).contains("nothing", "stroy", ":2:", ":3:");
        });
    }
}
