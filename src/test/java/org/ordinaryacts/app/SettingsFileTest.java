package org.ordinaryacts.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.SettingsFile;
import org.ordinaryacts.app.shell.WindowPlace;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.world.Language;

class SettingsFileTest {

    @Test
    void whatIsKeptComesBack(@TempDir Path folder) {
        SettingsFile file = new SettingsFile(folder.resolve("deep/settings.json"));
        Settings settings = new Settings(true, Settings.Purpose.LEAD, Language.ES, true, Look.CONTRAST, Motion.OFF,
                150, Optional.of(new WindowPlace(-12.5, 40, 1000, 700, true)));
        assertThat(file.write(settings)).isTrue();
        assertThat(file.read(Language.EN)).isEqualTo(new SettingsFile.Read(settings, false));
        assertThat(folder.resolve("deep")).isDirectoryContaining(p -> p.endsWith("settings.json"))
                .isDirectoryNotContaining(p -> p.toString().endsWith(".new"));
    }

    @Test
    void withoutAFileEverythingIsFresh(@TempDir Path folder) {
        assertThat(new SettingsFile(folder.resolve("none.json")).read(Language.ES).settings())
                .isEqualTo(Settings.fresh(Language.ES));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]x", "{\"theme\": \"PINK\"}", "{\"purpose\": 7}", "{\"look\": \"\"}",
            "{\"motion\": \"SLOW\"}",
            "{\"window\": {\"width\": -1}}", "{\"window\": {\"x\": \"NaN\", \"width\": 5, \"height\": 5}}"})
    void aBrokenFileIsSetAsideAndTold(String text, @TempDir Path folder) throws IOException {
        Path path = folder.resolve("settings.json");
        Files.writeString(path, text);
        SettingsFile.Read read = new SettingsFile(path).read(Language.EN);
        assertThat(read.settings()).isEqualTo(Settings.fresh(Language.EN));
        assertThat(read.broken()).isTrue();
        assertThat(folder.resolve("settings.json.broken")).hasContent(text);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, LIGHT", "DARK, DARK"})
    void aFileOfTheFirstVersionIsStillRead(String theme, Look look, @TempDir Path folder) throws IOException {
        Path path = folder.resolve("settings.json");
        Files.writeString(path,
                "{\"begun\": true, \"purpose\": \"ALONE\", \"language\": \"es\", \"theme\": \"" + theme
                        + "\", \"text\": 125}");
        assertThat(new SettingsFile(path).read(Language.EN)).isEqualTo(new SettingsFile.Read(
                Settings.fresh(Language.ES).begunFor(Settings.Purpose.ALONE).with(look).with(125), false));
    }

    @Test
    void theTextStaysInItsRange() {
        assertThat(Settings.fresh(Language.EN).with(900).text()).isEqualTo(200);
        assertThat(Settings.fresh(Language.EN).with(5).text()).isEqualTo(100);
    }

    @Test
    void aFileThatCannotBeWrittenIsNoHarm(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("file"), "");
        assertThat(new SettingsFile(folder.resolve("file/settings.json")).write(Settings.fresh(Language.EN))).isFalse();
    }

    @Test
    void everySystemHasItsPlace() {
        Path home = Path.of("home");
        assertThat(SettingsFile.usual(Map.of("APPDATA", "roaming"), "Windows 11", home))
                .isEqualTo(Path.of("roaming", "Ordinary Acts", "settings.json"));
        assertThat(SettingsFile.usual(Map.of(), "Mac OS X", home))
                .isEqualTo(home.resolve("Library/Application Support/Ordinary Acts/settings.json"));
        assertThat(SettingsFile.usual(Map.of(), "Linux", home))
                .isEqualTo(home.resolve(".config/ordinary-acts/settings.json"));
        assertThat(SettingsFile.usual(Map.of("XDG_CONFIG_HOME", "conf"), "Linux", home))
                .isEqualTo(Path.of("conf/ordinary-acts/settings.json"));
    }
}
