package org.ordinaryacts.view;

import java.util.List;
import java.util.stream.IntStream;

/** Tells whether an answer is right, and what it teaches. */
public final class Judging {
    private static final double ROUNDING = 1e-9;

    private Judging() {
    }

    /** Whether an answer is right, and what it teaches. */
    public record Judged(boolean right, String feedback) {
    }

    /** One of the answers, by its place. */
    public static Judged chosen(AskView.Choice choice, int answer) {
        QuestionView.Answer chosen = choice.answers().get(answer);
        return new Judged(chosen.right(), chosen.feedback());
    }

    /** Items as somebody put them in order. */
    public static Judged ordered(AskView.Order order, List<AskView.Item> items) {
        return of(order.said(), inOrder(items));
    }

    /** For each left side, in order, the right side that somebody took. */
    public static Judged matched(AskView.Match match, List<AskView.Item> rights) {
        return of(match.said(), rights.size() == match.lefts().size() && inOrder(rights));
    }

    private static boolean inOrder(List<AskView.Item> items) {
        return IntStream.range(0, items.size()).allMatch(i -> items.get(i).place() == i);
    }

    /** A number. */
    public static Judged typed(AskView.Number number, double value) {
        return of(number.said(), Math.abs(value - number.value()) <= number.tolerance() + ROUNDING);
    }

    /** A holder on the map, by id. */
    public static Judged pressed(AskView.Press press, String holder) {
        return of(press.said(), press.holder().equals(holder));
    }

    private static Judged of(AskView.Said said, boolean right) {
        return new Judged(right, right ? said.right() : said.other());
    }
}
