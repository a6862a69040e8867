package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.lesson.Passage;
import org.ordinaryacts.view.BlockView;
import org.ordinaryacts.view.SectionView;
import org.ordinaryacts.view.TermView;

/** A section of a lesson: what everybody reads, and folded up, the notes for the person who leads. */
final class SectionMarkup {
    private final Words words;
    private final Leads leads;
    private final LookMarkup looks;
    private final AskMarkup asks;

    SectionMarkup(Words words, Leads leads) {
        this.words = words;
        this.leads = leads;
        this.looks = new LookMarkup(words, leads);
        this.asks = new AskMarkup(words);
    }

    Markup of(Spoken<SectionView> section) {
        SectionView first = section.first();
        List<Markup> parts = new ArrayList<>();
        parts.add(head(section));
        section.map(SectionView::blocks).each(Slots::of).forEach(slot -> parts.add(slot(slot)));
        if (!first.handout().isEmpty()) {
            parts.add(Markup.of("p.to-handout", Markup.of("a", words.say("web.lesson.handout.here"))
                    .with("href", "#handout")));
        }
        parts.add(terms(section));
        parts.add(leading(section));
        return Markup.of(first.inShort() ? "section.part.card.in-short" : "section.part.card", parts)
                .with("id", "s" + first.number()).with("aria-labelledby", "h" + first.number());
    }

    private Markup head(Spoken<SectionView> section) {
        return Markup.all(
                Markup.of("p.soft.small.phase", Markup.text(section.first().number() + " · "),
                        section.text(SectionView::phaseName), Markup.text(" · "), section.text(SectionView::time),
                        section.first().inShort()
                                ? Markup.of("span.short-mark", words.say("web.lesson.in-short"))
                                : Markup.NONE),
                Markup.of("h2", section.text(SectionView::title)).with("id", "h" + section.first().number()));
    }

    // ---- blocks --------------------------------------------------------------------------------------------------

    private Markup slot(Spoken<Slots.Slot> slot) {
        return Markup.all(prose(slot.map(Slots.Slot::prose), "h3"),
                slot.first().block().isEmpty() ? Markup.NONE : block(slot.map(one -> one.block().orElseThrow())));
    }

    private Markup block(Spoken<BlockView> block) {
        return switch (block.first()) {
            case BlockView.Prose prose -> prose(block.map(one -> ((BlockView.Prose) one).passages()), "h3");
            case BlockView.Shown shown -> looks.of(block.map(one -> ((BlockView.Shown) one).look()));
            case BlockView.Asked asked -> asks.of(block.map(one -> ((BlockView.Asked) one).ask()));
            case BlockView.Pause pause -> Markup.of("p.pause", block.text(one -> ((BlockView.Pause) one).text()));
        };
    }

    /** Prose in every language. */
    Markup prose(Spoken<List<Passage>> passages, String heading) {
        return passages.said().stream().allMatch(List::isEmpty)
                ? Markup.NONE
                : Markup.of("div.prose", words.block(passages, (texts, said) -> new Prose(texts, heading).all(said)));
    }

    private Markup leading(Spoken<SectionView> section) {
        return section.first().leading().isEmpty()
                ? Markup.NONE
                : Markup.of("details.leading", Markup.of("summary", words.say("web.lesson.leading")),
                        prose(section.map(SectionView::leading), "h3"));
    }

    /** The words of the glossary that a section uses; each language finds its own in its text. */
    private Markup terms(Spoken<SectionView> section) {
        if (section.said().stream().allMatch(one -> one.words().isEmpty())) {
            return Markup.NONE;
        }
        return Markup.of("details.terms-here", Markup.of("summary", words.say("web.lesson.words")),
                section.block(one -> Markup.of("dl", one.words().stream().map(this::term).toList())));
    }

    private Markup term(TermView term) {
        Optional<String> href = leads.claim("term:" + term.id());
        String full = term.full().isEmpty() ? "" : term.full() + ". ";
        return Markup.of("div", Markup.of("dt", Leads.link(Markup.text(term.word()), href)),
                Markup.of("dd", full + term.meaning()));
    }
}
