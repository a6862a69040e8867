package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No page has a barrier that axe can find, in any look. */
@ExtendWith(AtTheDesk.class)
class BarriersTest {
    private static final List<String> LOOKS = List.of("light", "dark", "contrast");
    private static final String CHECK = """
            async (only) => (await axe.run(document, {
              resultTypes: ["violations"], ...(only ? { runOnly: { type: "rule", values: [only] } } : {}) })).violations
              .map((found) => found.id + ": " + found.nodes.slice(0, 3).map((node) => node.html.slice(0, 200) + " "
                + node.failureSummary).join(" | "))""";

    private final Desk desk;
    private final String axe;

    BarriersTest(Desk desk) throws IOException {
        this.desk = desk;
        try (InputStream in = Objects.requireNonNull(BarriersTest.class.getResourceAsStream("/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyPageIsFreeOfBarriersInEitherTheme() {
        for (Path page : desk.pages()) {
            try (Sheet sheet = desk.open(page)) {
                check(sheet, page.getFileName() + " light");
                sheet.ask("""
                        (() => {
                          const choice = document.querySelector("[data-setting=look]");
                          choice.value = "dark";
                          choice.dispatchEvent(new Event("change"));
                        })()""");
                assertThat(sheet.ask("document.documentElement.dataset.look")).isEqualTo("dark");
                // Nothing but colors differs from the light page.
                check(sheet, page.getFileName() + " dark", "color-contrast");
            }
        }
    }

    @Test
    void everyKindOfPageIsFreeOfBarriersInHighContrastAndOnAPhone() {
        for (Path page : List.of(desk.some(), desk.site("index.html"), desk.site("map.html"),
                desk.site("sources.html"), desk.site("glossary.html"), desk.site("lessons.html"), desk.site("lab.html"),
                desk.site("guides/facilitator.html"), desk.lesson("six-in-a-hundred"))) {
            try (Sheet sheet = desk.open(page, "#?look=contrast&lang=es", Sheet.Reader.PHONE)) {
                check(sheet, page.getFileName() + " in high contrast, on a phone");
            }
        }
    }

    @Test
    void aStoryIsFreeOfBarriersInEveryState() {
        for (String look : LOOKS) {
            for (Sheet.Reader reader : List.of(Sheet.Reader.USUAL, Sheet.Reader.PHONE.inSpanish())) {
                String settings = "?motion=off&look=" + look;
                try (Sheet sheet = desk.open(desk.story("license-renewal"), "#license-renewal/2" + settings, reader)) {
                    check(sheet, look + " question");
                    sheet.find(".answer").first().click();
                    check(sheet, look + " answered");
                    sheet.press("End");
                    sheet.find("#panel-who .mark.holds").first().click();
                    check(sheet, look + " end");
                    sheet.find("#tab-record").click();
                    check(sheet, look + " record");
                    sheet.find("#tab-how-many").click();
                    check(sheet, look + " how many");
                    sheet.find("#mode-text").click();
                    sheet.find(".settings summary").click();
                    check(sheet, look + " text and settings");
                }
            }
        }
    }

    @Test
    void whatRulesDoIsFreeOfBarriersWhenOpen() {
        for (String look : LOOKS) {
            for (Sheet.Reader reader : List.of(Sheet.Reader.USUAL, Sheet.Reader.PHONE.inSpanish())) {
                for (String story : List.of("license-renewal", "erroneous-request", "roommate")) {
                    try (Sheet sheet = desk.open(desk.story(story), "#" + story + "/3?motion=off&look=" + look,
                            reader)) {
                        sheet.ask("document.querySelectorAll('.lever').forEach((rule) => (rule.open = true))");
                        sheet.find(".code-field input").fill("12");
                        sheet.find(".code-field button").click();
                        check(sheet, look + " rules " + story);
                    }
                }
            }
        }
    }

    @Test
    void aHolderAndAClaimAreFreeOfBarriersWhenOpen() {
        for (String look : LOOKS) {
            try (Sheet sheet = desk.open(desk.site("map.html"), "#holder:ncatc?look=" + look, Sheet.Reader.USUAL)) {
                check(sheet, look + " holder");
            }
            try (Sheet sheet = desk.open(desk.site("sources.html"), "#flow:F36?look=" + look, Sheet.Reader.PHONE)) {
                check(sheet, look + " claim");
            }
        }
    }

    @Test
    void aLessonIsFreeOfBarriersWhenItIsAnsweredAndItsNotesAreOpen() {
        for (String look : LOOKS) {
            for (String lesson : List.of("what-a-renewal-says", "what-if-the-rules-changed", "your-record-your-right")) {
                try (Sheet sheet = desk.open(desk.lesson(lesson), "#?look=" + look, Sheet.Reader.PHONE.inSpanish())) {
                    sheet.find("#notes").click();
                    sheet.ask("document.querySelectorAll('[data-ask] .answer, .check, .holder').forEach((b) => b.click())");
                    sheet.ask("document.querySelectorAll('main details').forEach((all) => (all.open = true))");
                    check(sheet, look + " " + lesson);
                }
            }
        }
    }

    @Test
    void theLabIsFreeOfBarriersWhenItIsAnsweredAndOpen() {
        for (String look : LOOKS) {
            try (Sheet sheet = desk.open(desk.site("lab.html"), "#?look=" + look, Sheet.Reader.PHONE.inSpanish())) {
                sheet.ask("document.querySelectorAll('[data-guess] [data-answer=\"1\"]').forEach((b) => b.click())");
                sheet.ask("document.querySelectorAll('main details').forEach((all) => (all.open = true))");
                check(sheet, look + " lab");
            }
        }
    }

    private void check(Sheet sheet, String where) {
        check(sheet, where, "");
    }

    /** Checks one rule; all of them for none. */
    private void check(Sheet sheet, String where, String only) {
        if (!Boolean.TRUE.equals(sheet.ask("typeof axe !== 'undefined'"))) {
            sheet.page().evaluate("() => {" + axe + "}");
        }
        // axe lets time pass between its rules.
        sheet.page().clock().resume();
        assertThat((List<?>) sheet.page().evaluate(CHECK, only)).as(where).isEmpty();
    }
}
