package org.ordinaryacts.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Question;
import tools.jackson.databind.json.JsonMapper;

/** A lesson as a learning platform starts it: what it tells the platform, and where it goes on the next time. */
@ExtendWith(AtTheDesk.class)
class ScormTest {
    private static final String LESSON = "what-is-a-record";

    @TempDir
    private Path folder = Path.of("");
    private final Desk desk;

    ScormTest(Desk desk) {
        this.desk = desk;
    }

    /** A platform as the standard describes it, which remembers what it is told. */
    private static String platform(String remembered) {
        return """
                window.cmi = %s;
                window.calls = [];
                window.API = {
                  LMSInitialize: (nothing) => { calls.push("initialize" + nothing); return "true"; },
                  LMSGetValue: (name) => cmi[name] ?? "",
                  LMSSetValue: (name, value) => { cmi[name] = value; return typeof value === "string" ? "true" : "false"; },
                  LMSCommit: (nothing) => "true",
                  LMSFinish: (nothing) => { calls.push("finish" + nothing); return "true"; },
                };
                """.formatted(remembered);
    }

    private Path page() throws IOException {
        Path page = folder.resolve("index.html");
        try (ZipFile zip = new ZipFile(desk.lessonPacked().toFile());
                InputStream in = zip.getInputStream(Objects.requireNonNull(zip.getEntry("index.html")))) {
            Files.write(page, in.readAllBytes());
        }
        return page;
    }

    private Sheet open(String remembered) throws IOException {
        return new Sheet(desk.browser(), page(), "", Sheet.Reader.USUAL, platform(remembered));
    }

    private static String remembered(Sheet sheet) {
        return String.valueOf(sheet.ask("JSON.stringify(cmi)"));
    }

    private static Map<?, ?> cmi(Sheet sheet) {
        return JsonMapper.shared().readValue(remembered(sheet), Map.class);
    }

    private Lesson lesson() {
        return desk.lessons().stream().filter(lesson -> lesson.id().value().equals(LESSON)).findFirst().orElseThrow();
    }

    /** Answers a question by the page's own scripts: whether rightly or not. */
    private static void answer(Sheet sheet, Question question, boolean right) {
        String ask = "[data-ask=" + question.id() + "] ";
        switch (question) {
            case Question.Choice choice -> {
                for (int i = 0; i < choice.answers().size(); i++) {
                    if (choice.answers().get(i).right() == right) {
                        sheet.find(ask + "[data-answer='" + i + "']").click();
                        return;
                    }
                }
            }
            case Question.Match match -> {
                for (int i = 0; i < match.pairs().size(); i++) {
                    int taken = right ? i : (i + 1) % match.pairs().size();
                    sheet.find(ask + "select").nth(i).selectOption(String.valueOf(taken));
                }
                sheet.find(ask + ".check").click();
            }
            case Question.Number number -> {
                sheet.find(ask + "input").fill(String.valueOf((long) number.value() + (right ? 0 : 1000)));
                sheet.find(ask + ".check").click();
            }
            case Question.Press press -> sheet.find(ask + "[data-holder" + (right ? "=" : "]:not([data-holder=")
                    + "'" + press.holder() + "'" + (right ? "]" : "])")).first().click();
            case Question.Order order -> {
                for (int to = 0; right && to < order.items().size(); to++) {
                    String item = order.items().get(to).en();
                    for (int tries = 0; tries < order.items().size(); tries++) {
                        if (sheet.find(ask + ".sort .sort-text").nth(to).innerText().equals(item)) {
                            break;
                        }
                        sheet.find(ask + ".sort li:has-text(\"" + item + "\") [data-by='-1']").click();
                    }
                }
                sheet.find(ask + ".check").click();
            }
        }
    }

    /** Scrolls to each section; the page's own observer was there first and is told in the same moment as this one. */
    private static void readAll(Sheet sheet, int sections) {
        for (int i = 1; i <= sections; i++) {
            sheet.ask("""
                    new Promise((done) => {
                      const section = document.getElementById("s%d");
                      section.scrollIntoView({ block: "center" });
                      new IntersectionObserver((seen, observer) => {
                        observer.disconnect();
                        done(true);
                      }).observe(section);
                    })""".formatted(i));
        }
    }

    @Test
    void itTellsHowFarSomebodyIsAndGoesOnThere() throws IOException {
        String kept;
        Question first = lesson().questions().getFirst();
        try (Sheet sheet = open("{}")) {
            assertThat(cmi(sheet).get("cmi.core.lesson_status")).isEqualTo("incomplete");
            answer(sheet, first, true);
            readAll(sheet, 2);
            assertThat(cmi(sheet).get("cmi.core.score.raw"))
                    .isEqualTo(String.valueOf(Math.round(100.0 / lesson().questions().size())));
            assertThat(cmi(sheet).get("cmi.core.lesson_status")).isEqualTo("incomplete");
            sheet.ask("dispatchEvent(new Event('pagehide'))");
            assertThat(cmi(sheet).get("cmi.core.exit")).isEqualTo("suspend");
            assertThat(String.valueOf(cmi(sheet).get("cmi.core.session_time"))).matches("\\d{4}:\\d\\d:\\d\\d");
            assertThat(String.valueOf(sheet.ask("calls.join()"))).isEqualTo("initialize,finish");
            kept = remembered(sheet);
        }
        try (Sheet sheet = open(kept)) {
            assertThat(sheet.text("[data-ask=" + first.id() + "] .feedback")).startsWith("✓ Right");
            assertThat(String.valueOf(cmi(sheet).get("cmi.core.lesson_location"))).matches("s\\d");
            assertThat(cmi(sheet).get("cmi.core.score.raw")).isNotEqualTo("0");
        }
    }

    @Test
    void whoeverReadAllAndAnsweredAllHasCompletedIt() throws IOException {
        try (Sheet sheet = open("{}")) {
            lesson().questions().forEach(question -> answer(sheet, question, false));
            readAll(sheet, lesson().sections().size());
            assertThat(cmi(sheet).get("cmi.core.lesson_status")).isEqualTo("completed");
            assertThat(cmi(sheet).get("cmi.core.score.raw")).isEqualTo("0");
            lesson().questions().stream().filter(Question.Choice.class::isInstance)
                    .forEach(question -> sheet.find("[data-ask=" + question.id() + "] >> text=Choose again").click());
            lesson().questions().forEach(question -> answer(sheet, question, true));
            assertThat(cmi(sheet).get("cmi.core.score.raw")).isEqualTo("100");
            assertThat(remembered(sheet).length()).isLessThan(4096);
        }
    }

    @Test
    void aPlatformThatKeptSomethingElseOrIsNotThereDoesNotStopTheLesson() throws IOException {
        try (Sheet sheet = open("{ \"cmi.suspend_data\": \"not ours\", \"cmi.core.lesson_location\": \"nowhere\" }")) {
            assertThat(sheet.find("[data-ask]").count()).isEqualTo(lesson().questions().size());
        }
        try (Sheet sheet = desk.open(page())) {
            assertThat(sheet.find(".check, .answer").count()).isPositive();
        }
    }
}
