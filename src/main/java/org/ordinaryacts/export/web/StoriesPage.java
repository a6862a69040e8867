package org.ordinaryacts.export.web;

import java.util.List;
import java.util.Map;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.TwinView;
import org.ordinaryacts.view.TwinViews;

/**
 * A page that plays one or several stories, and holds each as text as well, for paper and for readers without scripts.
 */
final class StoriesPage {
    private final Edition edition;
    private final Words words;

    StoriesPage(Edition edition) {
        this.edition = edition;
        this.words = edition.words();
    }

    /** The page of all stories of the edition. */
    String html(Page.Place place) {
        Page page = new Page(edition, place);
        List<Told> told = edition.stories().stream().map(this::told).toList();
        told.forEach(story -> page.with("story-" + story.id(), story.data()));
        List<WhatIfPart> whatIfs = told.stream()
                .map(story -> new WhatIfPart(edition, place, story.trace())).toList();
        page.with("codes", words.texts().map(texts -> whatIfs.stream().flatMap(part -> part.codes().stream())
                .toList()));
        Markup main = new Markup(Page.filled(Resources.text("player.html"),
                Map.of("choose", choose(told).html(), "texts",
                        Markup.all(told.stream().map(this::text).toList()).html(),
                        "what-ifs", Markup.all(whatIfs.stream().map(WhatIfPart::section).toList()).html(),
                        "back", back(place).html()),
                words));
        return page.html(title(told), main, Resources.playerScript());
    }

    /** A story with its data. */
    private record Told(Story story, Trace trace, Spoken<StoryData> data) {
        String id() {
            return story.id().value();
        }

        Spoken<PlayView> play() {
            return data.map(StoryData::play);
        }
    }

    private Told told(Story story) {
        Trace trace = edition.trace(story);
        return new Told(story, trace, Spoken.of(edition.namings(),
                naming -> StoryData.of(naming, trace, edition.town(), edition.checked())));
    }

    private Spoken<String> title(List<Told> told) {
        return told.size() == 1
                ? told.getFirst().play().map(play -> play.story().title() + " · Ordinary Acts")
                : words.texts().map(texts -> texts.get("app.stories") + " · Ordinary Acts");
    }

    // ---- choosing one ------------------------------------------------------------------------------------------

    /** The way back to the list of stories, where there is one. */
    private Markup back(Page.Place place) {
        boolean list = place.site() || edition.stories().size() > 1;
        return list
                ? Markup.of("a.back", words.say("app.stories.back")).with("href",
                        place.site() ? place.up() + "index.html" : "#")
                : Markup.NONE;
    }

    private Markup choose(List<Told> told) {
        return told.size() == 1
                ? Markup.NONE
                : Markup.all(Markup.of("h1", words.say("app.stories")),
                        Markup.of("p.soft", words.say("app.stories.lead")),
                        Markup.of("ul.cards", told.stream().map(this::card).toList()));
    }

    private Markup card(Told told) {
        return Markup.of("li", StoryCards.card(words, told.story(), told.play().map(PlayView::story), "#" + told.id()));
    }

    // ---- as text -----------------------------------------------------------------------------------------------

    private Markup text(Told told) {
        Spoken<TwinView> twin = new Spoken<>(told.data().languages(), edition.namings().stream()
                .map(naming -> twin(naming.texts(), told)).toList());
        List<Markup> parts = twin.each(TwinView::parts).stream().map(part -> passage(told, part)).toList();
        return Markup
                .of("article.twin", Markup.of("h2", twin.text(TwinView::title)),
                        Markup.of("p.soft.small", twin.text(TwinView::banner)), Markup.all(parts))
                .with("id", "twin-" + told.id()).with("data-story", told.id());
    }

    private static TwinView twin(Texts texts, Told told) {
        int index = told.data().languages().indexOf(texts.language());
        return new TwinViews(texts).twin(told.play().said().get(index));
    }

    private static Markup passage(Told told, Spoken<TwinView.Part> part) {
        int step = part.first().step();
        Markup heading = part.text(TwinView.Part::heading);
        Markup place = step < 0
                ? heading
                : Markup.of("a", heading).with("href", "#" + told.id() + "/" + (step + 1));
        Markup title = part.first().title().isEmpty()
                ? Markup.NONE
                : Markup.of("span.title", part.text(TwinView.Part::title));
        return Markup
                .of("section.passage", Markup.of("h3", Markup.of("span.where", place), title),
                        part.block(one -> Markup.all(one.lines().stream().map(line -> Markup.of("p", line)).toList())))
                .with("data-step", String.valueOf(step));
    }
}
