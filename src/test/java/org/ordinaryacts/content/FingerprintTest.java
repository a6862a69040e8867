package org.ordinaryacts.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A fingerprint tells contents apart. */
class FingerprintTest {
    @TempDir
    Path place;

    @Test
    void changesWithTheContentAndNothingElse() throws IOException {
        Folder folder = new Folder(place);
        String ours = Fingerprint.of(folder.root());
        assertThat(ours).matches("[0-9a-f]{12}").isEqualTo(Fingerprint.of(new Folder(place.resolve("copy")).root()))
                .isNotEqualTo(Fingerprint.of(Path.of("").toAbsolutePath()));
        Files.writeString(place.resolve("scenarios/notes.txt"), "not content");
        assertThat(Fingerprint.of(folder.root())).isEqualTo(ours);
        folder.replace("stories/booking.json", "{", " {");
        String changed = Fingerprint.of(folder.root());
        assertThat(changed).isNotEqualTo(ours);
        Files.move(place.resolve("scenarios/stories/booking.json"), place.resolve("scenarios/stories/other.json"));
        assertThat(Fingerprint.of(folder.root())).isNotEqualTo(changed).isNotEqualTo(ours);
    }
}
