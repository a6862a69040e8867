package org.ordinaryacts.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ordinaryacts.persona.RefusedSurnames;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The content as we checked it, inside the program: the measure of whether a folder is ours. */
final class BuiltIn {
    /** World, personas and stories. */
    static final String SCENARIOS = "builtin/scenarios/";
    /** Lessons and guides. */
    static final String CURRICULUM = "builtin/curriculum/";

    private BuiltIn() {
    }

    /** The bytes of a file below {@code scenarios}, or nothing where we have no such file. */
    static Optional<byte[]> bytes(String path) {
        return bytes(SCENARIOS, path);
    }

    private static Optional<byte[]> bytes(String root, String path) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(root + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a file has exactly the bytes of our own one at this path below a root. */
    static boolean isOurs(String root, String path, Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= TextReading.MOST_BYTES
                    && bytes(root, path).map(ours -> same(ours, file)).orElse(false);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean same(byte[] ours, Path file) {
        try {
            return Arrays.equals(ours, Files.readAllBytes(file));
        } catch (IOException e) {
            return false;
        }
    }

    /** A file below {@code scenarios} as text. */
    static Optional<String> text(String path) {
        return bytes(path).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** A file below {@code scenarios} as JSON. */
    static JsonNode json(String path) {
        return JsonMapper.shared().readTree(text(path).orElseThrow());
    }

    /** The surnames that nobody may have, as hashes. */
    static RefusedSurnames refusedSurnames() {
        try (InputStream in = Objects
                .requireNonNull(BuiltIn.class.getResourceAsStream("refused-surnames.sha256"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Set<String> hashes = text.lines().filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.toSet());
            return new RefusedSurnames(hashes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
