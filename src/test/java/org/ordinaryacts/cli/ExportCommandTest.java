package org.ordinaryacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.world.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exporting as a person types it. */
class ExportCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(String line) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), Language.EN, 80, false, false,
                Path.of("no-settings.json"), Optional.of(Path.of("").toAbsolutePath()));
        return new Cli(terminal).run(line.replace("HERE", folder.toString()).split(" "));
    }

    @Test
    void writesOneStoryInBothLanguages() throws IOException {
        assertThat(run("export license-renewal --to html --out HERE/a.html")).isZero();
        assertThat(out.toString()).contains("Synthetic records only", "kB", "a.html");
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!doctype html>")
                .contains("data-languages=\"en es\"");
    }

    @Test
    void writesSeveralStoriesOnceEachInTheLanguagesAsked() throws IOException {
        assertThat(run("export license-renewal booking booking --out HERE/a.html --lang es,en")).isZero();
        assertThat(Files.readString(folder.resolve("a.html"))).contains("data-languages=\"es en\"")
                .containsOnlyOnce("id=\"data-story-booking\"");
        assertThat(out.toString()).contains("Una página");
        assertThat(run("export booking --out HERE/a.html --lang es")).isZero();
        assertThat(Files.readString(folder.resolve("a.html"))).contains("data-languages=\"es\"");
    }

    @Test
    void writesASite() throws IOException {
        assertThat(run("export site --out HERE/new/site --json")).isZero();
        JsonNode said = JsonMapper.shared().readTree(out.toString());
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(file -> file.toString().endsWith(".html"))).hasSize(said.get("files").size());
        }
        assertThat(run("export site --out HERE/new/site")).isZero();
        assertThat(out.toString()).contains("index.html");
    }

    @Test
    void writesOneLesson() throws IOException {
        assertThat(run("export lesson what-is-a-record --to html --out HERE/a.html")).isZero();
        assertThat(out.toString()).contains("Synthetic records only", "kB", "a.html");
        assertThat(Files.readString(folder.resolve("a.html"))).startsWith("<!doctype html>")
                .contains("data-languages=\"en es\"", "id=\"data-asks\"").doesNotContain("lessons.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export lesson 1 --sheet handout,key --lang en", "export guide care --paper a4",
            "export plan --minutes 45 --lang es", "export map --lang en"})
    void putsOnPaper(String line) throws IOException {
        assertThat(run(line + " --to pdf --out HERE/a.pdf")).as(err::toString).isZero();
        assertThat(Files.readString(folder.resolve("a.pdf"), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        assertThat(out.toString()).contains("a.pdf");
        assertThat(run(line + " --to pdf --out HERE/a.pdf")).as("over its own file").isZero();
        Files.writeString(folder.resolve("a.pdf"), "somebody else's");
        assertThat(run(line + " --to pdf --out HERE/a.pdf")).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"export lesson 1 --to gift", "export lessons --to gift --lang es", "export lesson 2 --to qti",
                    "export lessons --to qti", "export lesson 2 --to scorm --lang en"})
    void takesQuestionsToOtherPlatforms(String line) throws IOException {
        assertThat(run(line + " --out HERE/q")).as(err::toString).isZero();
        assertThat(Files.readString(folder.resolve("q"), StandardCharsets.ISO_8859_1))
                .contains("Made with Ordinary Acts");
        assertThat(run(line + " --out HERE/q")).as("over its own file").isZero();
    }

    @Test
    void aLessonThatWasNearlyTypedIsSuggested() {
        assertThat(run("export lesson what-is-a-recrd --out HERE/a.html")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean “what-is-a-record”?", "six-in-a-hundred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"export", "export license-renewal", "export --out HERE/a.html",
            "export nothing --out HERE/a.html", "export license-renewal --to pdf --out HERE/a.pdf",
            "export license-renewal --to doc --out HERE/a.doc",
            "export lesson 1 --to pdf --sheet nothing --out HERE/a.pdf",
            "export guide nothing --to pdf --out HERE/a.pdf", "export booking --to qti --out HERE/a.zip",
            "export booking --to scorm --out HERE/a.zip",
            "export map --to pdf --paper napkin --out HERE/a.pdf", "export plan --to pdf --minutes 1 --out HERE/a.pdf",
            "export license-renewal --out HERE", "export license-renewal --out HERE/none/a.html",
            "export license-renewal --out HERE/a.html --lang en,fr",
            "export license-renewal --out HERE/a.html --lang ,",
            "export site --out HERE", "export lesson --out HERE/a.html", "export lesson nothing --out HERE/a.html",
            "export lesson what-is-a-record six-in-a-hundred --out HERE/a.html"})
    void wrongUseIsToldAndWritesNothing(String line) throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");
        assertThat(run(line)).isEqualTo(2);
        assertThat(err.toString()).isNotBlank().doesNotContain("Exception");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("mine.txt");
        }
    }

    @Test
    void aStoryThatWasNearlyTypedIsSuggested() {
        assertThat(run("export license-renewl --out HERE/a.html")).isEqualTo(2);
        assertThat(err.toString()).contains("license-renewl", "Did you mean “license-renewal”?", "export site");
    }

    @Test
    void otherCommandsTakeOneLanguage() {
        assertThat(run("stories --lang en,es")).isEqualTo(2);
        assertThat(List.of(err.toString().split("\n"))).hasSize(1);
    }
}
