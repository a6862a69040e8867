package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Citation;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Purpose;
import org.ordinaryacts.world.Source;

/** Puts claims together from what they say and how well it is known, alike for all kinds. */
final class ClaimMaking {
    private final Naming naming;
    private final Texts texts;

    ClaimMaking(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** What a claim says. */
    record Said(String title, String text, String status, List<ClaimView.Line> details) {
    }

    /** How well it is known, and where it stands. */
    record Known(Evidence evidence, Chip chip, List<StepView.Part> parts, ClaimView.Where where) {
    }

    /** The claim with this id. Its words for searching are only those of this language. */
    ClaimView claim(ClaimKind kind, String id, Said said, Known known) {
        ClaimView claim = new ClaimView(id, kind.token(), texts.name("claim-kind", kind), said.title(), said.text(),
                grade(known.evidence()), known.chip(), known.parts(), known.where(), said.status(), said.details(),
                "");
        return claim.foundBy(words(claim));
    }

    private static String words(ClaimView claim) {
        StringBuilder words = new StringBuilder();
        List.of(claim.id(), claim.bareId(), claim.kindName(), claim.title(), claim.text(), claim.status(),
                claim.chip().label(), claim.where().source(), claim.where().place())
                .forEach(word -> words.append(word).append('\n'));
        claim.details().forEach(line -> words.append(line.value()).append('\n'));
        return SourceFilter.folded(words.toString());
    }

    /** The grade as a fixed word; only a world that we checked may call anything documented. */
    private String grade(Evidence evidence) {
        return naming.worldChecked() || !evidence.needsSource() ? evidence.token() : SourcesViews.UNCHECKED;
    }

    /** Known from one of the world's sources. */
    Known cited(Evidence evidence, Citation citation, String asOf, String id) {
        return known(evidence, Optional.of(citation), Optional.of(asOf), id);
    }

    /** Known from one of the world's sources, of the year of that source. */
    Known cited(Evidence evidence, Citation citation, String id) {
        return cited(evidence, citation, naming.world().source(citation.source()).asOf(), id);
    }

    /** Known from one of the world's sources, or from none. */
    Known known(Evidence evidence, Optional<Citation> citation, Optional<String> asOf, String id) {
        return new Known(evidence, naming.chip(evidence, citation, asOf, id), List.of(),
                citation.map(cite -> where(cite, asOf)).orElseGet(this::nowhere));
    }

    private ClaimView.Where where(Citation citation, Optional<String> asOf) {
        Source source = naming.world().source(citation.source());
        return new ClaimView.Where(source.id().value(), source.kind().token(), naming.of(source.brief()),
                naming.of(citation.place()), asOf.map(naming::year).orElse(""));
    }

    private ClaimView.Where nowhere() {
        return new ClaimView.Where("", "", texts.get("claim.no-source"), "", "");
    }

    /** Known as what stands beside a figure is. */
    Known known(Context context) {
        String kind = context.sourceKind().map(one -> texts.name("source-kind", one)).orElse("");
        String how = switch (context.basis()) {
            case CITED -> kind;
            case SECOND_HAND -> texts.get("claim.second-hand", kind);
            case REASONING -> texts.get("claim.own.reasoning");
            case COMPUTED -> texts.get("claim.own.computed");
        };
        String asOf = context.sourceKind().isPresent() ? naming.year(context.asOf()) : "";
        ClaimView.Where where = new ClaimView.Where("", context.sourceKind().map(one -> one.token()).orElse(""),
                naming.of(context.source()), place(context), asOf);
        return other(context.evidence(), how, where, ClaimIds.of(context));
    }

    private String place(Context context) {
        return switch (context.basis()) {
            case CITED -> context.address();
            case SECOND_HAND -> context.address().isEmpty()
                    ? texts.get("claim.place.secondary")
                    : context.address();
            case REASONING, COMPUTED -> texts.get("claim.place.none");
        };
    }

    /** Known as what an agency says of itself is: from its own text, or only as others tell it. */
    Known known(Purpose purpose) {
        boolean own = !purpose.address().isEmpty();
        String kind = texts.get("source-kind.agency");
        ClaimView.Where where = new ClaimView.Where("", "agency", naming.of(purpose.source()),
                own ? purpose.address() : texts.get("claim.place.told"), naming.year(purpose.asOf()));
        return other(own ? Evidence.DOCUMENTED : Evidence.COMPOSED,
                own ? kind : texts.get("claim.second-hand", kind), where, ClaimIds.of(purpose));
    }

    private Known other(Evidence evidence, String kind, ClaimView.Where where, String id) {
        return new Known(evidence, new Chip(evidence.token(), naming.grade(evidence), kind, where.asOf(),
                where.source(), id), List.of(), where);
    }

    /** A detail that leads nowhere. */
    static ClaimView.Line line(String name, String value) {
        return new ClaimView.Line(name, value, "");
    }
}
