package org.ordinaryacts.export.web;

import java.util.Comparator;
import java.util.List;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.QuestionView;

/** A question as text: for paper, and for readers without scripts. Where there are scripts, they ask it. */
final class AskMarkup {
    private final Words words;

    AskMarkup(Words words) {
        this.words = words;
    }

    Markup of(Spoken<AskView> ask) {
        return Markup.of("div.ask", Markup.of("p.asked", ask.text(AskView::text)),
                Markup.of("div.still", Markup.of("p.soft.small", ask.text(AskView::how)), still(ask)),
                Markup.of("p.soft.small.only-without-script", words.say("web.ask.still")))
                .with("data-ask", ask.first().id());
    }

    private Markup still(Spoken<AskView> ask) {
        return switch (ask.first()) {
            case AskView.Choice choice -> list("ol.letters", ask.map(AskView.Choice.class::cast)
                    .each(AskView.Choice::answers).stream().map(one -> one.text(QuestionView.Answer::text)).toList());
            case AskView.Order order -> list("ul.boxes", texts(ask.map(AskView.Order.class::cast)
                    .each(AskView.Order::items)));
            case AskView.Match match -> match(ask.map(AskView.Match.class::cast));
            case AskView.Number number -> Markup.of("p", Markup.of("span.blank.short").with("role", "img")
                    .with("data-label", "web.lesson.blank").with("aria-label", words.first("web.lesson.blank")),
                    Markup.text(" "), ask.map(AskView.Number.class::cast).text(AskView.Number::unit));
            case AskView.Press press -> list("ul.boxes", ask.map(AskView.Press.class::cast)
                    .each(one -> holders(one.play())).stream().map(node -> node.text(PlayView.Node::name)).toList());
        };
    }

    /** The holders on a map, as they stand in a list: lane by lane. */
    static List<PlayView.Node> holders(PlayView play) {
        return play.stage().nodes().stream().filter(node -> !node.act())
                .sorted(Comparator.comparingInt(PlayView.Node::lane).thenComparing(PlayView.Node::row)).toList();
    }

    private static Markup match(Spoken<AskView.Match> match) {
        return Markup.of("div.sides", list("ol", texts(match.each(AskView.Match::lefts))),
                list("ol.letters", texts(match.each(AskView.Match::rights))));
    }

    private static List<Markup> texts(List<Spoken<AskView.Item>> items) {
        return items.stream().map(item -> item.text(AskView.Item::text)).toList();
    }

    private static Markup list(String tag, List<Markup> lines) {
        return Markup.of(tag, lines.stream().map(line -> Markup.of("li", line)).toList());
    }
}
