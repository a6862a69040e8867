package org.ordinaryacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.ordinaryacts.content.PresetWriting;

/** What the installer says to a system is what the program does. */
class InstallerTest {
    private static final Path FOLDER = Path.of("src/installer");

    @Test
    void theKindOfFileIsTheOneThatTheProgramWrites() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("Installer.java")))
                .contains("extension=" + PresetWriting.ENDING.substring(1) + "\n");
    }

    @Test
    void aFileThatIsOpenedByItsIconIsHandedOn() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("linux/ordinary-acts.desktop")))
                .contains("Exec=APPLICATION_LAUNCHER %f\n", "DESKTOP_MIMES");
    }
}
