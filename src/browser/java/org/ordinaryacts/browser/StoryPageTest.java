package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A story, played on its page. */
@ExtendWith(AtTheDesk.class)
class StoryPageTest {
    private static final String STORY = "license-renewal";
    private static final String STEP = "#step p >> nth=0";

    private final Desk desk;

    StoryPageTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void playsToTheEndAndWaitsAtEveryQuestion() {
        for (String story : desk.stories()) {
            try (Sheet sheet = desk.open(desk.story(story))) {
                sheet.find("#speed").selectOption("2");
                int questions = 0;
                sheet.find("#play").click();
                while (!sheet.find("#forward").isDisabled()) {
                    sheet.untilPaused();
                    if (sheet.find(".answer:not(:disabled)").count() > 0) {
                        sheet.find(".answer").first().click();
                        questions++;
                    }
                    if (!sheet.find("#forward").isDisabled()) {
                        sheet.find("#play").click();
                    }
                }
                assertThat(sheet.text("#step")).as(story).contains("What could change it");
                assertThat(questions).as(story).isPositive();
            }
        }
    }

    @Test
    void aCardTravelsAndStandsStillWhenPaused() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/2", Sheet.Reader.USUAL)) {
            sheet.find("#forward").click();
            sheet.wait(1);
            assertThat(sheet.find(".traveler").isVisible()).isTrue();
            assertThat(sheet.text(".traveler")).isEqualTo("Name, Home address?");
            Object there = sheet.ask("document.querySelector('.traveler').style.transform");
            sheet.find("#play").click();
            sheet.find("#play").click();
            Object paused = sheet.ask("document.querySelector('.traveler').style.transform");
            sheet.wait(2);
            assertThat(sheet.ask("document.querySelector('.traveler').style.transform")).isEqualTo(paused);
            assertThat(there).isNotNull();
        }
    }

    @Test
    void withLessMovementNothingSlides() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/2", Sheet.Reader.USUAL.keptStill())) {
            assertThat(sheet.ask("document.documentElement.dataset.motion")).isEqualTo("reduced");
            sheet.find("#forward").click();
            Set<Object> places = new HashSet<>();
            for (int i = 0; i < 12; i++) {
                sheet.page().clock().runFor(100);
                places.add(sheet.ask("document.querySelector('.traveler').style.transform"));
            }
            assertThat(places).hasSizeLessThanOrEqualTo(3);
        }
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/2?motion=off", Sheet.Reader.USUAL)) {
            sheet.find("#forward").click();
            assertThat(sheet.text(STEP)).startsWith("Step 3 of 9");
            assertThat(sheet.find(".traveler").isVisible()).isFalse();
            assertThat(sheet.find("[data-node=ncatc]").getAttribute("data-state")).isEqualTo("holds");
        }
    }

    @Test
    void everyAnswerTeachesAndCanBeChosenAgain() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/2", Sheet.Reader.USUAL)) {
            int answers = sheet.find(".answer").count();
            for (int i = 0; i < answers; i++) {
                sheet.find(".answer").nth(i).click();
                assertThat(sheet.text(".feedback")).matches("(✓ Right|✗ Not this one) .{20,}");
                assertThat(sheet.text("#announce")).contains(i == 0 ? "" : ".");
                assertThat(sheet.find(".answer:disabled").count()).isEqualTo(answers - 1);
                sheet.find("text=Choose again").click();
                assertThat(sheet.find(".feedback p").count()).isZero();
            }
            sheet.find("text=Skip the question").click();
            assertThat(sheet.text(".feedback")).startsWith("Skipped");
        }
    }

    @Test
    void anotherLanguageKeepsThePlaceTheAnswerAndTheTab() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/2", Sheet.Reader.USUAL)) {
            sheet.find(".answer").first().click();
            sheet.find("#tab-record").click();
            sheet.find("[data-language=es]").click();
            assertThat(sheet.text(STEP)).startsWith("Paso 2 de 9");
            assertThat(sheet.text(".feedback")).matches("[✓✗] .*");
            assertThat(sheet.find("#panel-record").isVisible()).isTrue();
            assertThat(sheet.ask("document.documentElement.lang")).isEqualTo("es");
            assertThat(sheet.page().title()).startsWith("Renovar la licencia");
            assertThat(sheet.page().url()).endsWith("#license-renewal/2?lang=es");
            assertThat(sheet.find("a.back").getAttribute("href")).isEqualTo("../index.html#?lang=es");
            sheet.page().reload();
            assertThat(sheet.text(STEP)).startsWith("Paso 2 de 9");
        }
    }

    @Test
    void followsTheLanguageAndTheLookOfTheSystem() {
        try (Sheet sheet = desk.open(desk.story(STORY), "", Sheet.Reader.USUAL.inSpanish().inTheDark())) {
            assertThat(sheet.text("#step")).startsWith("Antes de empezar");
            assertThat(sheet.ask("document.documentElement.dataset.look")).isEqualTo("dark");
            sheet.find(".settings summary").click();
            sheet.find("[data-setting=look]").selectOption("contrast");
            sheet.find("[data-setting=text]").selectOption("150");
            assertThat(sheet.ask("document.documentElement.dataset.look")).isEqualTo("contrast");
            assertThat(sheet.ask("getComputedStyle(document.body).fontSize")).isEqualTo("24px");
            assertThat(sheet.page().url()).contains("look=contrast").contains("text=150");
        }
    }

    @Test
    void theKeyboardAloneIsEnough() {
        try (Sheet sheet = desk.open(desk.story(STORY))) {
            sheet.press("Tab");
            assertThat(sheet.focus()).isEqualTo("To the content");
            sheet.press("Enter");
            assertThat(sheet.focus()).isEqualTo("main");
            tabTo(sheet, "begin");
            sheet.press("Enter");
            sheet.wait(3);
            assertThat(sheet.text(STEP)).startsWith("Step 1 of 9");
            sheet.press("ArrowRight");
            sheet.wait(3);
            assertThat(sheet.text(STEP)).startsWith("Step 2 of 9");
            sheet.press("1");
            assertThat(sheet.text(".feedback")).isNotEmpty();
            sheet.press("ArrowRight");
            sheet.wait(4);
            assertThat(sheet.text(STEP)).startsWith("Step 3 of 9");
            sheet.press("ArrowLeft");
            assertThat(sheet.text(STEP)).startsWith("Step 2 of 9");
            sheet.press("End");
            assertThat(sheet.text(STEP)).startsWith("Step 9 of 9");
            sheet.press("Home");
            tabTo(sheet, "tab-who");
            sheet.press("ArrowRight");
            assertThat(sheet.focus()).isEqualTo("tab-how-many");
            assertThat(sheet.find("#panel-how-many").isVisible()).isTrue();
            sheet.press("ArrowLeft", "Tab", "Tab");
            assertThat(sheet.find("#panel-who .way").count()).isZero();
            sheet.press("Enter");
            assertThat(sheet.find("#panel-who .way").count()).isEqualTo(1);
        }
    }

    @Test
    void spacePlaysAndPausesButPressesWhatHasTheKeyboard() {
        try (Sheet sheet = desk.open(desk.story(STORY))) {
            sheet.press("Space");
            assertThat(sheet.find("#play").getAttribute("aria-label")).isEqualTo("Pause");
            sheet.press("Space");
            assertThat(sheet.find("#play").getAttribute("aria-label")).isEqualTo("Play");
            sheet.find("#mode-text").focus();
            sheet.press("Space");
            assertThat(sheet.find("#text").isVisible()).isTrue();
            assertThat(sheet.find("#play").getAttribute("aria-label")).isEqualTo("Play");
        }
    }

    private static void tabTo(Sheet sheet, String id) {
        for (int i = 0; i < 60 && !sheet.focus().equals(id); i++) {
            sheet.press("Tab");
        }
        assertThat(sheet.focus()).isEqualTo(id);
    }

    @Test
    void aBoxShowsItsRecordsAndAMarkLightsUpItsWay() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/3", Sheet.Reader.USUAL)) {
            sheet.find("[data-node=ncatc]").click();
            assertThat(sheet.text("#panel-record")).startsWith("NCATC").contains("Home address · from");
            sheet.find("#tab-who").click();
            sheet.find("td[data-holder=ncatc][data-field=home-address] button").click();
            assertThat(sheet.text("#panel-who .way")).contains("Home address · holds it");
            assertThat(sheet.find(".edge.lit:not(.away)").count()).isPositive();
            sheet.find("#tab-how-many").click();
            assertThat(sheet.text("#panel-how-many")).contains("NCATC").contains("1 in ");
        }
    }

    @Test
    void theTextGoesAlongAndLeadsBackToTheMoment() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/3", Sheet.Reader.USUAL)) {
            sheet.find("#mode-text").click();
            assertThat(sheet.text(".twin .now")).startsWith("Step 3 of 9");
            sheet.follow(sheet.find(".twin [data-step='4'] a").first());
            assertThat(sheet.text(STEP)).startsWith("Step 5 of 9");
            assertThat(sheet.text(".twin .now")).startsWith("Step 5 of 9");
        }
    }

    @Test
    void paperHoldsTheWholeTextInOneLanguage() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/3?lang=es", Sheet.Reader.USUAL)) {
            sheet.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(sheet.find(".twin").isVisible()).isTrue();
            assertThat(sheet.find("#stage").isVisible()).isFalse();
            assertThat(sheet.find(".transport").isVisible()).isFalse();
            assertThat(sheet.text("body")).contains("Paso 9 de 9").contains("Solo registros sintéticos")
                    .contains("CC BY 4.0").doesNotContain("Step 9 of 9");
        }
    }

    @Test
    void withoutScriptsTheStoryIsThereAsText() {
        try (Sheet sheet = new Sheet(desk.browser(), desk.story(STORY), "", Sheet.Reader.USUAL.withoutScripts())) {
            assertThat(sheet.text("body")).contains("Step 9 of 9").contains("Paso 9 de 9")
                    .contains("Without scripts");
            assertThat(sheet.find("#player").isVisible()).isFalse();
        }
    }

    @Test
    void oneFileHoldsSeveralStories() {
        try (Sheet sheet = desk.open(desk.some())) {
            assertThat(sheet.find("#choose .card").count()).isEqualTo(3);
            assertThat(sheet.find("#player").isVisible()).isFalse();
            assertThat(sheet.find(".what-if:visible").count()).isZero();
            String second = sheet.find("#choose h2 a").nth(1).innerText();
            sheet.follow(sheet.find("#choose h2 a").nth(1));
            assertThat(sheet.text("#title")).isEqualTo(second);
            sheet.find("#begin").click();
            sheet.wait(3);
            assertThat(sheet.text(STEP)).startsWith("Step 1 of");
            sheet.follow(sheet.find("a.back"));
            assertThat(sheet.find("#player").isVisible()).isFalse();
        }
    }

    @Test
    void nothingIsKept() {
        try (Sheet sheet = desk.open(desk.story(STORY), "#" + STORY + "/2", Sheet.Reader.USUAL)) {
            sheet.find(".answer").first().click();
            sheet.find("[data-language=es]").click();
            assertThat(sheet.ask("localStorage.length + sessionStorage.length")).isEqualTo(0);
            assertThat(sheet.ask("document.cookie")).isEqualTo("");
        }
    }

    @Test
    void aBrokenAddressLeadsToTheBeginning() {
        for (String broken : List.of("#nothing/4", "#license-renewal/999", "#%E0%A4%A?lang=xx&text=9000")) {
            try (Sheet sheet = desk.open(desk.story(STORY), broken, Sheet.Reader.USUAL)) {
                assertThat(sheet.text("#title")).isEqualTo("Renewing a license");
            }
        }
    }
}
