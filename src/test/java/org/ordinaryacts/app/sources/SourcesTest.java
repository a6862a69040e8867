package org.ordinaryacts.app.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.Choosing;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.SourcesView;
import org.ordinaryacts.view.SourcesViews;
import org.ordinaryacts.world.Language;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sources as a person uses them. */
@ExtendWith(ApplicationExtension.class)
class SourcesTest {
    private static final SourcesView SOURCES = new SourcesViews(
            new Naming(Worlds.library().world(), new Texts(Language.EN), true)).sources(Worlds.library().stories());
    private static final Program PROGRAM = new Program(Loading.load(Path.of("").toAbsolutePath()), true, "test");
    private static final Settings BEGUN = Settings.fresh(Language.EN).begunFor(Settings.Purpose.LOOK);
    private Optional<Shell> opened = Optional.empty();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell shell = new Shell(PROGRAM, BEGUN, kept -> {
        });
        opened = Optional.of(shell);
        stage.setScene(new Scene(shell.root(), 1280, 800));
        stage.show();
    }

    private Shell shell() {
        return opened.orElseThrow();
    }

    private static void onWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5000, action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(Section section) {
        onWindow(() -> shell().show(new Screen.Sources(section, Optional.empty())));
    }

    private void open(String claim) {
        onWindow(() -> shell().show(Screen.Sources.of(claim)));
    }

    private static boolean shows(FxRobot robot, String text) {
        return robot.lookup(node -> node instanceof Labeled labeled && text.equals(labeled.getText())).tryQuery()
                .isPresent();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void fire(FxRobot robot, String id) {
        ButtonBase button = robot.lookup("#" + id).queryAs(ButtonBase.class);
        onWindow(() -> {
            button.requestFocus();
            button.fire();
        });
    }

    /** The id of what has the keyboard; empty where it has none. */
    private String focused() {
        return Optional.ofNullable(shell().root().getScene().getFocusOwner())
                .flatMap(node -> Optional.ofNullable(node.getId())).orElse("");
    }

    private static Collection<Node> entries(FxRobot robot) {
        return robot.lookup(node -> node instanceof Pressable).queryAll();
    }

    /** How many claims there are in all. */
    private static int claims() {
        return SOURCES.claims().size();
    }

    /** How many claims rest on a source. */
    private static int ofSource(String id) {
        return (int) SOURCES.claims().stream().filter(claim -> claim.where().sourceId().equals(id)).count();
    }

    private static String found(int claims) {
        return claims + " of " + claims() + " claims";
    }

    private static TextField search(FxRobot robot) {
        return robot.lookup("#" + Ids.SEARCH).queryAs(TextField.class);
    }

    private static ComboBox<Choosing.Option> choice(FxRobot robot, String id) {
        return robot.lookup("#" + Ids.of("by", id)).queryComboBox();
    }

    private static Choosing.Option option(ComboBox<Choosing.Option> box, String id) {
        return box.getItems().stream().filter(option -> option.id().equals(Optional.of(id))).findFirst().orElseThrow();
    }

    @Test
    void theFigureNeverStandsAlone(FxRobot robot) {
        show(Section.FIGURE);
        assertThat(List.of("771 of 12,797 (6%)", "What it is not", "What the courts said", "The appeal",
                "How it was reported", "What it cannot show", "If these were a random sample", "Other figures"))
                .allMatch(text -> shows(robot, text));
        assertThat(robot.lookup(".chip").queryAll()).hasSize(14);
    }

    @Test
    void aChipInAStoryLeadsToItsClaimAndBackToTheSameStep(FxRobot robot) {
        onWindow(() -> shell().show(new Screen.Play("license-renewal")));
        PlayerModel model = shell().player("license-renewal").orElseThrow();
        onWindow(() -> {
            model.begin();
            model.jumpTo(2);
        });
        Button chip = robot.lookup(node -> node instanceof Button button && button.getStyleClass().contains("chip"))
                .queryAll().stream().map(Button.class::cast).findFirst().orElseThrow();
        onWindow(chip::fire);
        assertThat(shell().screen()).isInstanceOfSatisfying(Screen.Sources.class,
                screen -> assertThat(screen.claim()).isPresent());
        assertThat(shows(robot, "Back to the story")).isTrue();
        assertThat(focused()).startsWith("sources-back-");
        press(robot, KeyCode.ENTER);
        assertThat(shell().screen()).isEqualTo(new Screen.Play("license-renewal"));
        assertThat(model.step()).isEqualTo(2);
    }

    @Test
    void wordsAndChoicesNarrowTheListAndStayWhenOneComesBack(FxRobot robot) {
        show(Section.CLAIMS);
        assertThat(shows(robot, found(claims()))).isTrue();
        ComboBox<Choosing.Option> kinds = choice(robot, "kind");
        onWindow(() -> kinds.setValue(option(kinds, "flow")));
        onWindow(() -> search(robot).setText("matrícula nlets"));
        assertThat(shows(robot, found(0))).isTrue();
        onWindow(() -> search(robot).setText("dirección NLETS"));
        int found = entries(robot).size();
        assertThat(found).isBetween(1, 20);
        assertThat(entries(robot)).allSatisfy(entry -> assertThat(entry.getAccessibleText()).contains(". Flow. "));
        String first = Optional.ofNullable(entries(robot).iterator().next().getId()).orElseThrow();
        fire(robot, first);
        assertThat(shell().screen()).isInstanceOfSatisfying(Screen.Sources.class,
                screen -> assertThat(screen.claim()).isPresent());
        press(robot, KeyCode.ESCAPE);
        assertThat(search(robot).getText()).isEqualTo("dirección NLETS");
        assertThat(choice(robot, "kind").getValue().id()).contains("flow");
        assertThat(entries(robot)).hasSize(found);
        assertThat(focused()).isEqualTo(first);
    }

    @Test
    void aSectionKeepsTheKeyboardBesideAndAbove(FxRobot robot) {
        String limits = Ids.of("section", "LIMITS");
        show(Section.FIGURE);
        fire(robot, limits);
        assertThat(shows(robot, "How well something is known")).isTrue();
        assertThat(focused()).isEqualTo(limits);
        assertThat(pane(shell())).get().satisfies(pane -> assertThat(((SourcesPane) pane).getLeft()).isNotNull());
        onWindow(() -> shell().set(shell().settings().with(200)));
        assertThat(pane(shell())).get().satisfies(pane -> assertThat(((SourcesPane) pane).getLeft()).isNull());
        assertThat(focused()).isEqualTo(limits);
    }

    @Test
    void theListGrowsAndKeepsItsPlace(FxRobot robot) {
        show(Section.CLAIMS);
        assertThat(entries(robot)).hasSize(SourcesModel.PAGE);
        fire(robot, Ids.MORE);
        assertThat(entries(robot)).hasSize(2 * SourcesModel.PAGE);
        ScrollPane scroll = (ScrollPane) ((SourcesPane) robot.lookup(node -> node instanceof SourcesPane).query())
                .getCenter();
        onWindow(() -> scroll.setVvalue(0.5));
        fire(robot, Ids.of("claim", "flow:F50"));
        press(robot, KeyCode.ALT, KeyCode.LEFT);
        assertThat(entries(robot)).hasSize(2 * SourcesModel.PAGE);
        ScrollPane again = (ScrollPane) ((SourcesPane) robot.lookup(node -> node instanceof SourcesPane).query())
                .getCenter();
        assertThat(again).isNotSameAs(scroll);
        assertThat(again.getVvalue()).isEqualTo(0.5);
    }

    @Test
    void theSearchTakesNoIdentifiersAndNothingLong(FxRobot robot) {
        show(Section.FIGURE);
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertThat(focused()).isEqualTo(Ids.SEARCH);
        TextField field = search(robot);
        onWindow(() -> field.appendText("F36"));
        onWindow(() -> field.appendText("54"));
        assertThat(field.getText()).isEqualTo("F36");
        onWindow(() -> field.setText("900-00-0000"));
        assertThat(field.getText()).isEqualTo("F36");
        onWindow(() -> field.setText("a".repeat(41)));
        assertThat(field.getText()).isEqualTo("F36");
        onWindow(() -> field.setText("a".repeat(40)));
        assertThat(field.getText()).hasSize(40);
    }

    @Test
    void whatIsNoClaimIsExplained(FxRobot robot) {
        open("town:made-up");
        assertThat(shows(robot, "The made-up town")).isTrue();
        assertThat(shows(robot, "Illustrative")).isTrue();
        assertThat(shows(robot, "Our own assumption, for instance a number of days. No source says it.")).isTrue();
        open("flow:none");
        assertThat(shows(robot, "There is no such claim here")).isTrue();
        assertThat(shows(robot, "Documented")).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(shows(robot, "The made-up town")).isTrue();
    }

    @Test
    void theNoteIsCopiedWordForWord(FxRobot robot) {
        open("flow:F36");
        fire(robot, Ids.of("copy", "flow:F36"));
        Deque<String> copied = new ArrayDeque<>();
        onWindow(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied.getFirst()).contains("Ordinary Acts test: an error in a claim", "Claim: flow:F36 (Flow)",
                "Leave out names");
        assertThat(shows(robot, "Copied. Nothing was sent.")).isTrue();
    }

    @Test
    void aDetailLeadsOnAndBackAgain(FxRobot robot) {
        open("flow:F36");
        fire(robot, Ids.of("detail", "holder:nlets"));
        assertThat(shell().screen()).isEqualTo(Screen.Sources.of("holder:nlets"));
        assertThat(focused()).isEqualTo(Ids.of("back", "holder:nlets"));
        press(robot, KeyCode.ENTER);
        assertThat(shell().screen()).isEqualTo(Screen.Sources.of("flow:F36"));
        assertThat(focused()).isEqualTo(Ids.of("detail", "holder:nlets"));
    }

    @Test
    void aSourceLeadsToItsClaims(FxRobot robot) {
        show(Section.TEXTS);
        fire(robot, Ids.of("claims-of", "003"));
        assertThat(shows(robot, found(ofSource("003")))).isTrue();
        assertThat(choice(robot, "source").getValue().id()).contains("003");
    }

    @Test
    void anAddressCanBeMarkedAndLeftWithTheKeyboard(FxRobot robot) {
        show(Section.TEXTS);
        Selectable address = robot.lookup("#" + Ids.of("address", "context:X02")).queryAs(Selectable.class);
        onWindow(address::requestFocus);
        onWindow(address::selectAll);
        assertThat(address.getSelectedText()).startsWith("http://casetext.com/");
        press(robot, KeyCode.TAB);
        assertThat(focused()).isEqualTo(Ids.of("address", "context:X03"));
        assertThat(address.getText()).doesNotContain("\t");
    }

    @Test
    void everythingThatTakesTheFocusHasANameAndAnId(FxRobot robot) {
        for (Section section : Section.values()) {
            show(section);
            check(robot, section.name());
        }
        for (String claim : List.of("flow:F36", "figure:N01", "context:X01", "step:license-renewal/ask-address")) {
            open(claim);
            check(robot, claim);
        }
    }

    private static void check(FxRobot robot, String where) {
        SourcesPane pane = (SourcesPane) robot.lookup(node -> node instanceof SourcesPane).query();
        Set<Node> nodes = robot.from(pane).lookup((Node node) -> node.isFocusTraversable()).queryAll();
        assertThat(nodes).as(where).isNotEmpty().allSatisfy(node -> {
            assertThat(node.getId()).as(node.toString()).isNotBlank();
            String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
            assertThat(Optional.ofNullable(node.getAccessibleText()).orElse(words)).as(node.toString()).isNotBlank();
        });
    }

    @Test
    void theLanguageChangesAndThePlaceStays(FxRobot robot) {
        show(Section.CLAIMS);
        onWindow(() -> {
            search(robot).requestFocus();
            search(robot).setText("nlets");
        });
        onWindow(() -> shell().set(shell().settings().in(Language.ES)));
        assertThat(focused()).isEqualTo(Ids.SEARCH);
        assertThat(search(robot).getText()).isEqualTo("nlets");
        assertThat(shows(robot, "Todas las afirmaciones")).isTrue();
    }

    @Test
    void theSourcesAreDerivedBehindAWordToWait() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        onWindow(() -> {
            Shell shell = new Shell(PROGRAM, Memory.none(BEGUN), SystemLook.SILENT, waiting::add);
            shell.show(Screen.Sources.of("flow:F36"));
            assertThat(pane(shell)).isEmpty();
            shell.show(new Screen.Sources(Section.CLAIMS, Optional.empty()));
            assertThat(waiting).hasSize(1);
            opened = Optional.of(shell);
        });
        onWindow(waiting.remove()::run);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pane(shell())).isPresent();
    }

    private static Optional<Node> pane(Shell shell) {
        return shell.root().lookupAll("*").stream().filter(node -> node instanceof SourcesPane).findFirst();
    }
}
