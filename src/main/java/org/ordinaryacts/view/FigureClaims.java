package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimMaking.Said;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Figure;
import org.ordinaryacts.world.Purpose;
import org.ordinaryacts.world.World;

/** The claims of a world that are told: figures, what stands beside them, and what agencies say of themselves. */
final class FigureClaims {
    private final Naming naming;
    private final Texts texts;
    private final ClaimMaking making;

    FigureClaims(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
        this.making = new ClaimMaking(naming);
    }

    /** All of them, kind by kind. */
    Stream<ClaimView> all() {
        World.Parts parts = naming.world().parts();
        return Stream.of(parts.figures().stream().map(this::figure), parts.contexts().stream().map(this::context),
                parts.purposes().stream().map(this::purpose)).flatMap(claims -> claims);
    }

    private ClaimView figure(Figure figure) {
        String id = ClaimIds.of(figure);
        List<ClaimView.Line> details = new ArrayList<>();
        details.add(ClaimMaking.line(texts.get("claim.detail.value"), naming.of(figure.value())));
        naming.world().parts().contexts().stream().filter(row -> row.figure().filter(figure.id()::equals).isPresent())
                .forEach(row -> details.add(new ClaimView.Line(naming.of(row.name()), naming.of(row.sentence()),
                        ClaimIds.of(row))));
        return making.claim(ClaimKind.FIGURE, id,
                new Said(naming.of(figure.name()), naming.of(figure.sentence()), "", List.copyOf(details)),
                making.cited(figure.evidence(), figure.citation(), id));
    }

    private ClaimView context(Context context) {
        List<ClaimView.Line> details = naming.world().parts().figures().stream()
                .filter(figure -> context.figure().filter(figure.id()::equals).isPresent())
                .map(figure -> new ClaimView.Line(texts.get("claim.detail.about"),
                        naming.of(figure.name()) + ": " + naming.of(figure.value()), ClaimIds.of(figure)))
                .toList();
        return making.claim(ClaimKind.CONTEXT, ClaimIds.of(context),
                new Said(naming.of(context.name()), naming.of(context.sentence()),
                        texts.name("claim-basis", context.basis()), details),
                making.known(context));
    }

    private ClaimView purpose(Purpose purpose) {
        Context.Basis basis = purpose.address().isEmpty() ? Context.Basis.SECOND_HAND : Context.Basis.CITED;
        List<ClaimView.Line> details = List.of(new ClaimView.Line(texts.get("claim.detail.about"),
                naming.holder(purpose.holder()), ClaimIds.of(purpose.holder())));
        return making.claim(ClaimKind.PURPOSE, ClaimIds.of(purpose),
                new Said(texts.get("claim.purpose", naming.holder(purpose.holder())), naming.of(purpose.sentence()),
                        texts.name("claim-basis", basis), details),
                making.known(purpose));
    }
}
