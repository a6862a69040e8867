package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** No text is cut, leaves its box or lies on another, in any view, language and size of text. */
@ExtendWith(ApplicationExtension.class)
class LayoutTest {
    @TempDir
    private Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    static Stream<Arguments> settings() {
        return Stream.of(Arguments.of(Language.EN, 100, 1024, 768), Arguments.of(Language.ES, 100, 1024, 768),
                Arguments.of(Language.EN, 150, 1366, 768), Arguments.of(Language.ES, 150, 1024, 768),
                Arguments.of(Language.EN, 200, 1024, 768), Arguments.of(Language.ES, 200, 1280, 800),
                Arguments.of(Language.ES, 200, 1024, 768), Arguments.of(Language.ES, 100, 1920, 1080));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void nothingIsCutAndNothingLiesOnAnother(Language language, int text, int width, int height) throws IOException {
        List<Views.View> views = Views.all(folder).stream().filter(view -> !view.name().contains("on the way"))
                .toList();
        Settings settings = Settings.fresh(language).begunFor(Settings.Purpose.ALONE).with(Look.LIGHT).with(text)
                .with(Motion.OFF);
        List<String> failures = WaitForAsyncUtils.waitForAsyncFx(600_000,
                () -> failures(views, settings, width, height));
        assertThat(failures).isEmpty();
    }

    private static List<String> failures(List<Views.View> views, Settings settings, int width, int height) {
        Map<Program, Shell> shells = new LinkedHashMap<>();
        Map<String, Set<String>> failures = new LinkedHashMap<>();
        for (Views.View view : views) {
            Shell shell = shells.computeIfAbsent(view.program(), program -> {
                Shell made = new Shell(program, settings, kept -> {
                });
                new Scene(made.root(), width, height);
                return made;
            });
            view.show().accept(shell);
            for (int i = 0; i < 3; i++) {
                shell.root().applyCss();
                shell.root().layout();
            }
            LayoutWalk walk = new LayoutWalk(shell.root());
            assertThat(walk.looked()).as(view.name()).isGreaterThan(5);
            walk.failures().forEach(
                    failure -> failures.computeIfAbsent(failure, key -> new LinkedHashSet<>()).add(view.name()));
        }
        return failures.entrySet().stream().map(failure -> failure.getKey() + ", in " + failure.getValue()).toList();
    }

    @Test
    void whatIsWrongIsFound() {
        List<String> failures = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            Label cut = new Label("this is longer than its box");
            Label under = new Label("below");
            Label over = new Label("above");
            Label out = new Label("outside");
            Pane pane = new Pane(cut, under, over, out);
            new Scene(pane, 300, 200);
            pane.applyCss();
            List.of(cut, under, over, out).forEach(label -> label.setManaged(false));
            cut.resizeRelocate(0, 0, 40, 20);
            under.resizeRelocate(10, 100, 80, 20);
            over.resizeRelocate(20, 104, 80, 20);
            out.resizeRelocate(270, 150, 80, 20);
            pane.layout();
            return new LayoutWalk(pane).failures();
        });
        assertThat(failures).hasSize(3).anyMatch(failure -> failure.startsWith("cut: "))
                .anyMatch(failure -> failure.startsWith("on each other"))
                .anyMatch(failure -> failure.startsWith("leaves the window"));
    }
}
