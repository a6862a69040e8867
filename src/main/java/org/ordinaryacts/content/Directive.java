package org.ordinaryacts.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;

/**
 * A line of a lesson that begins with two colons: a name, words, and options.
 *
 * @param words what follows the name
 * @param options what has an equals sign
 */
record Directive(String name, List<String> words, Map<String, String> options, Place place) {
    private static final String MARK = "::";
    private static final int MOST_DIGITS = 6;

    /**
     * What a directive may say.
     *
     * @param words how many words it has
     * @param needed options that it must have
     * @param free options that it may have
     */
    record Form(int words, Set<String> needed, Set<String> free) {
    }

    private static final Map<String, Form> FORMS = Map.ofEntries(
            Map.entry("section", new Form(1, Set.of("minutes"), Set.of("short"))),
            Map.entry("only", new Form(1, Set.of(), Set.of())),
            Map.entry("handout", new Form(0, Set.of(), Set.of())),
            Map.entry("end", new Form(0, Set.of(), Set.of())),
            Map.entry("pause", new Form(0, Set.of("minutes"), Set.of())),
            Map.entry("story", new Form(1, Set.of(), Set.of("step", "short"))),
            Map.entry("who", new Form(1, Set.of("step"), Set.of())),
            Map.entry("map", new Form(0, Set.of("holder"), Set.of())),
            Map.entry("lab", new Form(0, Set.of("section"), Set.of("preset", "requests"))),
            Map.entry("compare", new Form(1, Set.of("lever"), Set.of())),
            Map.entry("figure", new Form(1, Set.of(), Set.of())),
            Map.entry("glossary", new Form(1, Set.of(), Set.of())),
            Map.entry("question", new Form(1, Set.of(), Set.of())));

    /** Whether a line is meant as a directive. */
    static boolean is(String line) {
        return line.startsWith(MARK);
    }

    /** The directive of a line, or nothing after telling what is wrong with it. */
    static Optional<Directive> read(MarkdownFile file, MarkdownFile.Line line, Consumer<Problem> problems) {
        List<String> words = new ArrayList<>();
        Map<String, String> options = new LinkedHashMap<>();
        String[] parts = line.text().substring(MARK.length()).strip().split("\\s+");
        for (int i = 1; i < parts.length; i++) {
            int equals = parts[i].indexOf('=');
            if (equals > 0) {
                options.put(parts[i].substring(0, equals), parts[i].substring(equals + 1));
            } else {
                words.add(parts[i]);
            }
        }
        Directive directive = new Directive(parts[0], List.copyOf(words), options, file.at(line.number()));
        return directive.sound(problems) ? Optional.of(directive) : Optional.empty();
    }

    private boolean sound(Consumer<Problem> problems) {
        Form form = FORMS.get(name);
        if (form == null) {
            Set<String> names = new TreeSet<>(FORMS.keySet());
            problems.accept(new Problem(place, Kind.UNKNOWN_DIRECTIVE, List.of(name, String.join(", ", names)),
                    Nearest.to(name, names)));
            return false;
        }
        List<Problem> found = new ArrayList<>();
        if (words.size() != form.words()) {
            found.add(Problem.of(place, Kind.DIRECTIVE_WORDS, name, form.words(), words.size()));
        }
        form.needed().stream().sorted().filter(option -> !options.containsKey(option))
                .forEach(option -> found.add(Problem.of(place, Kind.MISSING_OPTION, name, option)));
        Set<String> known = new TreeSet<>(form.needed());
        known.addAll(form.free());
        options.keySet().stream().filter(option -> !known.contains(option))
                .forEach(option -> found.add(new Problem(place, Kind.UNKNOWN_OPTION, List.of(name, option),
                        Nearest.to(option, known))));
        found.forEach(problems);
        return found.isEmpty();
    }

    /** The first word, or nothing. */
    String word() {
        return words.isEmpty() ? "" : words.getFirst();
    }

    Optional<String> option(String key) {
        return Optional.ofNullable(options.get(key));
    }

    /** A whole number from 1 behind an option; 1 after telling that it is none. */
    int number(String key, Consumer<Problem> problems) {
        String value = option(key).orElse("");
        OptionalInt number = number(value);
        if (number.isEmpty()) {
            problems.accept(Problem.of(place, Kind.NOT_A_COUNT, key, value));
        }
        return number.orElse(1);
    }

    /** Whether an option says yes; anything else that it says is told. */
    boolean yes(String key, Consumer<Problem> problems) {
        option(key).filter(value -> !value.equals("yes"))
                .ifPresent(value -> problems.accept(Problem.of(place, Kind.NOT_ALLOWED, value, "yes")));
        return option(key).isPresent();
    }

    /** A whole number from 1 of at most six digits, or nothing. */
    static OptionalInt number(String value) {
        return value.length() <= MOST_DIGITS && value.matches("[1-9][0-9]*")
                ? OptionalInt.of(Integer.parseInt(value))
                : OptionalInt.empty();
    }
}
