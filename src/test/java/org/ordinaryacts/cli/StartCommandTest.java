package org.ordinaryacts.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.world.Language;
import picocli.CommandLine;

/** What the window begins with, by how the program is started. */
class StartCommandTest {
    private static final Settings DARK = Settings.fresh(Language.EN).with(Look.DARK);

    @TempDir
    private Path folder = Path.of("");

    /** What the command line remembers by. */
    private Memory memory(String line) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        Terminal terminal = new Terminal(nowhere, nowhere, Language.EN, 80, false, false,
                folder.resolve("deep/settings.json"), Optional.empty());
        Cli.Root root = new Cli.Root(terminal);
        StartCommand start = new StartCommand(terminal);
        new CommandLine(root).addSubcommand(start).parseArgs(line.isEmpty() ? new String[0] : line.split(" "));
        return line.contains("start") ? start.memory(start.context()) : root.start().memory(root.context());
    }

    @ParameterizedTest
    @ValueSource(strings = {"start --fresh", "--fresh", "--fresh start"})
    void aFreshStartCreatesNoFileAndNoFolder(String line) {
        try (Memory memory = memory(line)) {
            assertThat(memory.keep(DARK)).isEmpty();
            assertThat(memory.notices()).containsExactly("app.notice.fresh");
            assertThat(folder).isEmptyDirectory();
        }
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start --fresh", "--fresh", "--fresh start"})
    void aFreshStartReadsAndChangesNothing(String line) throws IOException {
        Path file = folder.resolve("deep/settings.json");
        Files.createDirectories(folder.resolve("deep"));
        Files.writeString(file, "{broken");
        try (Memory memory = memory(line)) {
            memory.keep(DARK);
            assertThat(memory.settings()).isEqualTo(Settings.fresh(Language.EN));
        }
        assertThat(folder.resolve("deep")).isDirectoryNotContaining(other -> !other.equals(file));
        assertThat(file).hasContent("{broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", ""})
    void aUsualStartRemembers(String line) {
        try (Memory memory = memory(line)) {
            memory.keep(DARK);
        }
        try (Memory next = memory(line)) {
            assertThat(next.settings()).isEqualTo(DARK);
        }
    }

    @Test
    void aLanguageForOneTimeKeepsTheLock() {
        try (Memory memory = memory("start")) {
            Memory spanish = memory.beginningWith(memory.settings().in(Language.ES));
            spanish.keep(DARK);
            assertThat(spanish.settings().language()).isEqualTo(Language.ES);
            try (Memory second = memory("start")) {
                assertThat(second.notices()).containsExactly("app.notice.other");
            }
        }
    }
}
