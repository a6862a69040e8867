package org.ordinaryacts.view;

import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Holder;
import org.ordinaryacts.world.Term;

/** Derives what the words of the glossary mean, and how well that is known. */
final class Terms {
    private final Naming naming;
    private final ClaimMaking making;

    Terms(Naming naming) {
        this.naming = naming;
        this.making = new ClaimMaking(naming);
    }

    /** A word in the language of the naming. */
    TermView view(Term term) {
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
        return known(term).chip();
    }

    /** How well it is known what a word means. */
    ClaimMaking.Known known(Term term) {
        String claim = ClaimIds.of(term);
        return switch (term.said()) {
            case Term.OfHolder(var id) -> making.cited(Evidence.DOCUMENTED, naming.world().holder(id).citation(),
                    claim);
            case Term.Cited cited -> making.cited(cited.evidence(), cited.citation(), claim);
            case Term.OfContext beside -> making.known(context(beside.context()));
        };
    }

    private Context context(String id) {
        return naming.world().parts().contexts().stream().filter(row -> row.id().equals(id)).findFirst()
                .orElseThrow();
    }
}
