package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.app.lesson.LessonModel;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Every section of every lesson is drawn whole, in both languages, whatever the size of the window and the text. */
@ExtendWith(ApplicationExtension.class)
class LessonsTest {
    private static final Program PROGRAM = Program.of(Path.of("").toAbsolutePath(), true, "test");
    private static final Pattern FEAR = Pattern.compile(
            "\\b(hunt\\w*|beware|danger\\w*|threat\\w*|watch out|illegals?|peligro\\w*|amenaza\\w*|cuidado con"
                    + "|ilegal\\w*)\\b|!",
            Pattern.CASE_INSENSITIVE);

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    static Stream<Arguments> settings() {
        return Stream.of(Arguments.of(Language.EN, 100, 1366, 768, true),
                Arguments.of(Language.ES, 100, 1920, 1080, true),
                Arguments.of(Language.EN, 150, 1024, 768, true), Arguments.of(Language.ES, 100, 1024, 768, false),
                Arguments.of(Language.ES, 200, 1024, 768, true));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void everySectionIsDrawnWhole(Language language, int text, int width, int height, boolean notes) {
        Settings settings = Settings.fresh(language)
                .begunFor(notes ? Settings.Purpose.LEAD : Settings.Purpose.ALONE).with(Look.LIGHT).with(text)
                .with(Motion.OFF);
        List<String> failures = WaitForAsyncUtils.waitForAsyncFx(600_000, () -> {
            Shell shell = new Shell(PROGRAM, settings, kept -> {
            });
            new Scene(shell.root(), width, height);
            return failures(shell);
        });
        assertThat(failures).isEmpty();
    }

    private static List<Lesson> lessons() {
        return PROGRAM.lessons().apply(PROGRAM.loaded().library().orElseThrow()).curriculum().lessons();
    }

    private static List<String> failures(Shell shell) {
        List<String> failures = new ArrayList<>();
        for (Lesson lesson : lessons()) {
            String id = lesson.id().value();
            shell.show(new Screen.Lesson(id));
            LessonModel model = shell.lesson(id);
            for (int section = 0; section < lesson.sections().size(); section++) {
                model.go(section);
                failures.addAll(failures(shell, id + ", section " + (section + 1)));
            }
            model.page().set(LessonModel.Page.HANDOUT);
            failures.addAll(failures(shell, id + ", handout"));
            model.page().set(LessonModel.Page.SECTION);
            for (int section = model.section(); section < lesson.sections().size(); section++) {
                model.next();
            }
            failures.addAll(failures(shell, id + ", end"));
            assertThat(model.attained().get().finished()).isTrue();
        }
        return failures;
    }

    private static List<String> failures(Shell shell, String where) {
        for (int i = 0; i < 3; i++) {
            shell.root().applyCss();
            shell.root().layout();
        }
        LayoutWalk walk = new LayoutWalk(shell.root());
        assertThat(walk.looked()).as(where).isGreaterThan(10);
        List<String> failures = new ArrayList<>(
                walk.failures().stream().map(failure -> where + ": " + failure).toList());
        texts(shell.root(), new ArrayList<>()).stream().filter(said -> FEAR.matcher(said).find())
                .map(said -> where + ": a word of fear: " + said).forEach(failures::add);
        return failures;
    }

    private static List<String> texts(Node node, List<String> found) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            found.add(labeled.getText());
        } else if (node.getStyleClass().contains("glossed")) {
            found.add(node.getAccessibleText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts(child, found));
        }
        return found;
    }
}
