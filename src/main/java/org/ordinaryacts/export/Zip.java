package org.ordinaryacts.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into one: the same files make the same bytes. */
public final class Zip {
    /** The first hour that the format knows: when something is packed says nothing. */
    private static final LocalDateTime HOUR = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {
    }

    /**
     * A zip of these texts.
     *
     * @param files by their names, in the order in which they are packed
     */
    public static byte[] of(Map<String, String> files) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(HOUR);
                out.putNextEntry(entry);
                out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
            out.setComment(PageFiles.MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
