package org.ordinaryacts.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells whether two content folders say the same: a short mark that changes with every byte of the content. */
public final class Fingerprint {
    private static final int LENGTH = 12;

    private Fingerprint() {
    }

    /**
     * The fingerprint of a content folder: the beginning of a SHA-256 over every JSON file below {@code scenarios},
     * each with its path, in the order of the paths. The schemas, which only describe the form, are left out.
     */
    public static String of(Path folder) {
        Path scenarios = folder.resolve("scenarios");
        MessageDigest digest = sha256();
        files(scenarios).forEach((path, file) -> {
            byte[] bytes = read(file);
            digest.update((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }

    private static SortedMap<String, Path> files(Path scenarios) {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(scenarios)) {
            found.filter(file -> file.toString().endsWith(".json")).filter(Files::isRegularFile)
                    .forEach(file -> files.put(scenarios.relativize(file).toString().replace('\\', '/'), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.keySet().removeIf(path -> path.startsWith("schema/"));
        return files;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
