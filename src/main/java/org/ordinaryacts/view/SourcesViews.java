package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ordinaryacts.engine.Engine;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Evidence;
import org.ordinaryacts.world.Figure;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Source;
import org.ordinaryacts.world.SourceKind;

/** Derives everything that is claimed, in a world and in stories, and what it rests on. */
public final class SourcesViews {
    /** The grade where only its author says so. */
    static final String UNCHECKED = "unchecked";
    private static final String SIX_PERCENT = "N01";
    private final Naming naming;
    private final Texts texts;

    /** Views in the language of the naming. */
    public SourcesViews(Naming naming) {
        this.naming = naming;
        this.texts = naming.texts();
    }

    /** All sources and claims of the world and of these stories. */
    public SourcesView sources(List<Story> stories) {
        List<ClaimView> claims = claims(stories);
        AboutViews about = new AboutViews(naming);
        return new SourcesView(
                naming.world().parts().sources().stream().map(source -> card(source, about, claims)).toList(),
                sixPercent(claims), claims, others(claims), grades(claims), sourceKinds(claims), kinds(claims),
                about.limits());
    }

    /** Those of the claims that are wanted, in their order. */
    public static List<ClaimView> matching(List<ClaimView> claims, SourceFilter filter) {
        return claims.stream().filter(filter::wants).toList();
    }

    /** The claim that a person means by an id with or without its kind, whatever the case: the first, of several. */
    public static Optional<ClaimView> meant(List<ClaimView> claims, String id) {
        Predicate<ClaimView> exact = claim -> claim.id().equals(id);
        Predicate<ClaimView> alike = claim -> claim.id().equalsIgnoreCase(id) || claim.bareId().equalsIgnoreCase(id);
        return Stream.of(exact, alike).flatMap(same -> claims.stream().filter(same)).findFirst();
    }

    /** All claims; each is found by its words in either language. */
    private List<ClaimView> claims(List<Story> stories) {
        Engine engine = new Engine(naming.world());
        List<Trace> traces = stories.stream().map(engine::tell).toList();
        List<ClaimView> claims = new ArrayList<>(claims(naming, traces));
        for (Language language : Language.values()) {
            if (language != texts.language()) {
                Naming other = new Naming(naming.world(), new Texts(language), naming.worldChecked());
                addWords(claims, claims(other, traces));
            }
        }
        return List.copyOf(claims);
    }

    private static void addWords(List<ClaimView> claims, List<ClaimView> others) {
        for (int i = 0; i < claims.size(); i++) {
            ClaimView claim = claims.get(i);
            claims.set(i, claim.foundBy(claim.search() + others.get(i).search()));
        }
    }

    private static List<ClaimView> claims(Naming naming, List<Trace> traces) {
        StoryClaims stories = new StoryClaims(naming);
        return Stream.of(new WorldClaims(naming, traces).all(), new FigureClaims(naming).all(),
                new NoteClaims(naming).all(),
                traces.stream().flatMap(stories::starts), traces.stream().flatMap(stories::steps))
                .flatMap(claims -> claims).toList();
    }

    private SourcesView.Card card(Source source, AboutViews about, List<ClaimView> claims) {
        int count = count(claims, claim -> claim.where().sourceId().equals(source.id().value()));
        return new SourcesView.Card(about.source(source), source.kind().token(), count,
                texts.count("sources.claims", count));
    }

    private static int count(List<ClaimView> claims, Predicate<ClaimView> wanted) {
        return Math.toIntExact(claims.stream().filter(wanted).count());
    }

    // ---- what stands beside the figure -------------------------------------------------------------------------

    private Optional<SourcesView.SixPercent> sixPercent(List<ClaimView> claims) {
        return naming.world().parts().figures().stream().filter(figure -> figure.id().equals(SIX_PERCENT)).findFirst()
                .map(figure -> sixPercent(figure, claims));
    }

    private SourcesView.SixPercent sixPercent(Figure figure, List<ClaimView> claims) {
        Predicate<Context> about = row -> row.figure().filter(figure.id()::equals).isPresent();
        Predicate<Context> court = row -> row.sourceKind().filter(SourceKind.COURT::equals).isPresent();
        Predicate<Context> tells = about.and(row -> row.kind() == Context.Kind.ABOUT_FIGURE);
        return new SourcesView.SixPercent(claim(claims, ClaimIds.of(figure)), naming.of(figure.value()),
                texts.get("sources.six.not"), beside(claims, tells.and(court)),
                beside(claims, tells.and(court.negate())),
                beside(claims, about.and(row -> row.kind() == Context.Kind.CAUTION)),
                beside(claims, about.and(row -> row.kind() == Context.Kind.INTERVAL)),
                beside(claims, row -> row.kind() == Context.Kind.COMPARATOR), texts.get("sources.six.compare"));
    }

    private List<ClaimView> beside(List<ClaimView> claims, Predicate<Context> wanted) {
        return naming.world().parts().contexts().stream().filter(wanted).map(row -> claim(claims, ClaimIds.of(row)))
                .toList();
    }

    private static ClaimView claim(List<ClaimView> claims, String id) {
        return claims.stream().filter(claim -> claim.id().equals(id)).findFirst().orElseThrow();
    }

    // ---- sources that are not the world's own ------------------------------------------------------------------

    private List<SourcesView.Other> others(List<ClaimView> claims) {
        Map<SourcesView.Other, List<String>> others = new LinkedHashMap<>();
        claims.stream().filter(SourcesViews::namesAnother).forEach(claim -> others
                .computeIfAbsent(new SourcesView.Other(claim.where().source(), claim.where().place(), List.of()),
                        key -> new ArrayList<>())
                .add(claim.id()));
        return others.entrySet().stream().map(entry -> new SourcesView.Other(entry.getKey().source(),
                entry.getKey().address(), List.copyOf(entry.getValue()))).toList();
    }

    private static boolean namesAnother(ClaimView claim) {
        return claim.where().sourceId().isEmpty() && !claim.where().sourceKind().isEmpty();
    }

    // ---- words explained ---------------------------------------------------------------------------------------

    /** In a world that is not ours, grades are only what its author says. */
    private List<SourcesView.Explained> grades(List<ClaimView> claims) {
        if (naming.worldChecked()) {
            return Arrays.stream(Evidence.values()).map(evidence -> grade(claims, evidence)).toList();
        }
        return List.of(explained(UNCHECKED, texts.get("evidence.unchecked"), texts.get("sources.unchecked"),
                count(claims, claim -> claim.grade().equals(UNCHECKED))), grade(claims, Evidence.ILLUSTRATIVE));
    }

    private SourcesView.Explained grade(List<ClaimView> claims, Evidence evidence) {
        return explained(evidence.token(), texts.name("evidence", evidence), texts.name("sources-grade", evidence),
                count(claims, claim -> claim.grade().equals(evidence.token())));
    }

    private List<SourcesView.Explained> sourceKinds(List<ClaimView> claims) {
        return Arrays.stream(SourceKind.values())
                .map(kind -> explained(kind.token(), texts.name("source-kind", kind),
                        texts.name("sources-kind", kind),
                        count(claims, claim -> claim.where().sourceKind().equals(kind.token()))))
                .toList();
    }

    private static SourcesView.Explained explained(String id, String name, String text, int count) {
        return new SourcesView.Explained(id, name, text, count);
    }

    private List<SourcesView.Choice> kinds(List<ClaimView> claims) {
        return Arrays.stream(ClaimKind.values())
                .map(kind -> new SourcesView.Choice(kind.token(), texts.name("claim-kind", kind),
                        count(claims, claim -> claim.kind().equals(kind.token()))))
                .filter(choice -> choice.claims() > 0).toList();
    }
}
