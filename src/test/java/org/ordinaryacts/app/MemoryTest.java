package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.world.Language;

/** One window keeps its settings; what goes wrong is told. */
class MemoryTest {
    private static final Settings BEGUN = Settings.fresh(Language.EN).begunFor(Settings.Purpose.LEAD);

    @Test
    void whatOneWindowKeptTheNextOneBeginsWith(@TempDir Path folder) {
        Path file = folder.resolve("deep/settings.json");
        try (Memory first = Memory.of(file, Language.EN)) {
            assertThat(first.notices()).isEmpty();
            assertThat(first.keep(BEGUN.with(Look.CONTRAST))).isEmpty();
        }
        try (Memory next = Memory.of(file, Language.ES)) {
            assertThat(next.notices()).isEmpty();
            assertThat(next.settings()).isEqualTo(BEGUN.with(Look.CONTRAST));
        }
    }

    @Test
    void aSecondWindowIsToldAndKeepsNothing(@TempDir Path folder) {
        Path file = folder.resolve("settings.json");
        try (Memory first = Memory.of(file, Language.EN)) {
            first.keep(BEGUN);
            try (Memory second = Memory.of(file, Language.EN)) {
                assertThat(second.notices()).containsExactly("app.notice.other");
                assertThat(second.settings()).isEqualTo(BEGUN);
                assertThat(second.keep(BEGUN.with(Look.DARK))).isEmpty();
            }
            try (Memory third = Memory.of(file, Language.EN)) {
                assertThat(third.notices()).as("the first is still open").containsExactly("app.notice.other");
                assertThat(third.settings()).isEqualTo(BEGUN);
            }
        }
        try (Memory later = Memory.of(file, Language.EN)) {
            assertThat(later.notices()).isEmpty();
        }
    }

    @Test
    void aLockFileThatWasLeftBehindDoesNoHarm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("settings.json.lock"), "left");
        try (Memory memory = Memory.of(folder.resolve("settings.json"), Language.EN)) {
            assertThat(memory.notices()).isEmpty();
            assertThat(memory.keep(BEGUN)).isEmpty();
        }
        assertThat(folder.resolve("settings.json")).exists();
    }

    @Test
    void aBrokenFileIsTold(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{");
        try (Memory memory = Memory.of(folder.resolve("settings.json"), Language.ES)) {
            assertThat(memory.notices()).containsExactly("app.notice.broken");
            assertThat(memory.settings()).isEqualTo(Settings.fresh(Language.ES));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsToldOnce(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("file"), "");
        try (Memory memory = Memory.of(folder.resolve("file/settings.json"), Language.EN)) {
            assertThat(memory.keep(BEGUN)).contains("app.notice.unwritten");
            assertThat(memory.keep(BEGUN)).isEmpty();
        }
    }
}
