package org.ordinaryacts.export.web;

import org.ordinaryacts.view.Chip;
import org.ordinaryacts.view.GlossaryView;

/** The page of words. */
final class GlossaryPage {
    private final Edition edition;
    private final Words words;
    private final Spoken<GlossaryView> glossary;

    GlossaryPage(Edition edition, Spoken<GlossaryView> glossary) {
        this.edition = edition;
        this.words = edition.words();
        this.glossary = glossary;
    }

    String html() {
        Markup main = Markup.of("div.lists", Markup.of("h1", words.say("web.glossary")),
                Lists.search(words, "terms", "web.find.terms"),
                Markup.of("dl.terms", glossary.each(GlossaryView::terms).stream().map(GlossaryPage::term).toList())
                        .with("data-find", "terms").with("data-sorted", ""));
        return new Page(edition, new Page.Place("", true, "glossary.html"))
                .html(words.texts().map(texts -> texts.get("web.glossary") + " · Ordinary Acts"), main,
                        Resources.listScript());
    }

    private static Markup term(Spoken<GlossaryView.Term> term) {
        return Markup.of("div.term", Markup.of("dt", term.text(GlossaryView.Term::term)),
                Markup.of("dd", term.text(GlossaryView.Term::meaning), known(term)))
                .with("id", "term:" + term.first().id());
    }

    private static Markup known(Spoken<GlossaryView.Term> term) {
        if (term.first().chip().isEmpty()) {
            return Markup.NONE;
        }
        Spoken<Chip> chip = term.map(one -> one.chip().orElseThrow());
        return Markup.of("p.soft.small", Lists.chip(chip, false), Markup.text(" "), chip.text(Chip::source));
    }
}
