package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything can be reached by keyboard and named by a screen reader, and nothing moves where nobody asked for it. */
@ExtendWith(ApplicationExtension.class)
class AccessTest {
    private static final int MOST_PRESSES = 400;
    @TempDir
    private Path folder = Path.of("");
    private List<Stage> stages = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        stages = new ArrayList<>(List.of(stage));
    }

    /** Does something in every view, in a window that is shown. */
    private List<String> inEveryView(Language language, Looking looking) throws IOException {
        List<Views.View> views = Views.all(folder).stream().filter(AccessTest::isOfItsOwn).toList();
        Map<String, Set<String>> found = new LinkedHashMap<>();
        Map<Program, Shell> shells = new LinkedHashMap<>();
        for (Views.View view : views) {
            WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
                Shell shell = shells.computeIfAbsent(view.program(), program -> new Shell(program,
                        Settings.fresh(language).begunFor(Settings.Purpose.ALONE).with(Motion.REDUCED), kept -> {
                        }));
                show(shell);
                view.show().accept(shell);
                lay(shell.root());
            });
            WaitForAsyncUtils.waitForFxEvents();
            List<String> failures = WaitForAsyncUtils.waitForAsyncFx(20_000,
                    () -> looking.failures(shells.get(view.program())));
            failures.forEach(failure -> found.computeIfAbsent(failure, key -> new LinkedHashSet<>()).add(view.name()));
        }
        return found.entrySet().stream().map(failure -> failure.getKey() + ", in " + failure.getValue()).toList();
    }

    /** The views of one story are made of the same parts as those of another. */
    private static boolean isOfItsOwn(Views.View view) {
        return !view.name().contains("on the way")
                && Stream.of("booking", "workers-compensation").noneMatch(view.name()::startsWith);
    }

    /** Looks at a view and tells what is wrong with it. */
    private interface Looking {
        List<String> failures(Shell shell);
    }

    private void show(Shell shell) {
        Stage stage = stages.getFirst();
        if (shell.root().getScene() == null) {
            stage.setScene(new Scene(shell.root(), 1280, 800));
        } else if (stage.getScene() != shell.root().getScene()) {
            stage.setScene(shell.root().getScene());
        }
        stage.show();
    }

    private static void lay(Parent root) {
        for (int i = 0; i < 3; i++) {
            root.applyCss();
            root.layout();
        }
    }

    @Test
    void everyViewCanBeReachedNamedAndRests() throws IOException {
        assertThat(inEveryView(Language.EN, shell -> Stream.of(unnamed(shell), withoutWords(shell),
                neverReached(shell), moving(shell)).flatMap(List::stream).toList())).isEmpty();
    }

    @Test
    void everythingHasANameInSpanish() throws IOException {
        assertThat(inEveryView(Language.ES, AccessTest::unnamed)).isEmpty();
    }

    private static List<String> unnamed(Shell shell) {
        List<String> failures = new ArrayList<>();
        List<Node> nodes = focusable(shell.root(), new ArrayList<>());
        assertThat(nodes).isNotEmpty();
        for (Node node : nodes) {
            if (name(node).isBlank()) {
                failures.add("no name: " + node);
            }
            if (node.getAccessibleRole() == AccessibleRole.NODE || node.getAccessibleRole() == AccessibleRole.PARENT) {
                failures.add("no role: " + node.getClass().getSimpleName() + " " + node.getStyleClass());
            }
        }
        return failures;
    }

    /** Pictures without a twin in words. */
    private static List<String> withoutWords(Shell shell) {
        return all(shell.root(), new ArrayList<>()).stream()
                .filter(node -> node instanceof Canvas || node instanceof ImageView)
                .filter(node -> name(node).isBlank()).map(node -> "a picture without words: " + node).toList();
    }

    /** Controls that the tab key does not come to, however often it is pressed. */
    private static List<String> neverReached(Shell shell) {
        Set<Node> wanted = new LinkedHashSet<>(focusable(shell.root(), new ArrayList<>()));
        Scene scene = shell.root().getScene();
        wanted.stream().findFirst().ifPresent(Node::requestFocus);
        for (int i = 0; i < MOST_PRESSES && !wanted.isEmpty(); i++) {
            Node now = scene.getFocusOwner();
            wanted.remove(now);
            now.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, false, false, false));
        }
        return wanted.stream().map(node -> "never reached: " + node + " " + name(node)).toList();
    }

    private static List<String> moving(Shell shell) {
        if (shell.root().getScene().getFocusOwner() instanceof TextInputControl) {
            // The caret of a field that is being written in blinks; nothing else may.
            shell.root().requestFocus();
        }
        List<String> running = Stillness.running();
        return shell.moving() || !running.isEmpty() ? List.of("moves: " + running) : List.of();
    }

    @Test
    void whatMovesIsFound() throws IOException {
        List<Views.View> views = Views.all(folder);
        List<String> running = WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Views.View view = views.stream().filter(one -> one.name().contains("the beginning")).findFirst()
                    .orElseThrow();
            Shell shell = new Shell(view.program(), Settings.fresh(Language.EN).begunFor(Settings.Purpose.ALONE),
                    kept -> {
                    });
            show(shell);
            view.show().accept(shell);
            PlayerModel model = shell.player("license-renewal").orElseThrow();
            model.playing().set(true);
            List<String> found = moving(shell);
            shell.rest();
            return found;
        });
        assertThat(running).isNotEmpty();
    }

    private static List<Node> all(Node node, List<Node> found) {
        if (node.isVisible()) {
            found.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> all(child, found));
            }
        }
        return found;
    }

    private static List<Node> focusable(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return found;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> focusable(child, found));
        }
        return found;
    }

    private static String name(Node node) {
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
