package org.ordinaryacts.export.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.QuestionView;

/** A question as an item of IMS QTI 2.1: what is answered, what is right, and what each answer teaches. */
final class QtiItem {
    private static final String RESPONSE = "RESPONSE";
    private static final String FEEDBACK = "FEEDBACK";
    private static final String RIGHT = "right";
    private static final String OTHER = "other";

    private final Asking lesson;
    private final AskView ask;

    QtiItem(Asking lesson, AskView ask) {
        this.lesson = lesson;
        this.ask = ask;
    }

    String id() {
        return lesson.id(ask);
    }

    String xml() {
        List<Markup> parts = new ArrayList<>();
        parts.add(response());
        parts.add(Markup.of("outcomeDeclaration",
                Markup.of("defaultValue", Markup.of("value", "0"))).with("identifier", "SCORE")
                .with("cardinality", "single").with("baseType", "float"));
        parts.add(Markup.of("outcomeDeclaration").with("identifier", FEEDBACK).with("cardinality", "single")
                .with("baseType", "identifier"));
        parts.add(Markup.of("itemBody", body()));
        parts.add(processing());
        parts.addAll(feedback());
        return Qti.HEAD + Markup.of("assessmentItem", parts).with("xmlns", Qti.NAMESPACE)
                .with("xmlns:xsi", Qti.INSTANCE).with("xsi:schemaLocation", Qti.LOCATION).with("identifier", id())
                .with("title", lesson.lesson().card().title()).with("adaptive", "false")
                .with("timeDependent", "false").with("xml:lang", lesson.texts().language().code()).html() + "\n";
    }

    // ---- what is right ---------------------------------------------------------------------------------------------

    private Markup response() {
        return switch (ask) {
            case AskView.Choice choice -> response("single", "identifier", IntStream.range(0, choice.answers().size())
                    .filter(i -> choice.answers().get(i).right()).mapToObj(i -> name("answer", i)));
            case AskView.Order order -> response("ordered", "identifier",
                    IntStream.range(0, order.items().size()).mapToObj(i -> name("item", i)));
            case AskView.Match match -> response("multiple", "directedPair", IntStream
                    .range(0, match.lefts().size()).mapToObj(i -> name("left", i) + " " + name("right", i)));
            case AskView.Number number -> response("single", "float", Stream.of(Asking.plain(number.value())));
            case AskView.Press press -> response("single", "identifier", Stream.of(holder(press.holder())));
        };
    }

    private static Markup response(String cardinality, String type, Stream<String> values) {
        return Markup.of("responseDeclaration",
                Markup.of("correctResponse", values.map(value -> Markup.of("value", value)).toList()))
                .with("identifier", RESPONSE).with("cardinality", cardinality).with("baseType", type);
    }

    private static String name(String kind, int place) {
        return kind + "-" + (place + 1);
    }

    private static String holder(String id) {
        return "holder-" + id;
    }

    // ---- what is asked ---------------------------------------------------------------------------------------------

    private Markup body() {
        return switch (ask) {
            case AskView.Choice choice -> choice(IntStream.range(0, choice.answers().size())
                    .mapToObj(i -> simple(name("answer", i), choice.answers().get(i).text())));
            case AskView.Press press -> choice(Asking.holders(press).stream()
                    .map(node -> simple(holder(node.id()), node.name())));
            case AskView.Order order -> Markup.of("orderInteraction", prompted(order.items().stream()
                    .map(item -> simple(name("item", item.place()), item.text()))))
                    .with("responseIdentifier", RESPONSE).with("shuffle", "false");
            case AskView.Match match -> Markup.of("matchInteraction",
                    prompted(Stream.of(side("left", match.lefts()), side("right", match.rights()))))
                    .with("responseIdentifier", RESPONSE).with("shuffle", "false")
                    .with("maxAssociations", String.valueOf(match.lefts().size()));
            case AskView.Number number -> Markup.of("p", Markup.text(lesson.text(ask) + " "),
                    Markup.of("textEntryInteraction").with("responseIdentifier", RESPONSE)
                            .with("expectedLength", "8"),
                    Markup.text(" " + number.unit()));
        };
    }

    private Markup choice(Stream<Markup> choices) {
        return Markup.of("choiceInteraction", prompted(choices)).with("responseIdentifier", RESPONSE)
                .with("shuffle", "false").with("maxChoices", "1");
    }

    private List<Markup> prompted(Stream<Markup> inside) {
        return Stream.concat(Stream.of(Markup.of("prompt", lesson.text(ask))), inside).toList();
    }

    private static Markup simple(String id, String text) {
        return Markup.of("simpleChoice", text).with("identifier", id);
    }

    private static Markup side(String kind, List<AskView.Item> items) {
        return Markup.of("simpleMatchSet", items.stream().map(item -> Markup.of("simpleAssociableChoice", item.text())
                .with("identifier", name(kind, item.place())).with("matchMax", "1")).toList());
    }

    // ---- what is said ----------------------------------------------------------------------------------------------

    private Markup processing() {
        Markup given = Markup.of("variable").with("identifier", RESPONSE);
        Markup correct = Markup.of("correct").with("identifier", RESPONSE);
        Markup right = ask instanceof AskView.Number number
                ? Markup.of("equal", given, correct).with("toleranceMode", "absolute").with("tolerance",
                        Asking.plain(number.tolerance()) + " " + Asking.plain(number.tolerance()))
                : Markup.of("match", given, correct);
        Markup said = ask instanceof AskView.Choice
                ? Markup.of("setOutcomeValue", given).with("identifier", FEEDBACK)
                : Markup.text("");
        Markup rightly = ask instanceof AskView.Choice ? Markup.text("") : says(RIGHT);
        Markup otherwise = ask instanceof AskView.Choice ? Markup.text("") : says(OTHER);
        return Markup.of("responseProcessing",
                Markup.of("responseCondition", Markup.of("responseIf", right, score("1"), rightly),
                        Markup.of("responseElse", score("0"), otherwise)),
                said);
    }

    private static Markup score(String points) {
        return Markup.of("setOutcomeValue", Markup.of("baseValue", points).with("baseType", "float"))
                .with("identifier", "SCORE");
    }

    private static Markup says(String what) {
        return Markup.of("setOutcomeValue", Markup.of("baseValue", what).with("baseType", "identifier"))
                .with("identifier", FEEDBACK);
    }

    private List<Markup> feedback() {
        return switch (ask) {
            case AskView.Choice choice -> IntStream.range(0, choice.answers().size())
                    .mapToObj(i -> said(name("answer", i), choice.answers().get(i))).toList();
            case AskView.Order order -> said(order.said());
            case AskView.Match match -> said(match.said());
            case AskView.Number number -> said(number.said());
            case AskView.Press press -> said(press.said());
        };
    }

    private static Markup said(String id, QuestionView.Answer answer) {
        return said(id, answer.feedback());
    }

    private static List<Markup> said(AskView.Said said) {
        return List.of(said(RIGHT, said.right()), said(OTHER, said.other()));
    }

    private static Markup said(String id, String text) {
        return Markup.of("modalFeedback", text).with("outcomeIdentifier", FEEDBACK).with("identifier", id)
                .with("showHide", "show");
    }
}
