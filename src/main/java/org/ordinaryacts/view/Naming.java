package org.ordinaryacts.view;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ordinaryacts.engine.Grade;
import org.ordinaryacts.engine.Route;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Citation;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Flow;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.Source;
import org.ordinaryacts.world.Text;
import org.ordinaryacts.world.World;

/**
 * Says the things of a world in one language, so that every face says them alike.
 *
 * @param worldChecked whether the world is the one we checked: only then may anything be called documented
 */
public record Naming(World world, Texts texts, boolean worldChecked) {

    /** A content text in this language. */
    public String of(Text text) {
        return text.in(texts.language());
    }

    /** The short name of a holder. */
    public String holder(HolderId id) {
        return of(world.holder(id).name());
    }

    /** That the sources do not tell what a holder says of itself. */
    String noAccount(HolderId id) {
        return texts.get(switch (world.holder(id).kind()) {
            case BROKER, COMMERCIAL_SOURCE, ANALYTICS_CONTRACTOR -> "story.no-account.company";
            case STATE_AGENCY, LOCAL_AGENCY, FEDERAL_AGENCY, FEDERAL_SYSTEM, NETWORK, PUBLIC_RECORD, CENTER, OFFICE,
                    PARTNER, PEOPLE, UNKNOWN ->
                "story.no-account.agency";
        }, holder(id));
    }

    /** The name of a field. */
    public String field(FieldId id) {
        return of(world.field(id).name());
    }

    /** The names of fields, in the order of the world's list. */
    public List<String> fieldNames(Collection<FieldId> ids) {
        return world.fieldIds().stream().filter(ids::contains).map(this::field).toList();
    }

    /** The names of fields, with commas. */
    public String fields(Collection<FieldId> ids) {
        return String.join(", ", fieldNames(ids));
    }

    /** The names of fields inside a sentence: in lower case but for initialisms. */
    public String fieldsInline(Collection<FieldId> ids) {
        return fieldNames(ids).stream().map(Naming::lowered).collect(Collectors.joining(", "));
    }

    /** A name inside a sentence: in lower case but for initialisms. */
    static String lowered(String name) {
        boolean initialism = name.length() > 1 && !Character.isLowerCase(name.charAt(1));
        return initialism ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** The holders of a route in order, with arrows and the flows between them. */
    public String route(Route route) {
        StringBuilder line = new StringBuilder(holder(route.from()));
        route.legs().forEach(leg -> line.append(" → ").append(holder(leg.to())).append(" (")
                .append(leg.flow().id()).append(')'));
        return line.toString();
    }

    /** The chip of the weakest part of a grade. */
    public Chip chip(Grade grade, String claim) {
        Grade.Part part = grade.weakest();
        return chip(part.evidence(), part.citation(), part.asOf(), claim);
    }

    /** The chip of a route on its own; it leads to the flow that decides. */
    public Chip chip(Route route) {
        Grade grade = Grade.of(route);
        return chip(grade, ClaimIds.of(route.legs().get(grade.parts().indexOf(grade.weakest())).flow().id()));
    }

    /** The chip of a flow on its own. */
    public Chip chip(Flow flow) {
        return chip(flow.evidence(), Optional.of(flow.citation()), Optional.of(flow.asOf()), ClaimIds.of(flow.id()));
    }

    /** A chip: grade, kind of source, year; and where the source says it. */
    public Chip chip(Evidence evidence, Optional<Citation> citation, Optional<String> asOf, String claim) {
        String grade = grade(evidence);
        Optional<Source> source = citation.map(c -> world.source(c.source()));
        String kind = source.map(s -> texts.name("source-kind", s.kind())).orElse("");
        return new Chip(evidence.token(), grade, kind, asOf.map(this::year).orElse(""),
                citation.map(this::citation).orElse(""), claim);
    }

    /** A grade in words; only a world that we checked may call anything documented. */
    public String grade(Evidence evidence) {
        return worldChecked || !evidence.needsSource()
                ? texts.name("evidence", evidence)
                : texts.get("evidence.unchecked");
    }

    /** A year as it is shown, also where there is none, or where it is the first of several. */
    public String year(String asOf) {
        if (!Character.isDigit(asOf.charAt(0))) {
            return texts.get("as-of.undated");
        }
        return asOf.length() == 4 ? asOf : texts.get("as-of.later", asOf.substring(0, 4));
    }

    /** Short title and place of a citation. */
    public String citation(Citation citation) {
        return of(world.source(citation.source()).brief()) + ". " + of(citation.place());
    }
}
