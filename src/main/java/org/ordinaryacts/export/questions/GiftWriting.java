package org.ordinaryacts.export.questions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordinaryacts.export.PageFiles;
import org.ordinaryacts.view.AskView;

/**
 * Questions in GIFT, the text format that Moodle imports. An order is asked as a match of items with places, and a
 * holder
 * as a choice, because the format has neither. See Moodle's documentation, "GIFT format".
 */
final class GiftWriting {
    private static final String SPECIAL = "\\~=#{}:";

    private GiftWriting() {
    }

    static String write(List<Asking> lessons) {
        return "// " + PageFiles.MARK + "\n\n"
                + lessons.stream().map(GiftWriting::lesson).collect(Collectors.joining("\n"));
    }

    private static String lesson(Asking lesson) {
        return "$CATEGORY: Ordinary Acts/" + lesson.texts().language().code() + "/"
                + lesson.lesson().card().title().replace("/", "//") + "\n\n"
                + lesson.asks().stream().map(ask -> question(lesson, ask)).collect(Collectors.joining("\n"));
    }

    private static String question(Asking lesson, AskView ask) {
        return "::" + escaped(lesson.id(ask)) + "::[plain]" + escaped(lesson.text(ask)) + " {" + answers(ask) + "}\n";
    }

    private static String answers(AskView ask) {
        return switch (ask) {
            case AskView.Choice choice -> lines(choice.answers().stream().map(answer -> (answer.right() ? "=" : "~")
                    + escaped(answer.text()) + "#" + escaped(answer.feedback())));
            case AskView.Order order -> lines(Stream.concat(order.items().stream()
                    .map(item -> "=" + escaped(item.text()) + " -> " + (item.place() + 1)), said(order.said())));
            case AskView.Match match -> lines(Stream.concat(IntStream.range(0, match.lefts().size())
                    .mapToObj(left -> "=" + escaped(match.lefts().get(left).text()) + " -> "
                            + escaped(right(match, left))),
                    said(match.said())));
            case AskView.Number number -> "#" + lines(Stream.of("=" + Asking.plain(number.value()) + ":"
                    + Asking.plain(number.tolerance()) + "#" + escaped(number.said().right()),
                    "~#" + escaped(number.said().other())));
            case AskView.Press press -> lines(Asking.holders(press).stream().map(node -> {
                boolean right = node.id().equals(press.holder());
                return (right ? "=" : "~") + escaped(node.name()) + "#"
                        + escaped(right ? press.said().right() : press.said().other());
            }));
        };
    }

    private static String right(AskView.Match match, int left) {
        return match.rights().stream().filter(item -> item.place() == left).findFirst().orElseThrow().text();
    }

    /** What is said after any answer. */
    private static Stream<String> said(AskView.Said said) {
        return Stream.of("####" + escaped(said.right()));
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> "\n\t" + line).collect(Collectors.joining("", "", "\n"));
    }

    private static String escaped(String text) {
        return text.chars().mapToObj(letter -> SPECIAL.indexOf(letter) >= 0
                ? "\\" + (char) letter
                : String.valueOf((char) letter)).collect(Collectors.joining());
    }
}
