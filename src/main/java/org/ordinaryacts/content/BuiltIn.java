package org.ordinaryacts.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    private static final String ROOT = "builtin/scenarios/";

    private BuiltIn() {
    }

    /** The bytes of a file below {@code scenarios}, or nothing where we have no such file. */
    static Optional<byte[]> bytes(String path) {
        try (InputStream in = BuiltIn.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether these are exactly the bytes of our own file. */
    static boolean isOurs(String path, byte[] found) {
        return bytes(path).map(ours -> Arrays.equals(ours, found)).orElse(false);
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
