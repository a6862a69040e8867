package org.ordinaryacts.app.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.Worlds;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.app.shell.Screen;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.theme.CodeCard;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.world.Language;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What if the rules changed, in the window. */
@ExtendWith(ApplicationExtension.class)
class WhatIfScreenTest {
    private static final Program PROGRAM = new Program(Loading.load(Path.of("").toAbsolutePath()), true, "test");
    private final List<Shell> shells = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Theme.loadFonts();
        Shell shell = new Shell(PROGRAM,
                Settings.fresh(Language.EN).begunFor(Settings.Purpose.ALONE).with(Motion.OFF), kept -> {
                });
        shells.add(shell);
        stage.setScene(new Scene(shell.root(), 1366, 768));
        stage.show();
        shell.show(new Screen.WhatIf("license-renewal"));
    }

    private Shell shell() {
        return shells.getLast();
    }

    private static <T> T fx(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, action);
    }

    private void press(String id) {
        fx(() -> {
            lay();
            ((ButtonBase) find(id)).fire();
            lay();
            return true;
        });
    }

    private Node find(String id) {
        return Optional.ofNullable(shell().root().lookup("#" + id)).orElseThrow(() -> new AssertionError(id));
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
            }
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> texts(child, found));
            }
        }
        return found;
    }

    private void key(KeyCode code) {
        fx(() -> {
            Node target = shell().root().getScene().getFocusOwner();
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }

    private PlayerModel player() {
        return shell().whatIf().player().orElseThrow();
    }

    @Test
    void aRuleThatIsTurnedOnTellsTheStoryAgainBesideTheDocumentedOne() {
        assertThat(texts()).contains("Nothing is changed yet", "As documented");
        press("whatif-L01");
        assertThat(texts()).contains("Still within reach, by another way: home address", "5 → 5", "9 → 6", "closed",
                "composed", "✕ Closed: F38 · State license agency → NCATC", "↪ Instead: Data brokers → NCATC (F98)");
        press("whatif-L02");
        assertThat(texts()).contains("The story does not come to its end").doesNotContain("composed");
        press("whatif-reset");
        assertThat(texts()).contains("Nothing is changed yet");
        assertThat(fx(() -> ((ToggleButton) find("whatif-L01")).isSelected())).isFalse();
    }

    @Test
    void aRuleThatTouchesNothingSaysSo() {
        press("whatif-L08");
        assertThat(texts()).contains("This rule does not touch this story");
    }

    @Test
    void bothStagesGoInStepByKeys() {
        press("whatif-L01");
        int last = player().step();
        key(KeyCode.HOME);
        assertThat(player().step()).isEqualTo(-1);
        for (int i = 0; i < 3; i++) {
            key(KeyCode.RIGHT);
        }
        assertThat(player().step()).isEqualTo(2);
        assertThat(texts()).contains("3. A center asks, and the address answers").anyMatch(
                text -> text.startsWith("↪  by another way"));
        key(KeyCode.LEFT);
        assertThat(player().step()).isEqualTo(1);
        key(KeyCode.END);
        assertThat(player().step()).isEqualTo(last);
    }

    @Test
    void theStepsAreMarkedAndLeadToTheirMoment() {
        press("whatif-L01");
        press("whatif-tab-steps");
        assertThat(texts()).anyMatch(text -> text.startsWith("↪   3.")).anyMatch(text -> text.startsWith("✕   5."))
                .anyMatch(text -> text.startsWith("=   1."));
        press("whatif-step-5");
        assertThat(player().step()).isEqualTo(4);
        assertThat(texts()).anyMatch(text -> text.startsWith("✕  does not happen: F38 is closed"));
    }

    @Test
    void aSingleFlowIsFoundAndClosed() {
        press("whatif-section-flows");
        fx(() -> {
            ((TextField) find("whatif-search")).setText("F65");
            lay();
            ((CheckBox) find("whatif-flow-F65")).fire();
            return true;
        });
        assertThat(shell().whatIf().rules().get().closed()).containsExactly("F65");
        assertThat(texts()).anyMatch(text -> text.contains("F65 · NCATC → ICE field office"));
        press("whatif-L10");
        assertThat(fx(() -> find("whatif-flow-F65").isDisabled())).isTrue();
    }

    @Test
    void oneRecordIsKeptLessLongOrNotShared() {
        press("whatif-section-record");
        press("whatif-record");
        press("whatif-record-renew");
        press("whatif-not-shared");
        assertThat(texts()).contains("■ State license agency may not share its record.",
                "Still within reach, by another way: home address");
        press("whatif-not-shared");
        press("whatif-kept");
        assertThat(shell().whatIf().rules().get().records()).hasSize(1);
        assertThat(texts()).contains("Illustrative").anyMatch(text -> text.contains("keeps its record until day 30"));
        press("whatif-kept");
        assertThat(shell().whatIf().rules().get().isEmpty()).isTrue();
    }

    @Test
    void aMistakeIsMendedWithAndWithoutTheRule() {
        press("whatif-tab-mend");
        assertThat(texts()).contains("In this story no record is wrong or out of date.");
        fx(() -> {
            shell().show(new Screen.WhatIf("erroneous-request"));
            return true;
        });
        press("whatif-tab-mend");
        assertThat(texts()).contains("2 of 2 copies stay wrong.", "All 2 copies are mended, the last after 60 days.");
        press("whatif-mend-story");
        assertThat(shell().whatIf().rules().get().records()).hasSize(1);
        press("whatif-tab-result");
        assertThat(texts()).contains("A mistake is mended");
    }

    @Test
    void theFewestFlowsAndTheHubsAreTold() {
        press("whatif-L01");
        press("whatif-to-cut");
        assertThat(texts()).anyMatch(text -> text.startsWith("✕ F65")).anyMatch(text -> text.startsWith("✕ F72"));
        fx(() -> {
            shell().whatIf().cut(Optional.of("photo"), Optional.of("ncatc"));
            shell().show(new Screen.WhatIf("license-renewal"));
            return true;
        });
        assertThat(texts()).anyMatch(text -> text.startsWith("This cannot be cut"));
        press("whatif-tab-hubs");
        assertThat(texts()).anyMatch(text -> text.startsWith("Data brokers · 81 of"));
    }

    @Test
    void theRulesStayWithAnotherStoryAndASettingOpensElsewhere() {
        press("whatif-L02");
        fx(() -> {
            shell().whatIf().rules().set(shell().whatIf().rules().get()
                    .with(new Rules.OfRecord(Rules.Kind.NOT_SHARED, "renew", "", 0)));
            return true;
        });
        press("whatif-story");
        press("whatif-story-check-in");
        assertThat(shell().screen()).isEqualTo(new Screen.WhatIf("check-in"));
        assertThat(shell().whatIf().rules().get()).isEqualTo(Rules.NONE.lever("L02", true));
        assertThat(texts()).anyMatch(text -> text.startsWith("6 steps do not happen"));
        WhatIfModel.Setting here = shell().whatIf().setting().orElseThrow();
        assertThat(here.rules().levers()).containsExactly("L02");
        assertThat(here.step()).isEqualTo(12);
        fx(() -> {
            shell().whatIf().open(new WhatIfModel.Setting("booking", 4,
                    Rules.NONE.lever("L10", true).flow("F66", true)));
            shell().show(new Screen.WhatIf("booking"));
            return true;
        });
        assertThat(shell().whatIf().setting().orElseThrow().step()).isEqualTo(4);
        assertThat(shell().whatIf().rules().get().closed()).containsExactly("F66");
    }

    private String code() {
        return fx(() -> {
            lay();
            return ((Label) find("code-whatif")).getText();
        });
    }

    private void open(String code, String card) {
        fx(() -> {
            ((TextField) find("code-field-" + card)).setText(code);
            return true;
        });
        press("code-open-" + card);
    }

    private WhatIfModel.Setting setting() {
        return shell().whatIf().setting().orElseThrow();
    }

    @Test
    void aCodeOpensTheSameStoryStepAndRules() {
        assertThat(code()).isEqualTo("Change a rule, and its code stands here.");
        press("whatif-L01");
        String atTheEnd = code();
        press("whatif-L02");
        fx(() -> {
            shell().whatIf().rules().set(shell().whatIf().rules().get().flow("F65", true)
                    .with(new Rules.OfRecord(Rules.Kind.NOT_SHARED, "renew", "", 0))
                    .with(new Rules.OfRecord(Rules.Kind.KEPT, "broker-file", "", 20)));
            return true;
        });
        key(KeyCode.HOME);
        key(KeyCode.RIGHT);
        WhatIfModel.Setting first = setting();
        String code = code();
        press("code-copy-whatif");
        assertThat(fx(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(code);
        press("whatif-story");
        press("whatif-story-check-in");
        press("whatif-reset");
        open(code, "whatif");
        assertThat(shell().screen()).isEqualTo(new Screen.WhatIf("license-renewal"));
        assertThat(setting().step()).isEqualTo(1);
        assertThat(new TreeSet<>(setting().rules().levers())).containsExactly("L01", "L02");
        assertThat(setting().rules().closed()).containsExactly("F65");
        assertThat(setting().rules().records()).containsExactlyInAnyOrderElementsOf(first.rules().records());
        assertThat(code()).isEqualTo(code);
        // The same story again: everything changes in its place.
        open(atTheEnd, "whatif");
        assertThat(texts()).contains("Opened.", "Still within reach, by another way: home address");
        assertThat(code()).isEqualTo(atTheEnd);
        open("12", "whatif");
        assertThat(texts()).contains("■ It is too short.");
    }

    /** The same code leads to the same place, wherever it is typed. */
    @Test
    void aCodeLeadsToWhatItIsAbout() throws TimeoutException {
        press("whatif-L01");
        String rules = code();
        ClassCodes codes = new ClassCodes(Worlds.library().world(), Worlds.library().people(),
                Worlds.library().stories());
        open(codes.write(ClassCode.ofRun(CrowdConditions.FITTED, 250, 7)), "whatif");
        assertThat(shell().screen()).isEqualTo(new Screen.Errors());
        assertThat(shell().lab().wish().get().orElseThrow().requests()).isEqualTo(250);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> fx(() -> shell().lab().progress().get() >= 1));
        fx(() -> {
            shell().whatIf().rules().set(Rules.NONE);
            return true;
        });
        open(rules, "run");
        assertThat(shell().screen()).isEqualTo(new Screen.WhatIf("license-renewal"));
        assertThat(shell().whatIf().rules().get()).isEqualTo(Rules.NONE.lever("L01", true));
        open(codes.write(ClassCode.ofStep(new StoryId("booking"), 3)), "whatif");
        assertThat(shell().screen()).isEqualTo(new Screen.Play("booking"));
        assertThat(shell().player("booking").orElseThrow().step()).isEqualTo(2);
    }

    @Test
    void aStorysEndLeadsHereAndBack() {
        fx(() -> {
            shell().show(new Screen.Play("booking"));
            shell().player("booking").ifPresent(model -> {
                model.begin();
                model.jumpTo(Integer.MAX_VALUE);
            });
            return true;
        });
        press("player-whatif");
        assertThat(shell().screen()).isEqualTo(new Screen.WhatIf("booking"));
        fx(() -> {
            shell().back();
            return true;
        });
        assertThat(shell().screen()).isEqualTo(new Screen.Play("booking"));
    }

    @Test
    void theLabOpensWithTheRulesThatActOnRecordsAndRequests() {
        assertThat(fx(() -> shell().root().lookup("#whatif-lab").isVisible())).isFalse();
        List<String> opened = new ArrayList<>();
        fx(() -> {
            WhatIfModel model = new WhatIfModel();
            model.rules().set(Rules.NONE.lever("L06", true).lever("L01", true));
            RulesPane pane = new RulesPane(model, WhatIfTestData.choices(), WhatIfTestData.levers(),
                    WhatIfTestData.face(), new WhatIfScreen.Ways(story -> {
                    }, Optional.of(opened::addAll), new CodeCard.Ways(() -> "", typed -> Optional.empty())));
            ((ButtonBase) Optional.ofNullable(pane.lookup("#whatif-lab")).orElseThrow()).fire();
            return true;
        });
        assertThat(opened).containsExactly("L06");
    }
}
