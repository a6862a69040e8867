package org.ordinaryacts.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Words that are used here and may need telling, in one language, in an order that is alike in both. */
public record GlossaryView(List<Term> terms) {

    /**
     * A word.
     *
     * @param meaning what it means, in sentences
     * @param chip how well that is known; nothing for our own words
     */
    public record Term(String id, String term, String meaning, Optional<Chip> chip) {
    }

    /** The words of the world's glossary, and those for how well something is known and who says so. */
    public static GlossaryView of(Naming naming, SourcesView sources) {
        Stream<Term> words = Glossary.of(naming).terms().stream().sorted(Comparator.comparing(TermView::id))
                .map(word -> new Term(word.id(), word.word(), word.full().isEmpty()
                        ? word.meaning()
                        : word.full() + ". " + word.meaning(), Optional.of(word.chip())));
        Stream<Term> explained = Stream.concat(sources.grades().stream(), sources.sourceKinds().stream())
                .map(word -> new Term("is-" + word.id(), word.name(), word.text(), Optional.empty()));
        return new GlossaryView(Stream.concat(words, explained).toList());
    }
}
