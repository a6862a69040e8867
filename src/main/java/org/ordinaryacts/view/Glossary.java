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
import org.ordinaryacts.world.Citation;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.Term;

/** The glossary in one language, and the words of it that stand in a text. */
public final class Glossary {
    private final Naming naming;
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

    /** The glossary of the world, in the language of the naming. */
    public Glossary(Naming naming) {
        this.naming = naming;
        this.terms = naming.world().parts().notes().terms().stream().map(this::term)
                .sorted(Comparator.comparing((TermView term) -> SearchWords.folded(term.word()))
                        .thenComparing(TermView::id))
                .toList();
        terms.forEach(term -> term.forms().forEach(form -> byForm.putIfAbsent(form, term)));
        this.words = byForm.isEmpty() ? Optional.empty() : Optional.of(pattern());
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

    private TermView term(Term term) {
        String word = naming.of(term.word());
        return new TermView(term.id(), ClaimIds.of(term), word, full(term), meaning(term),
                term.forms().in(naming.texts().language()), chip(term));
    }

    private String full(Term term) {
        return switch (term.said()) {
            case Term.OfHolder(var id) -> {
                Holder holder = naming.world().holder(id);
                String full = naming.of(holder.full());
                yield full.equals(naming.of(term.word())) ? "" : full;
            }
            case Term.Cited cited -> cited.full().map(naming::of).orElse("");
            case Term.OfContext beside -> beside.full().map(naming::of).orElse("");
        };
    }

    private String meaning(Term term) {
        return switch (term.said()) {
            case Term.OfHolder(var id) -> naming.of(naming.world().holder(id).sentence());
            case Term.Cited cited -> naming.of(cited.meaning());
            case Term.OfContext beside -> naming.of(beside.meaning());
        };
    }

    private Chip chip(Term term) {
        return known(term, new ClaimMaking(naming)).chip();
    }

    /** How well it is known what a word means. */
    ClaimMaking.Known known(Term term, ClaimMaking making) {
        String claim = ClaimIds.of(term);
        return switch (term.said()) {
            case Term.OfHolder(var id) -> cited(making, Evidence.DOCUMENTED, naming.world().holder(id).citation(),
                    claim);
            case Term.Cited cited -> cited(making, cited.evidence(), cited.citation(), claim);
            case Term.OfContext beside -> making.known(context(beside.context()));
        };
    }

    private static ClaimMaking.Known cited(ClaimMaking making, Evidence evidence, Citation citation, String claim) {
        return making.cited(evidence, citation, claim);
    }

    private Context context(String id) {
        return naming.world().parts().contexts().stream().filter(row -> row.id().equals(id)).findFirst()
                .orElseThrow();
    }
}
