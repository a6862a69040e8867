package org.ordinaryacts.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The hand-written resources stay small, readable and harmless. */
class ResourcesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/ordinaryacts/export/web");
    private static final int WIDEST = 125;
    private static final int LONGEST_SCRIPT = 330;
    private static final int LONGEST_FUNCTION = 36;
    private static final List<String> DANGEROUS = List.of("eval(", "Function(", "innerHTML", "outerHTML",
            "insertAdjacentHTML", "document.write", "localStorage", "sessionStorage", "document.cookie", "indexedDB",
            "fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "import(", "var ", " == ", " != ");
    private static final Pattern HANDLER = Pattern.compile("<[^>]* on[a-z]+=");
    private static final Pattern STYLED = Pattern.compile("<[^>]* style=");
    private static final Pattern ADDRESS = Pattern.compile("https?://(?!www\\.w3\\.org/2000/svg)");

    static Stream<Path> all() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    static Stream<Path> scripts() throws IOException {
        return all().filter(file -> file.toString().endsWith(".js"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingLoadsRunsOrKeepsAnything(Path file) throws IOException {
        String text = Files.readString(file);
        assertThat(text).doesNotContainPattern(HANDLER).doesNotContainPattern(STYLED).doesNotContainPattern(ADDRESS);
        if (file.toString().endsWith(".js")) {
            assertThat(DANGEROUS).noneMatch(text::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsAreReadable(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).as("says what it is for").startsWith("// ");
        assertThat(lines).hasSizeLessThan(LONGEST_SCRIPT).allMatch(line -> line.length() <= WIDEST)
                .noneMatch(line -> line.contains("\t") || line.endsWith(" "));
        assertThat(longestFunction(lines)).isLessThanOrEqualTo(LONGEST_FUNCTION);
    }

    /** The most lines from the beginning of a function, at the edge or in a class, to its end. */
    private static int longestFunction(List<String> lines) {
        int longest = 0;
        for (int i = 0; i < lines.size(); i++) {
            String indent = lines.get(i).matches("(async )?function .*\\{")
                    ? ""
                    : lines.get(i).matches(" {2}(get )?[a-zA-Z]+\\(.*\\) \\{") ? "  " : "none";
            for (int j = i; j < lines.size() && !indent.equals("none"); j++) {
                if (lines.get(j).equals(indent + "}")) {
                    longest = Math.max(longest, j - i + 1);
                    break;
                }
            }
        }
        return longest;
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingIsUsed(Path file) {
        String name = file.getFileName().toString();
        String text = Resources.text(name).strip();
        List<String> wholes = List.of(Resources.playerScript(), Resources.listScript(),
                Resources.platformScript(), Resources.labScript(), Resources.style());
        assertThat(name.endsWith(".html") || wholes.stream().anyMatch(whole -> whole.contains(text))).isTrue();
    }
}
