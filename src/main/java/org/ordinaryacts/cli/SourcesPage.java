package org.ordinaryacts.cli;

import java.util.List;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.ReportNote;
import org.ordinaryacts.view.SourcesView;

/** Draws sources and claims on a page. */
final class SourcesPage {
    private final Page page;
    private final Texts texts;

    SourcesPage(Page page, Texts texts) {
        this.page = page;
        this.texts = texts;
    }

    void all(SourcesView sources, String banner, String kinds) {
        page.title(texts.get("sources.title")).faint(banner);
        page.heading(texts.get("sources.rests"));
        sources.sources().forEach(this::card);
        sources.sixPercent().ifPresent(this::six);
        page.heading(texts.get("sources.others"));
        sources.others().forEach(other -> page.item("  ", other.source()).item("    ", other.address()));
        page.heading(texts.get("sources.grades"));
        sources.grades().forEach(this::explained);
        page.heading(texts.get("sources.kinds"));
        sources.sourceKinds().forEach(this::explained);
        page.heading(texts.get("sources.limits"));
        sources.limits().forEach(limit -> page.item("  – ", limit));
        page.gap().faint(texts.get("cli.sources.hint", kinds));
    }

    private void card(SourcesView.Card card) {
        page.item("  " + card.source().id() + " ", card.source().title() + ". " + card.source().author() + ". "
                + card.source().publisher() + ", " + card.source().date() + ". [" + card.source().kind() + " · "
                + card.source().asOf() + "]").item("      ", card.source().note()).item("      ", card.count());
    }

    private void explained(SourcesView.Explained word) {
        page.item("  ", word.name() + ": " + word.text());
    }

    private void six(SourcesView.SixPercent six) {
        page.heading(texts.get("sources.six.title"));
        page.item("  ", six.value()).item("  ", six.figure().text()).item("  ", six.not());
        page.item("  ", evidence(six.figure()));
        beside(texts.get("sources.six.courts"), six.courts());
        beside(texts.get("sources.six.reported"), six.reported());
        beside(texts.get("sources.six.cautions"), six.cautions());
        beside(texts.get("sources.six.intervals"), six.intervals());
        beside(texts.get("sources.six.others"), six.others());
        page.item("  ", six.compare());
    }

    private void beside(String heading, List<ClaimView> claims) {
        if (!claims.isEmpty()) {
            page.item("  ", heading);
        }
        claims.forEach(claim -> page.item("    " + claim.bareId() + " ", claim.text()).item("        ",
                evidence(claim)));
    }

    private static String evidence(ClaimView claim) {
        return "[" + claim.chip().label() + "] " + claim.where().source();
    }

    void list(List<ClaimView> claims, String banner) {
        page.title(texts.get("sources.title")).faint(banner).gap();
        claims.forEach(claim -> page.item("  ", claim.id()).item("    ", claim.title()).item("    ",
                evidence(claim)));
    }

    void one(ClaimView claim, ReportNote note, String banner) {
        page.title(claim.title()).faint(banner).gap()
                .faint(claim.kindName() + " · " + claim.id()).paragraph(claim.text());
        if (!claim.status().isEmpty()) {
            page.paragraph(claim.status());
        }
        claim.details().forEach(line -> page.item("  ", line.name() + ": " + line.value()));
        page.heading(texts.get("sources.where"));
        page.item("  ", "[" + claim.chip().label() + "]").item("  ", claim.where().source()).item("  ",
                claim.where().place());
        claim.parts().forEach(part -> page.item("  ", part.of() + ": " + part.chip().label() + ". "
                + part.chip().source()));
        page.heading(note.title()).paragraph(note.lead()).gap();
        note.text().lines().forEach(page::paragraph);
    }
}
