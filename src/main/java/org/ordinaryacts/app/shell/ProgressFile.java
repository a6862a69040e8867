package org.ordinaryacts.app.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.ordinaryacts.lesson.Progress;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps in one small file how far those have come who learn on this computer: written beside it, brought to the disk
 * and
 * then moved, so that the last good one always stays.
 */
public final class ProgressFile {
    private static final JsonMapper JSON = JsonMapper.shared();
    /** More than everybody who fits on one computer needs, in bytes. */
    private static final long MOST_BYTES = 4L * 1024 * 1024;
    private final Path file;

    /** Progress in this file; it need not exist. */
    public ProgressFile(Path file) {
        this.file = file;
    }

    /** The file beside the settings. */
    public static ProgressFile beside(Path settings) {
        return new ProgressFile(settings.resolveSibling("progress.json"));
    }

    /** What was read. */
    public record Read(Progress progress, State state) {
    }

    /** How the file was. */
    public enum State {
        /** There is none, or it is as it should be. */
        FINE,
        /** It could not be understood; it has been set aside. */
        BROKEN,
        /** A newer program wrote it: it is left as it is, and nothing is to be written. */
        NEWER,
        /** It is there and cannot be read; nothing is to be written. */
        LOCKED;

        /** Whether progress may be kept in it. */
        boolean writable() {
            return this == FINE || this == BROKEN;
        }
    }

    /** How far everybody is; nobody where there is no file. */
    public Read read() {
        if (!Files.exists(file)) {
            return new Read(Progress.NOBODY, State.FINE);
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                return broken();
            }
            return new Read(ProgressJson.read(JSON.readTree(Files.readString(file))), State.FINE);
        } catch (ProgressJson.Newer e) {
            return new Read(Progress.NOBODY, State.NEWER);
        } catch (JacksonException | IllegalArgumentException | java.nio.charset.CharacterCodingException e) {
            return broken();
        } catch (IOException e) {
            return new Read(Progress.NOBODY, State.LOCKED);
        }
    }

    private Read broken() {
        try {
            Files.move(file, aside(".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // It stays where it is; what is written next replaces it.
        }
        return new Read(Progress.NOBODY, State.BROKEN);
    }

    private Path aside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** Keeps progress; whether it worked. Where nobody is kept, no file is: a wipe leaves nothing behind. */
    public boolean write(Progress progress) {
        try {
            if (progress.learners().isEmpty()) {
                for (Path each : List.of(file, aside(".new"), aside(".broken"))) {
                    Files.deleteIfExists(each);
                }
                return true;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            toDisk(aside(".new"), JSON.writerWithDefaultPrettyPrinter()
                    .writeValueAsString(ProgressJson.write(progress)));
            Files.move(aside(".new"), file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            clear();
            return false;
        }
    }

    /** Writes a text and waits until the disk has it. */
    private static void toDisk(Path place, String text) throws IOException {
        try (FileChannel channel = FileChannel.open(place, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Half a file helps nobody. */
    private void clear() {
        try {
            Files.deleteIfExists(aside(".new"));
        } catch (IOException e) {
            // It is overwritten the next time.
        }
    }
}
