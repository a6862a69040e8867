package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Question;
import org.ordinaryacts.world.Text;

/** A lesson on its page: every question answered wrongly and rightly by keyboard, its stories, its notes, its paper. */
@ExtendWith(AtTheDesk.class)
class LessonTest {
    private static final String RENEWAL = "what-a-renewal-says";
    private static final String RIGHT = "✓ Right";
    private static final String OTHER = "✗ Not this one";

    private final Desk desk;

    LessonTest(Desk desk) {
        this.desk = desk;
    }

    @Test
    void everyQuestionIsAnsweredByKeyboardAndTeachesOnEveryAnswer() {
        for (Lesson lesson : desk.lessons()) {
            try (Sheet sheet = desk.open(desk.lesson(lesson.id().value()))) {
                lesson.questions().forEach(question -> answer(sheet, question));
            }
        }
    }

    private static void answer(Sheet sheet, Question question) {
        Locator ask = sheet.find("[data-ask=" + question.id() + "]");
        switch (question) {
            case Question.Choice choice -> choose(ask, choice);
            case Question.Order order -> sort(ask, order);
            case Question.Match match -> pair(ask, match);
            case Question.Number number -> type(ask, number);
            case Question.Press press -> press(ask, press);
        }
    }

    private static void enter(Locator button) {
        button.focus();
        button.press("Enter");
    }

    private static void assertSaid(Locator ask, String mark, Text taught) {
        assertThat(ask.locator(".feedback").innerText().replaceAll("\\s+", " ")).startsWith(mark)
                .contains(taught.en().replaceAll("\\s+", " "));
    }

    private static void choose(Locator ask, Question.Choice choice) {
        for (int i = 0; i < choice.answers().size(); i++) {
            enter(ask.locator("[data-answer='" + i + "']"));
            Question.Choice.Answer answer = choice.answers().get(i);
            assertSaid(ask, answer.right() ? RIGHT : OTHER, answer.feedback());
            enter(ask.locator("text=Choose again"));
            assertThat(ask.locator(".feedback p").count()).isZero();
        }
    }

    private static void sort(Locator ask, Question.Order order) {
        enter(ask.locator(".check"));
        assertSaid(ask, OTHER, order.feedback().other());
        for (int to = 0; to < order.items().size(); to++) {
            for (int tries = 0; tries < order.items().size() && at(ask, order.items().get(to)) > to; tries++) {
                enter(ask.locator(".sort li").nth(at(ask, order.items().get(to))).locator("[data-by='-1']"));
            }
        }
        enter(ask.locator(".check"));
        assertSaid(ask, RIGHT, order.feedback().right());
    }

    private static int at(Locator ask, Text item) {
        return ask.locator(".sort-text").allInnerTexts().indexOf(item.en());
    }

    private static void pair(Locator ask, Question.Match match) {
        enter(ask.locator(".check"));
        assertThat(ask.locator(".feedback").innerText()).startsWith("Choose something for each");
        int pairs = match.pairs().size();
        for (int shift : List.of(1, 0)) {
            for (int i = 0; i < pairs; i++) {
                ask.locator("select").nth(i).selectOption(String.valueOf((i + shift) % pairs));
            }
            enter(ask.locator(".check"));
            assertSaid(ask, shift == 0 ? RIGHT : OTHER,
                    shift == 0 ? match.feedback().right() : match.feedback().other());
        }
    }

    private static void type(Locator ask, Question.Number number) {
        Locator field = ask.locator("input");
        field.fill("many");
        field.press("Enter");
        assertThat(ask.locator(".feedback").innerText()).startsWith("Write a number");
        field.fill(String.valueOf(number.value() + number.tolerance() + 1));
        field.press("Enter");
        assertSaid(ask, OTHER, number.feedback().other());
        field.fill(String.valueOf(number.value() + number.tolerance()));
        field.press("Enter");
        assertSaid(ask, RIGHT, number.feedback().right());
    }

    private static void press(Locator ask, Question.Press press) {
        enter(ask.locator(".holder:not([data-holder=" + press.holder() + "])").first());
        assertSaid(ask, OTHER, press.feedback().other());
        enter(ask.locator("[data-node=" + press.holder() + "]"));
        assertSaid(ask, RIGHT, press.feedback().right());
        assertThat(ask.locator("[data-holder=" + press.holder() + "]").getAttribute("aria-pressed")).isEqualTo("true");
    }

    @Test
    void anItemThatIsMovedKeepsTheKeyboardAndSaysItsPlace() {
        try (Sheet sheet = desk.open(desk.lesson(RENEWAL))) {
            Locator ask = sheet.find(".ask:has(.sort)").first();
            ask.locator(".sort li").nth(1).locator("[data-by='-1']").focus();
            sheet.press("Enter");
            assertThat(ask.locator("[role=status].unseen").innerText()).contains("now at place 1 of");
            assertThat(sheet.ask("document.activeElement.matches('.sort li:first-child .move')")).isEqualTo(true);
        }
    }

    @Test
    void aStoryIsWalkedThroughWhereItStands() {
        try (Sheet sheet = desk.open(desk.lesson(RENEWAL))) {
            Locator story = sheet.find("[data-glimpse=license-renewal]").first();
            assertThat(story.locator(".glimpse-buttons [role=status]").innerText()).startsWith("Before the first");
            for (int step = 1; step <= 3; step++) {
                enter(story.locator("text=Next step"));
                assertThat(story.locator(".glimpse-buttons [role=status]").innerText())
                        .startsWith("Step " + step + " of 9");
                assertThat(story.locator("[data-node=ncatc]").getAttribute("data-state")).isEqualTo("holds");
            }
            assertThat(story.locator("[data-node=ncatc] .node-word").innerText()).endsWith("4");
            assertThat(story.locator(".stage").getAttribute("inert")).isNotNull();
            enter(story.locator("text=Step back"));
            story.locator(".answer").first().click();
            assertThat(story.locator(".question .feedback").innerText()).matches("(?s)[✓✗].*");
        }
    }

    @Test
    void anotherLanguageKeepsAnswersAndSteps() {
        try (Sheet sheet = desk.open(desk.lesson(RENEWAL))) {
            sheet.find("[data-ask] input").first().fill("77");
            sheet.find("[data-ask] .answer").first().click();
            sheet.find("text=Next step").first().click();
            sheet.find("[data-language=es]").click();
            assertThat(sheet.find("[data-ask] input").first().inputValue()).isEqualTo("77");
            assertThat(sheet.find("[data-ask] .answer:disabled").count()).isPositive();
            assertThat(sheet.find(".glimpse-buttons [role=status]").first().innerText()).startsWith("Paso 1 de 9");
            assertThat(sheet.page().title()).startsWith("Lo que dice");
        }
    }

    @Test
    void theShortVersionAndTheNotesAreChosen() {
        try (Sheet sheet = desk.open(desk.lesson(RENEWAL))) {
            int all = sheet.find(".part:visible").count();
            assertThat(sheet.find(".leading .prose:visible").count()).isZero();
            enter(sheet.find("#short"));
            assertThat(sheet.find(".part:visible").count()).isBetween(1, all - 1)
                    .isEqualTo(sheet.find(".part.in-short").count());
            enter(sheet.find("#short"));
            enter(sheet.find("#notes"));
            assertThat(sheet.find(".leading .prose:visible").count()).isEqualTo(sheet.find(".leading").count());
        }
    }

    @Test
    void theListLeadsToASectionAndTheAddressToo() {
        try (Sheet sheet = desk.open(desk.lesson(RENEWAL), "#s4?lang=es", Sheet.Reader.USUAL)) {
            assertThat(sheet.focus()).isEqualTo("h4");
            sheet.follow(sheet.find(".contents a").nth(2));
            assertThat(sheet.focus()).isEqualTo("h3");
            assertThat(sheet.page().url()).endsWith("#s3?lang=es");
            assertThat(sheet.find("#s3").boundingBox().y).isBetween(-5.0, 60.0);
        }
        try (Sheet sheet = desk.open(desk.lesson(RENEWAL), "#nothing", Sheet.Reader.PHONE)) {
            assertThat(sheet.text("h1")).isEqualTo("What a license renewal says");
        }
    }

    @Test
    void paperHasTheLessonWithoutAnswersAndNotesOnlyWhereTheyAreOpen() {
        try (Sheet sheet = desk.open(desk.lesson(RENEWAL))) {
            sheet.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(sheet.find(".live:visible").count()).isZero();
            assertThat(sheet.find(".ask .still:visible").count()).isEqualTo(sheet.find(".ask").count());
            assertThat(sheet.find(".leading:visible").count()).isZero();
            assertThat(sheet.find(".local-help").isVisible()).isTrue();
            sheet.ask("document.querySelector('.leading').open = true");
            assertThat(sheet.find(".leading:visible").count()).isEqualTo(1);
            sheet.ask("document.documentElement.classList.add('only-handout')");
            assertThat(sheet.find(".part:visible").count()).isZero();
            assertThat(sheet.find(".handout").isVisible()).isTrue();
        }
    }

    @Test
    void withoutScriptsALessonCanBeRead() {
        try (Sheet sheet = new Sheet(desk.browser(), desk.lesson(RENEWAL), "", Sheet.Reader.USUAL.withoutScripts())) {
            assertThat(sheet.text("body")).contains("Five details on a card", "Cinco datos", "With scripts, this page");
            assertThat(sheet.find(".ask .still:visible").count()).isEqualTo(sheet.find(".ask").count());
            assertThat(sheet.find(".lesson-tools").isVisible()).isFalse();
        }
    }

    @Test
    void aFileOnItsOwnLeadsNowhereAndKeepsNothing() {
        try (Sheet sheet = desk.open(desk.lessonAlone())) {
            assertThat(sheet.ask("[...document.querySelectorAll('a[href]')].every((link) => "
                    + "link.getAttribute('href').startsWith('#'))")).isEqualTo(true);
            sheet.find("[data-ask] .answer").first().click();
            assertThat(sheet.ask("localStorage.length + sessionStorage.length")).isEqualTo(0);
        }
    }

    @Test
    void nothingReachesBeyondTheNarrowestAndTheWidestScreen() {
        for (Lesson lesson : desk.lessons()) {
            try (Sheet sheet = desk.open(desk.lesson(lesson.id().value()), "#?lang=es", Sheet.Reader.USUAL)) {
                enter(sheet.find("#notes"));
                for (int width : List.of(360, 1024, 1920)) {
                    sheet.resize(width, 900);
                    assertThat(sheet.scrollsSideways()).as(lesson.id() + " at " + width).isFalse();
                }
            }
        }
    }
}
