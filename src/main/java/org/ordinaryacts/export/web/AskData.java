package org.ordinaryacts.export.web;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.PlayView;
import org.ordinaryacts.view.QuestionView;

/**
 * A question as its page asks it. Whether an answer is right is told by the same rules as everywhere, see
 * {@code Judging}.
 *
 * @param kind as a fixed word: {@code choice}, {@code order}, {@code match}, {@code number} or {@code press}
 * @param answers of a choice
 * @param items of an order, as they are shown at first; of a match, its left sides
 * @param rights of a match, its right sides
 * @param number of a number, what is to be found
 * @param map of a press, the map
 * @param said what is said of the right answer, and of any other; nothing for a choice
 */
record AskData(String id, String kind, String text, String how, List<QuestionView.Answer> answers,
        List<AskView.Item> items, List<AskView.Item> rights, Optional<Sought> number, Optional<OnMap> map,
        Optional<AskView.Said> said) {

    /** A number to find. */
    record Sought(String unit, double value, double tolerance) {
    }

    /**
     * A holder to press.
     *
     * @param still the map as it stands
     * @param holder the right one, by id
     */
    record OnMap(PlayView.Stage stage, StillData.Still still, String holder) {
    }

    static AskData of(AskView ask) {
        return switch (ask) {
            case AskView.Choice choice -> new AskData(choice.id(), "choice", choice.text(), choice.how(),
                    choice.answers(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());
            case AskView.Order order -> new AskData(order.id(), "order", order.text(), order.how(), List.of(),
                    order.items(), List.of(), Optional.empty(), Optional.empty(), Optional.of(order.said()));
            case AskView.Match match -> new AskData(match.id(), "match", match.text(), match.how(), List.of(),
                    match.lefts(), match.rights(), Optional.empty(), Optional.empty(), Optional.of(match.said()));
            case AskView.Number number -> new AskData(number.id(), "number", number.text(), number.how(), List.of(),
                    List.of(), List.of(), Optional.of(new Sought(number.unit(), number.value(), number.tolerance())),
                    Optional.empty(), Optional.of(number.said()));
            case AskView.Press press -> new AskData(press.id(), "press", press.text(), press.how(), List.of(),
                    List.of(), List.of(), Optional.empty(), Optional.of(new OnMap(press.play().stage(),
                            StillData.Still.at(press.play(), press.step()), press.holder())),
                    Optional.of(press.said()));
        };
    }
}
