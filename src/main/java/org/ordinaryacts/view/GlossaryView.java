package org.ordinaryacts.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words that are used here and may need telling, in one language, in an order that is alike in both. */
public record GlossaryView(List<Term> terms) {

    /**
     * A word.
     *
     * @param meaning what it means, in a sentence
     */
    public record Term(String id, String term, String meaning) {
    }

    /** The words for how well something is known and who says so, and the glossary of the world. */
    public static GlossaryView of(Naming naming, SourcesView sources) {
        Stream<Term> explained = Stream.concat(sources.grades().stream(), sources.sourceKinds().stream())
                .map(word -> new Term(word.id(), word.name(), word.text()));
        Stream<Term> words = Glossary.of(naming).terms().stream().sorted(Comparator.comparing(TermView::id))
                .map(term -> new Term(term.id(), term.word(),
                        term.full().isEmpty() ? term.meaning() : term.full() + ". " + term.meaning()));
        return new GlossaryView(Stream.concat(explained, words).toList());
    }
}
