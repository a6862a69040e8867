package org.ordinaryacts.content;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.world.Token;

/** Reads the entries in front of a Markdown file; what is missing or wrong is told, and something stands in for it. */
final class FrontReading {
    private static final Pattern RANGE = Pattern.compile("([1-9][0-9]{0,3})-([1-9][0-9]{0,3})");

    private final MarkdownFile file;
    private final Consumer<Problem> problems;

    FrontReading(MarkdownFile file, Consumer<Problem> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Tells every entry that is none of these. */
    void only(Set<String> known) {
        file.front().forEach((key, entry) -> {
            if (!known.contains(key)) {
                problems.accept(new Problem(file.at(entry.place().line()), Kind.UNKNOWN_KEY, List.of(key),
                        Nearest.to(key, known)));
            }
        });
    }

    private Optional<MarkdownFile.Entry> entry(String key) {
        Optional<MarkdownFile.Entry> entry = file.find(key);
        if (entry.isEmpty()) {
            problems.accept(Problem.of(file.at(1), Kind.MISSING_ENTRY, key));
        }
        return entry;
    }

    /** A text; empty where it is missing. */
    String text(String key) {
        return entry(key).map(MarkdownFile.Entry::value).orElse("");
    }

    /** A whole number from 1; 1 where it is missing or none. */
    int number(String key) {
        return entry(key).map(entry -> {
            OptionalInt number = Directive.number(entry.value());
            if (number.isEmpty()) {
                problems.accept(Problem.of(entry.place(), Kind.NOT_A_COUNT, key, entry.value()));
            }
            return number.orElse(1);
        }).orElse(1);
    }

    /** Two numbers with a hyphen between them, the smaller first. */
    int[] range(String key) {
        return entry(key).map(entry -> {
            Matcher matcher = RANGE.matcher(entry.value());
            if (matcher.matches() && Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2))) {
                return new int[] {Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))};
            }
            problems.accept(Problem.of(entry.place(), Kind.NOT_A_RANGE, key, entry.value()));
            return new int[] {1, 1};
        }).orElse(new int[] {1, 1});
    }

    /** One word of a closed set; the first one where it is missing or none. */
    <E extends Enum<E> & Token> E token(String key, Class<E> set) {
        return entry(key).map(entry -> token(entry, entry.value(), set)).orElse(set.getEnumConstants()[0]);
    }

    /** Words of a closed set, with commas between them. */
    <E extends Enum<E> & Token> SortedSet<E> tokens(String key, Class<E> set) {
        SortedSet<E> found = new TreeSet<>();
        entry(key).ifPresent(entry -> words(entry.value()).forEach(word -> found.add(token(entry, word, set))));
        return found;
    }

    private <E extends Enum<E> & Token> E token(MarkdownFile.Entry entry, String word, Class<E> set) {
        return Token.parse(set, word).orElseGet(() -> {
            List<String> words = Token.words(set);
            problems.accept(new Problem(entry.place(), Kind.NOT_ALLOWED, List.of(word, String.join(", ", words)),
                    Nearest.to(word, words)));
            return set.getEnumConstants()[0];
        });
    }

    /** Ids with commas between them, each of them known. */
    List<String> ids(String key, Set<String> known, Kind unknown) {
        return entry(key).map(entry -> words(entry.value()).stream().filter(id -> {
            if (!known.contains(id)) {
                problems.accept(new Problem(entry.place(), unknown, List.of(id), Nearest.to(id, known)));
            }
            return known.contains(id);
        }).toList()).orElse(List.of());
    }

    private static List<String> words(String value) {
        return Arrays.stream(value.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /** The parts of an entry between semicolons. */
    List<String> parts(String key) {
        return Arrays.stream(text(key).split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** Where an entry stands. */
    Place place(String key) {
        return file.find(key).map(MarkdownFile.Entry::place).orElse(file.at(1));
    }
}
