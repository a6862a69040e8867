package org.ordinaryacts.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The name of a picture that is saved. */
class PictureDeskTest {
    @TempDir
    private Path folder = Path.of("");

    private String named(String name, boolean drawing) {
        return String.valueOf(PictureDesk.named(folder.resolve(name), drawing).getFileName());
    }

    @Test
    void anEndingThatWasTypedCounts() {
        assertThat(named("map.SVG", false)).isEqualTo("map.SVG");
        assertThat(named("map.png", true)).isEqualTo("map.png");
    }

    @Test
    void withoutAnEndingTheKindCountsAndNothingIsReplaced() throws IOException {
        assertThat(named("map", true)).isEqualTo("map.svg");
        Files.createFile(folder.resolve("map.svg"));
        Files.createFile(folder.resolve("map-2.svg"));
        assertThat(named("map", true)).isEqualTo("map-3.svg");
        assertThat(named("map", false)).isEqualTo("map.png");
        assertThat(named("v1.2", false)).isEqualTo("v1.2.png");
    }
}
