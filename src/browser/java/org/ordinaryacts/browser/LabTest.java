package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The error lab on the site: asked first, then shown; by keyboard, in both languages, without scripts and on paper. */
@ExtendWith(AtTheDesk.class)
class LabTest {
    private final Desk desk;

    LabTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void whatIsSimulatedComesAfterAGuess() {
        try (Sheet sheet = desk.open(desk.site("lab.html"))) {
            assertThat(sheet.find("#figure .value").isVisible()).isTrue();
            assertThat(sheet.find("#rules-came").isVisible()).isFalse();
            Locator asked = sheet.find("[data-guess]").first();
            asked.locator("[data-answer='0']").focus();
            sheet.press("Enter");
            assertThat(sheet.find("#rules-came").isVisible()).isTrue();
            assertThat(asked.locator(".feedback").innerText()).isEqualTo(
                    "○ You expected “Almost as many”. Here it is “Far fewer”.");
            sheet.find("[data-language=es]").click();
            assertThat(asked.locator(".feedback").innerText()).isEqualTo(
                    "○ Usted esperaba «Casi las mismas». Aquí es «Muchas menos».");
            asked.locator("[data-answer='2']").click();
            assertThat(asked.locator(".feedback").innerText()).startsWith("✓ Usted esperaba «Muchas menos»");
            assertThat(asked.locator("[aria-pressed=true]").count()).isEqualTo(1);
        }
    }

    @Test
    void aGuessCanBeSkipped() {
        try (Sheet sheet = desk.open(desk.site("lab.html"))) {
            for (int i = 0; i < sheet.find("[data-guess]").count(); i++) {
                sheet.find("[data-guess]").nth(i).locator("[data-skip]").press("Enter");
            }
            for (String part : new String[]{"rules", "many", "rate"}) {
                assertThat(sheet.find("#" + part + "-came").isVisible()).isTrue();
            }
            assertThat(sheet.find(".feedback:not(:empty)").count()).isZero();
        }
    }

    @Test
    void theListLeadsToASectionAndLessonsLeadHere() {
        try (Sheet sheet = desk.open(desk.lesson("six-in-a-hundred"), "#?lang=es", Sheet.Reader.USUAL)) {
            sheet.find(".of-lab .more a").first().click();
            assertThat(sheet.text("h1")).isEqualTo("Laboratorio de errores");
            sheet.follow(sheet.find(".contents a[href^='#many']"));
            assertThat(sheet.focus()).isEqualTo("many-name");
            assertThat(sheet.find("#many h2").boundingBox().y).isBetween(0.0, 400.0);
        }
    }

    @Test
    void withoutScriptsAndOnPaperEverythingStandsThere() {
        try (Sheet sheet = desk.open(desk.site("lab.html"), "", Sheet.Reader.USUAL.withoutScripts())) {
            assertThat(sheet.find("#rate-came table").isVisible()).isTrue();
            assertThat(sheet.find("#rules .letters").isVisible()).isTrue();
        }
        try (Sheet sheet = desk.open(desk.site("lab.html"))) {
            sheet.ask("dispatchEvent(new Event('beforeprint'))");
            sheet.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(sheet.find("#many-came .columns").isVisible()).isTrue();
            assertThat(sheet.find("#many .letters").isVisible()).isTrue();
            assertThat(sheet.find("#many .answer").first().isVisible()).isFalse();
        }
    }

    @Test
    void nothingReachesBeyondAPhoneWhenAllOfItIsOpen() {
        for (String language : new String[]{"en", "es"}) {
            for (String text : new String[]{"100", "200"}) {
                try (Sheet sheet = desk.open(desk.site("lab.html"), "#?lang=" + language + "&text=" + text,
                        Sheet.Reader.PHONE)) {
                    sheet.ask("document.querySelectorAll('[data-skip]').forEach((skip) => skip.click())");
                    sheet.ask("document.querySelectorAll('main details').forEach((all) => (all.open = true))");
                    assertThat(sheet.scrollsSideways()).as(language + " " + text).isFalse();
                }
            }
        }
    }
}
