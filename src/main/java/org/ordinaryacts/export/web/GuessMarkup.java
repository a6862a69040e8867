package org.ordinaryacts.export.web;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A question that comes before what answers it. With scripts, the answer appears once somebody chose or skipped;
 * without,
 * and on paper, both stand there.
 */
final class GuessMarkup {
    private final Words words;

    GuessMarkup(Words words) {
        this.words = words;
    }

    /**
     * The question, and what answers it.
     *
     * @param id begins the ids of its parts
     * @param choices what can be chosen
     * @param right the place of the choice that is so, from 0
     */
    Markup of(String id, Markup question, List<Markup> choices, int right, Markup answer) {
        Markup buttons = Markup.of("div.answers.live", IntStream.range(0, choices.size())
                .mapToObj(i -> Markup.of("button.answer", choices.get(i)).with("type", "button")
                        .with("data-answer", String.valueOf(i)))
                .toList()).with("role", "group").with("aria-labelledby", id + "-asked");
        Markup letters = Markup.of("ol.letters.still", choices.stream().map(choice -> Markup.of("li", choice))
                .toList());
        return Markup.all(
                Markup.of("div.ask", Markup.of("p.soft.small", words.say("app.lab.predict")),
                        Markup.of("p.asked", question).with("id", id + "-asked"), letters, buttons,
                        Markup.of("p.only-with-script.live", Markup.of("button.plain", words.say("app.player.skip"))
                                .with("type", "button").with("data-skip", "")),
                        Markup.of("p.feedback.live").with("role", "status"))
                        .with("data-guess", String.valueOf(right)).with("data-answered-by", id + "-came"),
                Markup.of("div.what-came", answer).with("id", id + "-came"));
    }
}
