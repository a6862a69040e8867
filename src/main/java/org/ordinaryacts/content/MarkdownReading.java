package org.ordinaryacts.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.persona.Reserved;

/** Splits a Markdown file into what stands in front and the lines below, and looks for stray identifiers. */
final class MarkdownReading {
    private static final String FENCE = "---";
    private static final Pattern ENTRY = Pattern.compile("([a-z_]+): +(\\S.*?)\\s*");

    private MarkdownReading() {
    }

    /** The file, or nothing after telling what is wrong with it. */
    static Optional<MarkdownFile> read(Path path, String name, boolean trusted, Consumer<Problem> problems) {
        return TextReading.read(path, name, problems).flatMap(text -> split(text, name, trusted, problems));
    }

    private static Optional<MarkdownFile> split(String text, String name, boolean trusted,
            Consumer<Problem> problems) {
        List<String> lines = text.lines().toList();
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (!lines.getFirst().equals(FENCE) || end == 0) {
            problems.accept(Problem.of(new Place(name, 1, 1), Kind.NO_FRONT));
            return Optional.empty();
        }
        Map<String, MarkdownFile.Entry> front = new LinkedHashMap<>();
        for (int i = 1; i < end; i++) {
            entry(lines.get(i), new Place(name, i + 1, 1), front, problems);
        }
        List<MarkdownFile.Line> body = new ArrayList<>();
        for (int i = end + 1; i < lines.size(); i++) {
            body.add(new MarkdownFile.Line(i + 1, lines.get(i)));
        }
        if (!trusted) {
            stray(lines, name, problems);
        }
        return Optional.of(new MarkdownFile(name, Map.copyOf(front), List.copyOf(body), trusted));
    }

    private static void entry(String line, Place place, Map<String, MarkdownFile.Entry> front,
            Consumer<Problem> problems) {
        Matcher matcher = ENTRY.matcher(line);
        if (!matcher.matches()) {
            problems.accept(Problem.of(place, Kind.FRONT_LINE, line));
        } else if (front.put(matcher.group(1),
                new MarkdownFile.Entry(matcher.group(2),
                        new Place(place.file(), place.line(), matcher.start(2) + 1))) != null) {
            problems.accept(Problem.of(place, Kind.DUPLICATE_KEY, matcher.group(1)));
        }
    }

    private static void stray(List<String> lines, String name, Consumer<Problem> problems) {
        for (int i = 0; i < lines.size(); i++) {
            Place place = new Place(name, i + 1, 1);
            Reserved.strayIn(lines.get(i)).ifPresent(found -> problems
                    .accept(Problem.of(place, Kind.STRAY_IDENTIFIER, found.found(), found.kind().range())));
        }
    }
}
