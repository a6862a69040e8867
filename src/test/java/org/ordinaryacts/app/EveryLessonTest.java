package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.ordinaryacts.Lessons;
import org.ordinaryacts.app.lesson.LessonModel;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.LessonView;
import org.ordinaryacts.view.SectionView;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Every lesson from its first section to its end, by its buttons, as somebody would who knows every answer: each is
 * answered wrong first where it can be, and then right.
 */
@ExtendWith(ApplicationExtension.class)
class EveryLessonTest {
    private static final Program PROGRAM = Program.of(Path.of("").toAbsolutePath(), true, "test");

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
    }

    static Stream<Arguments> lessons() {
        return Stream.of(Language.values())
                .flatMap(language -> Lessons.ids().stream().map(lesson -> Arguments.of(lesson, language)));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void canBeTakenFromItsStartToItsEnd(String id, Language language) {
        LessonView lesson = Lessons.view(id, language);
        int asked = WaitForAsyncUtils.waitForAsyncFx(Duration.ofMinutes(2).toMillis(), () -> taken(lesson, language));
        assertThat(asked).isPositive();
    }

    private static int taken(LessonView lesson, Language language) {
        Shell shell = new Shell(PROGRAM,
                Settings.fresh(language).begunFor(Settings.Purpose.ALONE).with(Motion.OFF), kept -> {
                });
        new Scene(shell.root(), 1366, 768);
        shell.show(new Screen.Lesson(lesson.card().id()));
        LessonModel model = shell.lesson(lesson.card().id());
        int asked = 0;
        for (SectionView section : lesson.sections()) {
            assertThat(model.section()).isEqualTo(section.number() - 1);
            for (AskView ask : section.asks()) {
                otherwise(shell, ask);
                assertThat(model.right(ask.id())).as("%s, wrong", ask.id()).contains(false);
                rightly(shell, ask);
                assertThat(model.right(ask.id())).as("%s, by its key", ask.id()).contains(true);
                asked++;
            }
            press(shell, "lesson-next");
        }
        assertThat(model.page().get()).isEqualTo(LessonModel.Page.END);
        assertThat(model.attained().get().finished()).isTrue();
        assertThat(model.attained().get().answers()).hasSize(asked).doesNotContainValue(false);
        return asked;
    }

    // ---- answers ---------------------------------------------------------------------------------------------------

    private static void otherwise(Shell shell, AskView ask) {
        switch (ask) {
            case AskView.Choice choice -> choose(shell, choice, false);
            case AskView.Order order -> press(shell, id(ask, "check"));
            case AskView.Match match -> match(shell, match, match.lefts().size() - 1);
            case AskView.Number number -> type(shell, number, number.value() + number.tolerance() + 1);
            case AskView.Press holder -> hold(shell, holder, holder.play().stage().nodes().stream()
                    .filter(node -> !node.act() && !node.id().equals(holder.holder())).findFirst().orElseThrow().id());
        }
    }

    private static void rightly(Shell shell, AskView ask) {
        switch (ask) {
            case AskView.Choice choice -> choose(shell, choice, true);
            case AskView.Order order -> order(shell, order);
            case AskView.Match match -> match(shell, match, 0);
            case AskView.Number number -> type(shell, number, number.value());
            case AskView.Press holder -> hold(shell, holder, holder.holder());
        }
    }

    private static void choose(Shell shell, AskView.Choice choice, boolean right) {
        int answer = IntStream.range(0, choice.answers().size())
                .filter(i -> choice.answers().get(i).right() == right).findFirst().orElseThrow();
        press(shell, id(choice, String.valueOf(answer + 1)));
    }

    /** Takes every item up to its place, from the first place on. */
    private static void order(Shell shell, AskView.Order order) {
        List<AskView.Item> items = new ArrayList<>(order.items());
        for (int place = 0; place < items.size(); place++) {
            for (int at = indexOf(items, place); at > place; at--) {
                press(shell, id(order, "up-" + (at + 1)));
                items.add(at - 1, items.remove(at));
            }
        }
        press(shell, id(order, "check"));
    }

    private static int indexOf(List<AskView.Item> items, int place) {
        return IntStream.range(0, items.size()).filter(i -> items.get(i).place() == place).findFirst().orElseThrow();
    }

    /** Takes for each left side its own right side, or the one so many farther on. */
    private static void match(Shell shell, AskView.Match match, int farther) {
        int sides = match.lefts().size();
        for (int left = 0; left < sides; left++) {
            String opening = id(match, "left-" + (left + 1));
            if (node(shell, opening) instanceof ToggleButton button && !button.isSelected()) {
                press(shell, opening);
            }
            press(shell, opening + "-" + ((left + farther) % sides));
        }
        press(shell, id(match, "check"));
    }

    private static void type(Shell shell, AskView.Number number, double value) {
        ((TextField) node(shell, id(number, "field"))).setText(value == Math.rint(value)
                ? String.valueOf((long) value)
                : String.valueOf(value));
        press(shell, id(number, "check"));
    }

    private static void hold(Shell shell, AskView.Press press, String holder) {
        if (node(shell, id(press, "text")) instanceof ToggleButton list && !list.isSelected()) {
            press(shell, id(press, "text"));
        }
        press(shell, id(press, holder));
    }

    private static String id(AskView ask, String part) {
        return "ask-" + ask.id() + "-" + part;
    }

    // ---- the window ------------------------------------------------------------------------------------------------

    private static Node node(Shell shell, String id) {
        shell.root().applyCss();
        shell.root().layout();
        Node found = shell.root().lookup("#" + id);
        assertThat(found).as(id).isNotNull();
        return found;
    }

    private static void press(Shell shell, String id) {
        ButtonBase button = (ButtonBase) node(shell, id);
        assertThat(button.isDisabled()).as("%s can be pressed", id).isFalse();
        button.fire();
    }
}
