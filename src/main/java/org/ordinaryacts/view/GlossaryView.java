package org.ordinaryacts.view;

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

    /** The words for how well something is known and who says so, and the short names of the holders. */
    public static GlossaryView of(Naming naming, SourcesView sources) {
        Stream<Term> explained = Stream.concat(sources.grades().stream(), sources.sourceKinds().stream())
                .map(word -> new Term(word.id(), word.name(), word.text()));
        Stream<Term> holders = naming.world().parts().holders().stream().map(holder -> new Term(holder.id().value(),
                naming.of(holder.name()), naming.of(holder.full()) + ". " + naming.of(holder.sentence())));
        return new GlossaryView(Stream.concat(explained, holders).toList());
    }
}
