package org.ordinaryacts.export.web;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClaimView;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.LabPicture;
import org.ordinaryacts.view.LookView;
import org.ordinaryacts.view.TermView;

/** What a lesson shows of the program, where it stands in the text. */
final class LookMarkup {
    private final Words words;
    private final Leads leads;

    LookMarkup(Words words, Leads leads) {
        this.words = words;
        this.leads = leads;
    }

    Markup of(Spoken<LookView> look) {
        Markup head = Markup.of("figcaption", Markup.of("p.soft.small", look.text(LookView::caption)),
                Markup.of("h3", look.text(LookView::title)));
        return switch (look.first()) {
            case LookView.OfStory story -> story(head, look.map(LookView.OfStory.class::cast));
            case LookView.OfKnowing knowing -> knowing(head, look.map(LookView.OfKnowing.class::cast));
            case LookView.OfHolder holder -> figure("of-holder", head,
                    holder(look.map(one -> ((LookView.OfHolder) one).holder())));
            case LookView.OfLab lab -> figure("of-lab", head,
                    new LabMarkup(words, leads).of(look.map(one -> ((LookView.OfLab) one).picture())), toLab(lab));
            case LookView.OfRules rules -> figure("of-rules", head,
                    new RulesMarkup(words, leads).of(look.map(one -> ((LookView.OfRules) one).view())),
                    toStory(rules.story(), 0));
            case LookView.OfFigure figure -> figure("of-figure", head,
                    claim(look.map(one -> ((LookView.OfFigure) one).claim())));
            case LookView.OfTerm term -> figure("of-term", head, term(look.map(one -> ((LookView.OfTerm) one).term())));
        };
    }

    private static Markup figure(String kind, Markup... parts) {
        return Markup.of("figure.look.card." + kind, parts);
    }

    // ---- a story -------------------------------------------------------------------------------------------------

    /** With scripts its map can be walked through step by step; without, it stands there as text. */
    private Markup story(Markup head, Spoken<LookView.OfStory> look) {
        LookView.OfStory first = look.first();
        Markup still = Markup.of("div.still", Markup.of("p", look.text(LookView.OfStory::text)),
                leads.chip(look.map(LookView.OfStory::chip), "p"),
                words.block(look, LookMarkup::known));
        return figure("of-story", head, still, toStory(first.story(), first.step()))
                .with("data-glimpse", first.story()).with("data-step", String.valueOf(first.step()))
                .with("data-brief", String.valueOf(first.brief()));
    }

    private static Markup known(Texts texts, LookView.OfStory look) {
        return Markup.of("ul", StillData.inWords(look.play(), look.step(), texts).stream()
                .map(group -> Markup.of("li", Markup.of("strong", group.word()),
                        Markup.text(": " + String.join(", ", group.names()))))
                .toList());
    }

    private Markup toStory(String story, int step) {
        return leads.story(story, step)
                .map(href -> Markup.of("p.more", Markup.of("a", words.say("web.lesson.to-story")).with("href", href)))
                .orElseGet(() -> Markup.of("p.more.soft.small", words.say("web.lesson.no-story")));
    }

    private Markup toLab(LookView.OfLab lab) {
        return lab.picture() instanceof LabPicture.None
                ? Markup.NONE
                : leads.lab().map(href -> Markup.of("p.more", Markup.of("a", words.say("web.lab.open"))
                        .with("href", href))).orElse(Markup.NONE);
    }

    // ---- who knows what ------------------------------------------------------------------------------------------

    private Markup knowing(Markup head, Spoken<LookView.OfKnowing> look) {
        return figure("of-knowing", head, leads.chip(look.map(LookView.OfKnowing::chip), "p"),
                new KnowingMarkup(words).of(look.map(LookView.OfKnowing::tables)),
                toStory(look.first().story(), look.first().step()));
    }

    // ---- a holder, a figure, a word ------------------------------------------------------------------------------

    private Markup holder(Spoken<HolderView> holder) {
        return Markup.all(Markup.of("p", holder.text(view -> view.full() + ". " + view.sentence())),
                Markup.of("p", leads.chip(holder.map(HolderView::chip))),
                Markup.of("div.ways", flows("holder.gets", "holder.gets.none", holder.each(HolderView::gets), "←"),
                        flows("holder.gives", "holder.gives.none", holder.each(HolderView::gives), "→")),
                leads.claim("holder:" + holder.first().id()).map(href -> Markup.of("p.more",
                        Markup.of("a", words.say("web.lesson.to-map")).with("href", href))).orElse(Markup.NONE));
    }

    private Markup flows(String title, String none, List<Spoken<HolderView.Line>> lines, String arrow) {
        Markup list = lines.isEmpty()
                ? Markup.of("p", words.say(none))
                : Markup.of("ul.flows", lines.stream().map(line -> flow(line, arrow)).toList());
        return Markup.of("div", Markup.of("h4", words.say(title)), list);
    }

    private Markup flow(Spoken<HolderView.Line> line, String arrow) {
        return Markup.of("li", Markup.of("strong", Markup.text(arrow + " "), line.text(HolderView.Line::otherName)),
                Markup.text(": "),
                line.text(one -> String.join(", ", one.flow().fields()) + " (" + one.flow().actorName() + ") "),
                leads.chip(line.map(HolderView.Line::chip)));
    }

    private Markup claim(Spoken<ClaimView> claim) {
        Markup status = claim.first().status().isEmpty()
                ? Markup.NONE
                : Markup.of("p.small", claim.text(ClaimView::status));
        List<Markup> details = claim.each(ClaimView::details).stream().map(this::detail).toList();
        return Markup.all(Markup.of("p", claim.text(ClaimView::text)),
                Markup.of("p", leads.chip(claim.map(ClaimView::chip))), Lists.where(claim.map(ClaimView::where)),
                status,
                details.isEmpty() ? Markup.NONE : Markup.of("dl.details", details));
    }

    private Markup detail(Spoken<ClaimView.Line> line) {
        Optional<String> href = leads.claim(line.first().claim());
        return Markup.of("div", Markup.of("dt", Leads.link(line.text(ClaimView.Line::name), href)),
                Markup.of("dd", line.text(ClaimView.Line::value)));
    }

    private Markup term(Spoken<TermView> term) {
        return Markup.all(Markup.of("p", term.text(one -> (one.full().isEmpty() ? "" : one.full() + ". ")
                + one.meaning())), Markup.of("p", leads.chip(term.map(TermView::chip))));
    }
}
