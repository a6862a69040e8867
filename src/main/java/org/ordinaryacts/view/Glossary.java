package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The glossary in one language, and the words of it that stand in a text. */
public final class Glossary {
    /** No words. */
    public static final Glossary NONE = new Glossary(List.of());
    private final List<TermView> terms;
    private final Map<String, TermView> byForm = new HashMap<>();
    private final Optional<Pattern> words;

    /** A piece of a text. */
    public sealed interface Piece {
        /** How it stands in the text. */
        String text();
    }

    /** Words that need no telling. */
    public record Plain(String text) implements Piece {
    }

    /** A word of the glossary, where it first stands in the text. */
    public record Linked(String text, TermView term) implements Piece {
    }

    private Glossary(List<TermView> terms) {
        this.terms = List.copyOf(terms);
        terms.forEach(term -> term.forms().forEach(form -> byForm.putIfAbsent(form, term)));
        this.words = byForm.isEmpty() ? Optional.empty() : Optional.of(pattern());
    }

    /** The glossary of the world, in the language of the naming. */
    public static Glossary of(Naming naming) {
        Terms terms = new Terms(naming);
        return new Glossary(naming.world().parts().notes().terms().stream().map(terms::view)
                .sorted(Comparator.comparing((TermView term) -> SearchWords.folded(term.word()))
                        .thenComparing(TermView::id))
                .toList());
    }

    /** Whole words only; of two that begin alike, the longer one. */
    private Pattern pattern() {
        String any = byForm.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}-])(?:" + any + ")(?![\\p{L}\\p{N}]|-\\p{L})");
    }

    /** All words, by their letters. */
    public List<TermView> terms() {
        return terms;
    }

    /** A text in pieces: each word of the glossary stands apart where it comes first. */
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        int from = 0;
        if (words.isPresent()) {
            Matcher found = words.get().matcher(text);
            while (found.find()) {
                TermView term = byForm.get(found.group());
                if (term != null && seen.add(term.id())) {
                    if (found.start() > from) {
                        pieces.add(new Plain(text.substring(from, found.start())));
                    }
                    pieces.add(new Linked(found.group(), term));
                    from = found.end();
                }
            }
        }
        if (from < text.length()) {
            pieces.add(new Plain(text.substring(from)));
        }
        return List.copyOf(pieces);
    }
}
