package org.ordinaryacts.export.web;

import org.ordinaryacts.view.GuideView;

/** A page for the people around a lesson. */
final class GuidePage {
    private final Edition edition;
    private final Words words;

    GuidePage(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    String html(Spoken<GuideView> guide) {
        Page.Place place = new Page.Place("../", true, "lessons.html");
        SectionMarkup markup = new SectionMarkup(words, new Leads(place));
        Markup main = Markup.of("article.guide",
                Markup.of("p.back-line", Markup.of("a", words.say("web.lessons.back")).with("href",
                        place.up() + "lessons.html")),
                Markup.of("h1", guide.text(GuideView::title)), markup.prose(guide.map(GuideView::passages), "h2"),
                Markup.of("p.only-with-script", Markup.of("button", words.say("web.guide.print")).with("type", "button")
                        .with("id", "print-lesson")));
        return new Page(edition, place).html(guide.map(view -> view.title() + " · Ordinary Acts"), main,
                Resources.lessonScript());
    }
}
