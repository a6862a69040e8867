package org.ordinaryacts.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads content files as text: UTF-8, of a size that somebody could have written. */
final class TextReading {
    /** The largest content file that is read, in bytes. */
    static final long MOST_BYTES = 4L * 1024 * 1024;

    private TextReading() {
    }

    /** The text of a file, never blank, or nothing after telling what is wrong with it. */
    static Optional<String> read(Path path, String name, Consumer<Problem> problems) {
        try {
            if (!Files.isRegularFile(path)) {
                problems.accept(Problem.of(Place.of(name),
                        Files.exists(path) ? Problem.Kind.NOT_A_FILE : Problem.Kind.NO_FILE));
                return Optional.empty();
            }
            if (Files.size(path) > MOST_BYTES) {
                problems.accept(Problem.of(Place.of(name), Problem.Kind.TOO_LARGE, Files.size(path) / 1024 / 1024,
                        MOST_BYTES / 1024 / 1024));
                return Optional.empty();
            }
            return decode(Files.readAllBytes(path), name, problems).filter(text -> written(text, name, problems));
        } catch (NoSuchFileException e) {
            problems.accept(Problem.of(Place.of(name), Problem.Kind.NO_FILE));
        } catch (IOException e) {
            problems.accept(Problem.of(Place.of(name), Problem.Kind.UNREADABLE));
        }
        return Optional.empty();
    }

    private static boolean written(String text, String name, Consumer<Problem> problems) {
        if (text.isBlank()) {
            problems.accept(Problem.of(Place.of(name), Problem.Kind.EMPTY_FILE));
            return false;
        }
        return true;
    }

    private static Optional<String> decode(byte[] bytes, String name, Consumer<Problem> problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        try {
            String text = decoder.decode(buffer).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            String before = new String(bytes, 0, buffer.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            int column = before.length() - before.lastIndexOf('\n');
            problems.accept(Problem.of(new Place(name, line, column), Problem.Kind.NOT_UTF8));
            return Optional.empty();
        }
    }
}
