package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Colors;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Everything in the window can be read and found, in every theme and every state of a control. */
@ExtendWith(ApplicationExtension.class)
class ContrastTest {
    private static final List<String> STATES = List.of("", "hover", "focused", "selected", "armed");

    @TempDir
    private Path folder = Path.of("");

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    @Test
    void contrastIsMeasuredAsPublished() {
        assertThat(Colors.contrast(Color.BLACK, Color.WHITE)).isEqualTo(21, within(1e-9));
        assertThat(Colors.contrast(Color.web("#767676"), Color.WHITE)).isEqualTo(4.54, within(0.005));
        assertThat(Colors.contrast(Color.web("#0000ff"), Color.web("#ff0000"))).isEqualTo(2.15, within(0.005));
        assertThat(Colors.over(Color.web("#000000", 0.5), Color.WHITE, 0.5)).isEqualTo(Color.gray(0.75));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everythingCanBeReadAndFound(Theme theme) throws IOException {
        List<Views.View> views = Views.all(folder);
        List<String> failures = WaitForAsyncUtils.waitForAsyncFx(120_000, () -> failures(theme, views));
        assertThat(failures).as(theme.word()).isEmpty();
    }

    /** A strong theme keeps to the stronger numbers of WCAG (1.4.6). */
    private static ContrastWalk walk(Theme theme) {
        return theme == Theme.CONTRAST ? new ContrastWalk(7, 4.5, 4.5) : new ContrastWalk(4.5, 3, 3);
    }

    private static List<String> failures(Theme theme, List<Views.View> views) {
        Map<Program, Shell> shells = new LinkedHashMap<>();
        Map<String, Set<String>> failures = new LinkedHashMap<>();
        for (Views.View view : views) {
            Shell shell = shells.computeIfAbsent(view.program(), program -> shell(program, theme));
            view.show().accept(shell);
            for (int i = 0; i < 3; i++) {
                layout(shell.root());
            }
            List<String> states = view.name().contains("on the way") ? List.of("") : STATES;
            states.forEach(state -> inState(theme, view, shell.root(), state, failures));
        }
        return failures.entrySet().stream().map(failure -> failure.getKey() + ", in " + failure.getValue()).toList();
    }

    private static void inState(Theme theme, Views.View view, Parent root, String state,
            Map<String, Set<String>> failures) {
        List<Control> controls = controls(root, new ArrayList<>());
        List<String> plain = looks(controls);
        force(controls, state, true);
        layout(root);
        ContrastWalk walk = walk(theme);
        walk.walk(root, Color.WHITE);
        assertThat(walk.looked()).as(view.name()).isGreaterThan(5);
        List<String> found = new ArrayList<>(walk.failures());
        if (state.equals("focused")) {
            found.addAll(unseen(controls, plain));
        }
        found.forEach(failure -> failures.computeIfAbsent(failure + (state.isEmpty() ? "" : " when " + state),
                key -> new LinkedHashSet<>()).add(view.name()));
        force(controls, state, false);
        layout(root);
    }

    private static Shell shell(Program program, Theme theme) {
        Settings settings = Settings.fresh(Language.EN).begunFor(Settings.Purpose.ALONE)
                .with(Look.valueOf(theme.name()));
        Shell shell = new Shell(program, settings, kept -> {
        });
        new Scene(shell.root(), 1280, 800);
        return shell;
    }

    private static void layout(Parent root) {
        root.applyCss();
        root.layout();
    }

    private static List<Control> controls(Node node, List<Control> found) {
        if (node instanceof Control control && !(node instanceof ScrollPane) && control.isFocusTraversable()) {
            found.add(control);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> controls(child, found));
        }
        return found;
    }

    private static void force(List<Control> controls, String state, boolean now) {
        for (Control control : controls) {
            if (state.equals("selected")) {
                if (control instanceof ToggleButton button) {
                    control.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), now || button.isSelected());
                }
            } else if (!state.isEmpty()) {
                control.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), now);
            }
        }
    }

    /** How each control looks, as far as its edge and ground go. */
    private static List<String> looks(List<Control> controls) {
        return controls.stream().map(ContrastTest::look).toList();
    }

    private static String look(Region region) {
        StringBuilder look = new StringBuilder();
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(stroke -> look.append(stroke.getTopStroke())
                    .append(stroke.getLeftStroke()).append(stroke.getBottomStroke()).append(stroke.getWidths()));
        }
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> look.append(fill.getFill()));
        }
        return look.toString();
    }

    /** Controls that look the same with the focus as without it. */
    private static List<String> unseen(List<Control> controls, List<String> plain) {
        List<String> unseen = new ArrayList<>();
        for (int i = 0; i < controls.size(); i++) {
            Control control = controls.get(i);
            if (!control.isDisabled() && look(control).equals(plain.get(i)) && !control.isFocused()) {
                String name = control instanceof Labeled labeled ? labeled.getText() : "";
                unseen.add("the focus on %s “%s” does not show".formatted(control.getStyleClass(), name));
            }
        }
        return unseen;
    }
}
