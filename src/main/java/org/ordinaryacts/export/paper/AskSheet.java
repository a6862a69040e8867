package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.QuestionView;

/** Questions to answer by hand, or the key to them. */
final class AskSheet {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private final Texts texts;
    private final boolean key;

    AskSheet(Texts texts, boolean key) {
        this.texts = texts;
        this.key = key;
    }

    Markup of(int number, AskView ask) {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.of("h3", texts.get("paper.question", number, ask.text())));
        if (!key) {
            parts.add(Markup.of("p.small", how(ask)));
        }
        parts.addAll(switch (ask) {
            case AskView.Choice choice -> choice(choice);
            case AskView.Order order -> order(order);
            case AskView.Match match -> match(match);
            case AskView.Number wanted -> number(wanted);
            case AskView.Press press -> press(press);
        });
        return Markup.of("div.together.question", parts);
    }

    /** On paper nothing can be pressed. */
    private String how(AskView ask) {
        return switch (ask) {
            case AskView.Choice choice -> texts.get("paper.how.choice");
            case AskView.Order order -> texts.get("paper.how.order");
            case AskView.Match match -> texts.get("paper.how.match");
            case AskView.Number number -> texts.get("paper.how.number");
            case AskView.Press press -> texts.get("paper.how.press");
        };
    }

    private List<Markup> choice(AskView.Choice choice) {
        return choice.answers().stream().map(this::answer).toList();
    }

    private Markup answer(QuestionView.Answer answer) {
        if (!key) {
            return line(box(), answer.text());
        }
        return Markup.of("div.answer", line(Markup.of("span.sign", answer.right() ? "✓" : "✗"), answer.text()),
                Markup.of("p.feedback", answer.feedback()));
    }

    private static Markup line(Markup sign, String text) {
        return Markup.of("p.line", sign, Markup.text(" " + text));
    }

    private static Markup box() {
        return Markup.of("span.box", "\u00a0");
    }

    private List<Markup> order(AskView.Order order) {
        List<AskView.Item> items = key
                ? order.items().stream().sorted(Comparator.comparingInt(AskView.Item::place)).toList()
                : order.items();
        Stream<Markup> lines = items.stream().map(item -> line(
                key ? Markup.of("span.sign", String.valueOf(item.place() + 1)) : box(), item.text()));
        return with(lines, order.said());
    }

    private List<Markup> match(AskView.Match match) {
        List<Markup> rows = new ArrayList<>();
        for (int i = 0; i < match.lefts().size(); i++) {
            int right = place(match.rights(), i);
            rows.add(Markup.of("tr",
                    Markup.of("td", key ? Markup.of("span.sign", letter(right)) : box(),
                            Markup.text(" " + match.lefts().get(i).text())),
                    Markup.of("td", letter(i) + ". " + match.rights().get(i).text())));
        }
        return with(Stream.of(Markup.of("table.match", Markup.of("tbody", rows))), match.said());
    }

    private static int place(List<AskView.Item> rights, int left) {
        return IntStream.range(0, rights.size()).filter(i -> rights.get(i).place() == left).findFirst().orElse(0);
    }

    private static String letter(int i) {
        return LETTERS.substring(i, i + 1);
    }

    private List<Markup> number(AskView.Number number) {
        String value = key ? plain(number.value()) : "________";
        return with(Stream.of(Markup.of("p.line", value + " " + number.unit())), number.said());
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private List<Markup> press(AskView.Press press) {
        List<PlayView.Node> holders = press.play().stage().nodes().stream().filter(node -> !node.act()).toList();
        Stream<Markup> lines = holders.stream().filter(node -> !key || node.id().equals(press.holder()))
                .map(node -> line(key ? Markup.of("span.sign", "✓") : box(), node.name()));
        return with(lines, press.said());
    }

    private List<Markup> with(Stream<Markup> lines, AskView.Said said) {
        return key
                ? Stream.concat(lines, Stream.of(Markup.of("p.feedback", "✓ " + said.right()),
                        Markup.of("p.feedback", "✗ " + said.other()))).toList()
                : lines.toList();
    }
}
