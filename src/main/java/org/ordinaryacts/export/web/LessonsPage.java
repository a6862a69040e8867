package org.ordinaryacts.export.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ordinaryacts.lesson.Track;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonCard;

/** The page from which lessons and guides are chosen. */
final class LessonsPage {
    private final Edition edition;
    private final Words words;
    private final LessonBook book;

    LessonsPage(Edition edition, LessonBook book) {
        this.edition = edition;
        this.words = edition.words();
        this.book = book;
    }

    String html() {
        List<Spoken<LessonCard>> cards = book.cards();
        Markup main = Markup.of("div.lists", Markup.of("h1", words.say("web.lessons")),
                Markup.of("p.lead", words.say("web.lessons.lead")), tracks(cards),
                Markup.of("ol.cards.lessons", cards.stream().map(card -> Markup.of("li", card(card))).toList()),
                guides());
        return new Page(edition, new Page.Place("", true, "lessons.html"))
                .html(words.texts().map(texts -> texts.get("web.lessons") + " · Ordinary Acts"), main,
                        Resources.listScript());
    }

    // ---- for whom ------------------------------------------------------------------------------------------------

    private Markup tracks(List<Spoken<LessonCard>> cards) {
        return Markup.of("dl.details.tracks", List.of(Track.values()).stream().map(track -> track(track,
                cards.stream().filter(card -> card.first().tracks().contains(track.token())).toList())).toList());
    }

    private Markup track(Track track, List<Spoken<LessonCard>> cards) {
        String numbers = cards.stream().map(card -> String.valueOf(card.first().number()))
                .collect(Collectors.joining(", "));
        int minutes = cards.stream().mapToInt(card -> card.first().minutes()).sum();
        return Markup.of("div", Markup.of("dt", words.texts().text(texts -> texts.name("lesson-track", track))),
                Markup.of("dd", words.texts().text(texts -> texts.get("web.lessons.track", numbers, minutes)),
                        Markup.text(" "), words.texts().text(texts -> texts.name("lessons-how", track))));
    }

    // ---- lessons and guides --------------------------------------------------------------------------------------

    /** A card that leads to a lesson. */
    private Markup card(Spoken<LessonCard> card) {
        LessonCard first = card.first();
        return Markup.of("article.card", Markup.of("p.soft.small", words.say("web.lessons.number", first.number())),
                Markup.of("h2", Markup.of("a", card.text(LessonCard::title)).with("href",
                        "lessons/" + first.id() + ".html")),
                Markup.of("p", card.text(LessonCard::objective)),
                Markup.of("p.soft.small", card.text(LessonCard::facts)),
                Markup.of("p.soft.small", words.say("web.lessons.short", first.shortMinutes()), Markup.text(" · "),
                        words.count("web.lessons.questions", first.questions())));
    }

    private Markup guides() {
        List<Markup> lines = book.guides().stream()
                .map(guide -> Markup.of("li", Markup.of("a", guide.text(GuideView::title)).with("href",
                        "guides/" + guide.first().id() + ".html")))
                .toList();
        return lines.isEmpty()
                ? Markup.NONE
                : Markup.all(Markup.of("h2", words.say("web.guides")),
                        Markup.of("p.soft", words.say("web.guides.lead")),
                        Markup.of("ul.guides", lines));
    }
}
