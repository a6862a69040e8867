package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.ProgressFile;
import org.ordinaryacts.app.shell.ProgressFile.State;
import org.ordinaryacts.lesson.Animal;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.lesson.LessonId;
import org.ordinaryacts.lesson.Progress;
import org.ordinaryacts.lesson.Tint;
import org.ordinaryacts.world.Language;

/** Progress is kept safely, and says nothing about anybody. */
class ProgressFileTest {
    private static final LessonId LESSON = new LessonId("what-is-a-record");
    private static final Learner OWL = new Learner(Animal.OWL, Tint.GREEN);
    private static final Progress TWO = Progress.NOBODY.with(new Learner(Animal.FISH, Tint.RED))
            .at(LESSON, Attained.NOTHING.through().at(1).answered("q1", true).answered("q2", false)).with(OWL)
            .at(LESSON, Attained.NOTHING.at(5).done()).at(new LessonId("six-in-a-hundred"), Attained.NOTHING);

    @TempDir
    private Path folder = Path.of("");

    private Path path() {
        return folder.resolve("progress.json");
    }

    private ProgressFile file() {
        return new ProgressFile(path());
    }

    @Test
    void whatIsKeptComesBack() {
        ProgressFile deep = new ProgressFile(folder.resolve("deep/progress.json"));
        assertThat(deep.write(TWO)).isTrue();
        assertThat(deep.read()).isEqualTo(new ProgressFile.Read(TWO, State.FINE));
        assertThat(deep.write(TWO.withNobody())).isTrue();
        assertThat(deep.read().progress()).isEqualTo(TWO.withNobody());
        assertThat(folder.resolve("deep")).isDirectoryNotContaining(p -> p.toString().endsWith(".new"));
    }

    @Test
    void withoutAFileNobodyHasBegun() {
        assertThat(file().read()).isEqualTo(new ProgressFile.Read(Progress.NOBODY, State.FINE));
    }

    @Test
    void theFileHoldsAnAnimalAndAColorAndNothingElseAboutAnybody() throws IOException {
        file().write(TWO);
        List<String> words = new ArrayList<>();
        java.util.regex.Pattern.compile("\"([a-z0-9-]+)\"").matcher(Files.readString(path())).results()
                .forEach(found -> words.add(found.group(1)));
        assertThat(words).containsOnly("version", "current", "learners", "animal", "color", "lessons", "section",
                "seen", "answers", "finished", "owl", "green", "fish", "red", "what-is-a-record", "six-in-a-hundred",
                "q1", "q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "7", "{\"version\": 0}", "{\"version\": \"1\"}", "{\"learners\": []}",
            "{\"version\": 1, \"current\": {\"animal\": \"owl\", \"color\": \"green\"}, \"learners\": []}",
            "{\"version\": 1, \"learners\": [{\"animal\": \"unicorn\", \"color\": \"red\"}]}",
            "{\"version\": 1, \"learners\": [{\"animal\": \"owl\"}]}",
            "{\"version\": 1, \"learners\": [{\"animal\": \"owl\", \"color\": \"red\", \"lessons\": {\"a\": 1}}]}",
            "{\"version\": 1, \"learners\": [{\"animal\": \"owl\", \"color\": \"red\", \"lessons\": {\"a\": "
                    + "{\"section\": -1}}}]}"})
    void aBrokenFileIsSetAsideAndTold(String text) throws IOException {
        Files.writeString(path(), text);
        assertThat(file().read()).isEqualTo(new ProgressFile.Read(Progress.NOBODY, State.BROKEN));
        assertThat(folder.resolve("progress.json.broken")).hasContent(text);
        assertThat(path()).doesNotExist();
    }

    @Test
    void bytesThatAreNoTextAreSetAside() throws IOException {
        Files.write(path(), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        assertThat(file().read().state()).isEqualTo(State.BROKEN);
    }

    @Test
    void aFileOfANewerProgramStaysAsItIs() throws IOException {
        String newer = "{\"version\": 2, \"learners\": \"all of them\"}";
        Files.writeString(path(), newer);
        assertThat(file().read().state()).isEqualTo(State.NEWER);
        try (Memory memory = Memory.of(folder.resolve("settings.json"), Language.EN)) {
            assertThat(memory.notices()).containsExactly("app.notice.progress.newer");
            assertThat(memory.keep(TWO)).isEmpty();
        }
        assertThat(path()).hasContent(newer);
    }

    @Test
    void aFileThatCannotBeOpenedStaysAsItIs() throws IOException {
        Files.createDirectory(path());
        Files.writeString(path().resolve("inside"), "");
        assertThat(file().read().state()).isEqualTo(State.LOCKED);
        try (Memory memory = Memory.of(folder.resolve("settings.json"), Language.EN)) {
            assertThat(memory.notices()).containsExactly("app.notice.progress.locked");
            assertThat(memory.keep(TWO)).isEmpty();
        }
        assertThat(path()).isDirectory();
    }

    @Test
    void aFullDiskLeavesTheLastGoodFile() throws IOException {
        Path full = Path.of("/dev/full");
        assumeThat(Files.isWritable(full)).isTrue();
        assertThat(file().write(TWO)).isTrue();
        Files.createSymbolicLink(folder.resolve("progress.json.new"), full);
        assertThat(file().write(TWO.without(OWL))).isFalse();
        assertThat(file().read()).isEqualTo(new ProgressFile.Read(TWO, State.FINE));
    }

    @Test
    void whatCannotBeWrittenIsToldOnce() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        try (Memory memory = Memory.of(folder.resolve("file/settings.json"), Language.EN)) {
            assertThat(memory.keep(TWO)).contains("app.notice.progress.unwritten");
            assertThat(memory.keep(TWO)).isEmpty();
        }
    }

    @Test
    void aWipeLeavesNothingBehind() throws IOException {
        file().write(TWO);
        Files.writeString(folder.resolve("progress.json.broken"), "old");
        assertThat(file().write(Progress.NOBODY)).isTrue();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aSecondWindowSeesProgressAndKeepsNone() {
        Path settings = folder.resolve("settings.json");
        try (Memory first = Memory.of(settings, Language.EN)) {
            assertThat(first.keep(TWO)).isEmpty();
            try (Memory second = Memory.of(settings, Language.EN)) {
                assertThat(second.progress()).isEqualTo(TWO);
                assertThat(second.keep(Progress.NOBODY)).isEmpty();
            }
        }
        try (Memory next = Memory.of(settings, Language.EN)) {
            assertThat(next.progress()).isEqualTo(TWO);
        }
    }

    @Test
    void aFreshWindowNeitherReadsNorKeepsAnything() {
        file().write(TWO);
        try (Memory fresh = Memory.fresh(Language.EN)) {
            assertThat(fresh.progress()).isEqualTo(Progress.NOBODY);
            assertThat(fresh.keep(TWO.without(OWL))).isEmpty();
        }
        assertThat(file().read().progress()).isEqualTo(TWO);
    }
}
