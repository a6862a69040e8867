package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.view.WhatIfView;
import org.ordinaryacts.view.WhatIfViews;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.LeverId;

/** What each rule does to a story, on the page of the story. */
@ExtendWith(AtTheDesk.class)
class WhatIfPageTest {
    private static final String STORY = "license-renewal";
    private static final String RULE = "#what-if-license-renewal-L01";
    private static final String FIELD = "#code-license-renewal";
    private static final String TOLD = "#what-if-license-renewal [role=status]";

    private final Desk desk;
    private final ClassCodes codes;

    WhatIfPageTest(Desk desk) {
        this.desk = desk;
        this.codes = new ClassCodes(desk.library().world(), desk.library().people(), desk.library().stories());
    }

    private String code(String story, int step, RuleSet rules) {
        return codes.write(ClassCode.ofRules(new StoryId(story), step, rules));
    }

    private static RuleSet lever(String id) {
        return RuleSet.of(new LeverId(id));
    }

    private static void type(Sheet sheet, String code) {
        sheet.find(FIELD).fill(code);
        sheet.find(FIELD).press("Enter");
    }

    private static boolean isOpen(Sheet sheet, String rule) {
        return Boolean.TRUE.equals(sheet.ask("document.querySelector('" + rule + "').open"));
    }

    /** Every word of every comparison is on the page as the window and the terminal have it. */
    @Test
    void everyRuleShowsWhatTheEngineDerives() {
        for (String story : desk.stories()) {
            for (Language language : Language.values()) {
                Trace trace = new Engine(desk.library().world())
                        .tell(desk.library().story(story).orElseThrow());
                Naming naming = new Naming(desk.library().world(), new Texts(language), true);
                try (Sheet sheet = desk.open(desk.story(story), "#" + story + "?lang=" + language.code(),
                        Sheet.Reader.USUAL)) {
                    sheet.ask("document.querySelectorAll('.lever').forEach((rule) => (rule.open = true))");
                    new WhatIfViews(naming, trace, true).everyLever().forEach((id, view) -> shows(sheet,
                            sheet.text("#what-if-" + story + "-" + id), view));
                }
            }
        }
    }

    private static void shows(Sheet sheet, String shown, WhatIfView view) {
        assertThat(shown).contains(plain(view.headline()), plain(view.sentence()), plain(view.prediction()));
        if (view.touches()) {
            view.steps().forEach(step -> {
                assertThat(shown).contains(plain(step.number() + ". " + step.title() + " " + step.day()),
                        plain(step.mark() + " " + step.word()));
                step.after().ifPresent(route -> assertThat(shown).contains(plain(route.line())));
            });
            view.fields().stream().filter(WhatIfView.FieldLine::differs).filter(f -> f.couldBefore() != f.couldAfter())
                    .forEach(field -> assertThat(shown).contains(field.couldBefore() + " → " + field.couldAfter()));
        }
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void aRuleOpensAndClosesByKeys() {
        try (Sheet sheet = desk.open(desk.story(STORY))) {
            assertThat(isOpen(sheet, RULE)).isFalse();
            sheet.find("#to-what-if").focus();
            sheet.press("Enter");
            assertThat(sheet.focus()).isEqualTo("what-if-license-renewal-title");
            sheet.press("Tab", "Tab", "Tab");
            assertThat(sheet.ask("document.activeElement.parentElement.dataset.lever")).isEqualTo("L01");
            sheet.press("Enter");
            assertThat(isOpen(sheet, RULE)).isTrue();
            assertThat(sheet.find(RULE + " .in-step").isVisible()).isTrue();
            sheet.press(" ");
            assertThat(isOpen(sheet, RULE)).isFalse();
        }
    }

    @Test
    void theEndOfAStoryLeadsToItsRules() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/9?motion=off", Sheet.Reader.USUAL)) {
            sheet.find("#on-to-what-if").click();
            assertThat(sheet.focus()).isEqualTo("what-if-license-renewal-title");
        }
    }

    @Test
    void theStepThatIsShownIsMarkedInStep() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/3?motion=off", Sheet.Reader.USUAL)) {
            assertThat(sheet.find(RULE + " tr[aria-current]").getAttribute("data-step")).isEqualTo("2");
            sheet.find("#forward").click();
            assertThat(sheet.find(RULE + " tr[aria-current]").getAttribute("data-step")).isEqualTo("3");
        }
    }

    /** The code that the page shows, and one of the window at any step, open the same comparison. */
    @Test
    void aClassCodeOpensItsComparisonAtItsStep() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#?motion=off", Sheet.Reader.USUAL)) {
            sheet.find(RULE + " summary").click();
            String shown = sheet.text(RULE + " code");
            assertThat(shown).isEqualTo(code(STORY, 9, lever("L01")));
            sheet.find(RULE + " summary").click();
            type(sheet, shown.toLowerCase(Locale.ROOT).replace("-", " "));
            assertThat(isOpen(sheet, RULE)).isTrue();
            assertThat(sheet.text(TOLD)).isEqualTo("Opened: State and local limits on sharing data.");
            assertThat(sheet.ask("document.activeElement.parentElement.dataset.lever")).isEqualTo("L01");
            assertThat(sheet.text("#step p >> nth=0")).startsWith("Step 9 of 9");
            type(sheet, code(STORY, 3, lever("L10")));
            assertThat(isOpen(sheet, "#what-if-license-renewal-L10")).isTrue();
            assertThat(sheet.text("#step p >> nth=0")).startsWith("Step 3 of 9");
            assertThat(sheet.page().url()).contains("#license-renewal/3");
            type(sheet, code(STORY, 5, RuleSet.NONE));
            assertThat(sheet.text(TOLD)).isEqualTo("Opened: step 5, as documented.");
            assertThat(sheet.text("#step p >> nth=0")).startsWith("Step 5 of 9");
        }
    }

    @Test
    void aCodeThatThePageDoesNotHoldSaysSo() {
        for (String none : List.of(code(STORY, 9, RuleSet.of(new LeverId("L01"), new LeverId("L02"))),
                code(STORY, 9, RuleSet.closing(new FlowId("F38"))), code("booking", 2, lever("L01")), "12", "")) {
            try (Sheet sheet = desk.open(desk.story(STORY), "#?lang=es", Sheet.Reader.PHONE)) {
                type(sheet, none);
                assertThat(sheet.text(TOLD)).as(none).isEqualTo("■ Esta página no tiene este código. "
                        + "Mire otra vez cada carácter, o abra el código en el programa.");
                assertThat(sheet.find(".lever[open]").count()).isZero();
                assertThat(sheet.scrollsSideways()).isFalse();
            }
        }
    }

    @Test
    void aCodeOfAnotherStoryInTheFileOpensThatStory() {
        List<String> some = desk.stories().subList(0, 3);
        try (Sheet sheet = desk.open(desk.some(), "#" + some.getFirst() + "?motion=off", Sheet.Reader.USUAL)) {
            assertThat(sheet.find(".what-if:visible").count()).isEqualTo(1);
            sheet.find("#code-" + some.getFirst()).fill(code(some.getLast(), 2, lever("L10")));
            sheet.find("#what-if-" + some.getFirst() + " .code-row button").click();
            assertThat(sheet.find(".what-if:visible").getAttribute("id")).isEqualTo("what-if-" + some.getLast());
            assertThat(isOpen(sheet, "#what-if-" + some.getLast() + "-L10")).isTrue();
            assertThat(sheet.page().url()).contains("#" + some.getLast() + "/2");
            assertThat(sheet.text("#what-if-" + some.getLast() + " [role=status]")).startsWith("Opened: ");
        }
    }

    @Test
    void withoutScriptsEveryComparisonIsThere() {
        try (Sheet sheet = desk.open(desk.story(STORY), "", Sheet.Reader.USUAL.withoutScripts())) {
            sheet.find(RULE + " summary").click();
            assertThat(sheet.find(RULE + " .in-step").isVisible()).isTrue();
            assertThat(sheet.text(RULE)).contains("does not happen", "no sucede");
            assertThat(sheet.find(".code-field").first().isVisible()).isFalse();
        }
    }

    @Test
    void onPaperStandsWhatIsOpen() {
        try (Sheet sheet = desk.open(desk.story(STORY))) {
            sheet.find(RULE + " summary").click();
            sheet.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(sheet.find(RULE + " .in-step").isVisible()).isTrue();
            assertThat(sheet.find(RULE + " code").isVisible()).isTrue();
            assertThat(sheet.find("#what-if-license-renewal-L10 .in-step").isVisible()).isFalse();
            assertThat(sheet.find("#what-if-license-renewal-L10 summary").isVisible()).isTrue();
            assertThat(sheet.find(FIELD).isVisible()).isFalse();
        }
    }

    @Test
    void noOpenRuleScrollsSideways() {
        for (String story : desk.stories()) {
            try (Sheet sheet = desk.open(desk.story(story))) {
                sheet.ask("document.querySelectorAll('.lever').forEach((rule) => (rule.open = true))");
                for (int width : List.of(390, 820, 1366)) {
                    sheet.resize(width, 844);
                    for (String text : List.of("100", "200")) {
                        for (String language : List.of("es", "en")) {
                            sheet.find("[data-language=" + language + "]").click();
                            sheet.ask("""
                                    (() => {
                                      const choice = document.querySelector("[data-setting=text]");
                                      choice.value = "%s";
                                      choice.dispatchEvent(new Event("change"));
                                    })()""".formatted(text));
                            assertThat(sheet.scrollsSideways()).as(story + " " + width + " " + text + " " + language)
                                    .isFalse();
                            assertThat(sheet.ask(CUT_OFF)).as(story + " " + width + " " + text + " " + language)
                                    .isEqualTo("");
                        }
                    }
                }
            }
        }
    }

    /** What reaches beyond the part, which hides nothing but would lie on what is beside it. */
    private static final String CUT_OFF = """
            [...document.querySelectorAll(".what-if:not([hidden])")].flatMap((part) => {
              const edge = part.getBoundingClientRect().right + 1;
              return [...part.querySelectorAll("*")].filter((one) => one.getBoundingClientRect().right > edge)
                .map((one) => one.outerHTML.slice(0, 80));
            }).slice(0, 5).join(" | ")""";
}
