package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimMaking.Said;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Silence;
import org.ordinaryacts.world.Term;

/** The claims of what explains a world: the words of the glossary, and what the sources do not say. */
final class NoteClaims {
    private final Naming naming;
    private final Texts texts;
    private final ClaimMaking making;
    private final Terms terms;

    NoteClaims(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
        this.making = new ClaimMaking(naming);
        this.terms = new Terms(naming);
    }

    /** All of them, in the order of the files, so that both languages list them alike. */
    Stream<ClaimView> all() {
        return Stream.concat(naming.world().parts().notes().silences().stream().map(this::silence),
                naming.world().parts().notes().terms().stream().map(this::term));
    }

    private ClaimView term(Term term) {
        String id = ClaimIds.of(term);
        TermView view = terms.view(term);
        List<ClaimView.Line> details = new ArrayList<>();
        holder(term).ifPresent(holder -> details.add(new ClaimView.Line(texts.get("claim.detail.holder"),
                naming.holder(holder), ClaimIds.of(holder))));
        if (term.said() instanceof Term.OfContext(var full, var meaning, var context)) {
            details.add(new ClaimView.Line(texts.get("claim.detail.beside"), context,
                    ClaimKind.CONTEXT.id(context)));
        }
        String title = view.full().isEmpty() ? view.word() : view.word() + " · " + view.full();
        return making.claim(ClaimKind.TERM, id, new Said(title, view.meaning(), "", List.copyOf(details)),
                terms.known(term));
    }

    private static Optional<HolderId> holder(Term term) {
        return switch (term.said()) {
            case Term.OfHolder(var holder) -> Optional.of(holder);
            case Term.Cited cited -> cited.holder();
            case Term.OfContext beside -> Optional.empty();
        };
    }

    private ClaimView silence(Silence silence) {
        String id = ClaimIds.of(silence);
        List<ClaimView.Line> details = List.of(
                ClaimMaking.line(texts.get("claim.detail.unsaid"), naming.of(silence.unsaid())),
                ClaimMaking.line(texts.get("claim.detail.so"), naming.of(silence.so())));
        return making.claim(ClaimKind.SILENCE, id,
                new Said(naming.of(silence.title()), naming.of(silence.said()), texts.get("silences.no-flow"), details),
                making.cited(Evidence.DOCUMENTED, silence.citation(), id));
    }
}
