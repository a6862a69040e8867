package org.ordinaryacts.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ordinaryacts.export.NotWritten.Reason;

/** Pages come whole or not at all, and take the place of nothing but our own. */
class PageFilesTest {
    private static final String OURS = "<meta name=\"generator\" content=\"Ordinary Acts 1\">";

    @TempDir
    Path folder;

    private static SortedMap<String, String> pages(String... names) {
        SortedMap<String, String> pages = new TreeMap<>();
        Stream.of(names).forEach(name -> pages.put(name, OURS + name));
        return pages;
    }

    private List<String> there() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted().toList();
        }
    }

    @Test
    void aPageIsWrittenAndWrittenAgain() throws IOException {
        PageFiles.write(folder.resolve("a.html"), OURS + "1");
        PageFiles.write(folder.resolve("a.html"), OURS + "2");
        assertThat(folder.resolve("a.html")).hasContent(OURS + "2");
        assertThat(there()).containsExactly("a.html");
    }

    @Test
    void whatIsNotOursStays() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.html"), "Dear friend");
        refused(Reason.NOT_OURS, () -> PageFiles.write(letter, OURS));
        refused(Reason.NOT_OURS, () -> PageFiles.write(folder, pages("index.html")));
        assertThat(letter).hasContent("Dear friend");
        assertThat(there()).containsExactly("letter.html");
    }

    @Test
    void aPlaceThatCannotBeIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        refused(Reason.NO_FOLDER, () -> PageFiles.write(folder.resolve("none/a.html"), OURS));
        refused(Reason.IS_FOLDER, () -> PageFiles.write(folder, OURS));
        refused(Reason.IS_FILE, () -> PageFiles.write(file, pages("index.html")));
        refused(Reason.NOT_ALLOWED, () -> PageFiles.write(file.resolve("site"), pages("index.html")));
    }

    @Test
    void aSiteTakesThePlaceOfAnOlderOne() throws IOException {
        PageFiles.write(folder.resolve("site"), pages("index.html", "stories/a.html", "stories/b.html"));
        PageFiles.write(folder.resolve("site"), pages("index.html", "stories/b.html"));
        assertThat(there()).containsExactly("site/index.html", "site/ordinary-acts-site.txt", "site/stories/b.html");
    }

    @Test
    void aSiteLeavesAloneWhatSomebodyAdded() throws IOException {
        PageFiles.write(folder, pages("index.html", "old.html"));
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("old.html"), "mine too");
        PageFiles.write(folder, pages("index.html"));
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("old.html")).hasContent("mine too");
    }

    @Test
    void aListThatWasChangedCannotLeadOutside() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside.html"), OURS);
        PageFiles.write(folder.resolve("site"), pages("index.html"));
        Files.writeString(folder.resolve("site").resolve(PageFiles.LIST), "../outside.html\nindex.html\n");
        PageFiles.write(folder.resolve("site"), pages("index.html"));
        assertThat(outside).exists();
    }

    private interface Writing {
        void run() throws IOException;
    }

    private static void refused(Reason reason, Writing writing) {
        assertThatThrownBy(writing::run).isInstanceOfSatisfying(NotWritten.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
