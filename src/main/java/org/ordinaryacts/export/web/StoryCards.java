package org.ordinaryacts.export.web;

import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.StoryView;

/** How a story is shown where one is chosen. */
final class StoryCards {
    private StoryCards() {
    }

    /** A card that leads to a story. */
    static Markup card(Words words, Story story, Spoken<StoryView> view, String href) {
        return Markup.of("article.card",
                Markup.of("h2", Markup.of("a", view.text(StoryView::title)).with("href", href)),
                Markup.of("p", view.text(StoryView::summary)),
                Markup.of("p.soft.small",
                        words.texts().text(texts -> texts.get("app.stories.summary",
                                texts.count("cli.stories.minutes", story.minutes()), story.steps().size())),
                        Markup.text(" · "), view.text(told -> String.join(", ",
                                told.people().stream().map(StoryView.Person::name).toList()))));
    }
}
