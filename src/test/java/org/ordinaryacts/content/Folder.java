package org.ordinaryacts.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A copy of our content in which a test spoils something; of the stories only four, so that a check is quick. */
public final class Folder {
    private static final Set<String> STORIES = Set.of("booking.json", "check-in.json", "license-renewal.json",
            "workers-compensation.json");
    private final Path root;

    /** Copies our content into a folder. */
    public Folder(Path root) throws IOException {
        this.root = root;
        Path from = Path.of("scenarios").toAbsolutePath();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(Folder::kept).toList()) {
                Path to = root.resolve("scenarios").resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static boolean kept(Path file) {
        return !file.resolveSibling("").endsWith("stories") || STORIES.contains(file.getFileName().toString());
    }

    public Path root() {
        return root;
    }

    Path file(String name) {
        return root.resolve("scenarios").resolve(name);
    }

    String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the first occurrence and returns the line of it. */
    public int replace(String name, String what, String by) throws IOException {
        String text = text(name);
        int at = text.indexOf(what);
        if (at < 0) {
            throw new IllegalArgumentException(name + " has no " + what);
        }
        Files.writeString(file(name), text.substring(0, at) + by + text.substring(at + what.length()));
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    List<Problem> problems() {
        return Loading.check(root).problems();
    }
}
