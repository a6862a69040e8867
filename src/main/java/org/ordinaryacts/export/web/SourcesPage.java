package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.ordinaryacts.view.AboutView;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.SourcesView;

/** The page of what everything rests on: the figure with all that stands beside it, the texts, and the claims. */
final class SourcesPage {
    /** Kinds of claims that stand on other pages: holders on the map, steps in their stories, words in the glossary. */
    private static final Set<String> ELSEWHERE = Set.of("holder", "start", "step", "term");

    private final Edition edition;
    private final Words words;
    private final Spoken<SourcesView> sources;

    SourcesPage(Edition edition, Spoken<SourcesView> sources) {
        this.edition = edition;
        this.words = edition.words();
        this.sources = sources;
    }

    String html() {
        Markup main = Markup.of("div.lists", Markup.of("h1", words.say("sources.title")), sixPercent(),
                Markup.of("h2", words.say("sources.rests")),
                Markup.of("ul.cards", sources.each(SourcesView::sources).stream().map(this::source).toList()),
                explained("sources.grades", SourcesView::grades), explained("sources.kinds", SourcesView::sourceKinds),
                Markup.of("h2", words.say("app.sources.claims")), Markup.of("p.soft", words.say("web.elsewhere")),
                Lists.search(words, "claims", "web.find.claims"),
                Markup.of("div.items", sources.each(SourcesView::claims).stream()
                        .filter(claim -> !ELSEWHERE.contains(claim.first().kind())).map(this::claim).toList())
                        .with("data-find", "claims"));
        return new Page(edition, new Page.Place("", true, "sources.html"))
                .html(words.texts().map(texts -> texts.get("sources.title") + " · Ordinary Acts"), main,
                        Resources.listScript());
    }

    // ---- the figure --------------------------------------------------------------------------------------------

    private Markup sixPercent() {
        if (sources.first().sixPercent().isEmpty()) {
            return Markup.NONE;
        }
        Spoken<SourcesView.SixPercent> six = sources.map(view -> view.sixPercent().orElseThrow());
        return Markup.of("section.card.figure", Markup.of("h2", words.say("sources.six.title")),
                Markup.of("p.value", six.text(SourcesView.SixPercent::value)),
                Markup.of("p", six.map(SourcesView.SixPercent::figure).text(ClaimView::text)),
                Markup.of("p", Lists.chip(six.map(view -> view.figure().chip()), true)),
                Lists.where(six.map(view -> view.figure().where())),
                Markup.of("p.not", six.text(SourcesView.SixPercent::not)),
                beside("sources.six.courts", six, SourcesView.SixPercent::courts),
                beside("sources.six.reported", six, SourcesView.SixPercent::reported),
                beside("sources.six.cautions", six, SourcesView.SixPercent::cautions),
                beside("sources.six.intervals", six, SourcesView.SixPercent::intervals),
                beside("sources.six.others", six, SourcesView.SixPercent::others),
                Markup.of("p", six.text(SourcesView.SixPercent::compare)));
    }

    private Markup beside(String key, Spoken<SourcesView.SixPercent> six,
            Function<SourcesView.SixPercent, List<ClaimView>> claims) {
        return Lists.titled(words.say(key), six.each(claims).stream().map(claim -> Markup.of("li",
                claim.text(one -> one.text() + " "), Lists.chip(claim.map(ClaimView::chip), true))).toList());
    }

    // ---- the texts ---------------------------------------------------------------------------------------------

    private Markup source(Spoken<SourcesView.Card> card) {
        Spoken<AboutView.SourceLine> line = card.map(SourcesView.Card::source);
        return Markup.of("li", Markup.of("article.card", Markup.of("h3", line.text(AboutView.SourceLine::title)),
                Markup.of("p.soft.small", line.text(one -> one.author() + ". " + one.publisher() + ", " + one.date())),
                Markup.of("p.small", line.text(one -> one.kind() + " · " + one.asOf() + " · "),
                        card.text(SourcesView.Card::count)),
                Markup.of("p", line.text(AboutView.SourceLine::note))));
    }

    private Markup explained(String key, Function<SourcesView, List<SourcesView.Explained>> list) {
        List<Markup> words = new ArrayList<>();
        sources.each(list).forEach(one -> words.add(Markup.of("div.term",
                Markup.of("dt", one.text(SourcesView.Explained::name)),
                Markup.of("dd", one.text(SourcesView.Explained::text)))));
        return Markup.all(Markup.of("h2", this.words.say(key)), Markup.of("dl.terms", words));
    }

    // ---- the claims --------------------------------------------------------------------------------------------

    private Markup claim(Spoken<ClaimView> claim) {
        Markup status = claim.first().status().isEmpty()
                ? Markup.NONE
                : Markup.of("p.small", claim.text(ClaimView::status));
        List<Markup> details = claim.each(ClaimView::details).stream().map(SourcesPage::detail).toList();
        return Markup.of("details.item",
                Markup.of("summary", Markup.of("span.soft.small", claim.text(ClaimView::kindName)),
                        Markup.text(" "), Markup.of("strong", claim.text(ClaimView::title))),
                Markup.of("p", claim.text(ClaimView::text)),
                Markup.of("p", Lists.chip(claim.map(ClaimView::chip), false)), Lists.where(claim.map(ClaimView::where)),
                status, details.isEmpty() ? Markup.NONE : Markup.of("dl.details", details))
                .with("id", claim.first().id());
    }

    private static Markup detail(Spoken<ClaimView.Line> line) {
        String claim = line.first().claim();
        Markup value = line.text(ClaimView.Line::value);
        Markup shown = claim.isEmpty()
                ? value
                : Markup.of("a", value).with("href", (claim.startsWith("holder:") ? "map.html#" : "#") + claim);
        return Markup.of("div", Markup.of("dt", line.text(ClaimView.Line::name)), Markup.of("dd", shown));
    }
}
