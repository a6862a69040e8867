package org.ordinaryacts.app.lesson;

import java.util.OptionalDouble;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.view.AskView;
import org.ordinaryacts.view.Judging;

/** A number to be typed. The field takes so few digits that nobody's number fits into it. */
final class NumberPart extends VBox {
    private static final Pattern TYPED = Pattern.compile("[0-9.,]{0,7}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}|[0-9]{1,3}(,[0-9]{3})+|[0-9]*\\.[0-9]+");
    private final AskCard card;
    private final AskView.Number number;
    private final TextField field = new TextField();

    NumberPart(AskCard card, AskView.Number number) {
        this.card = card;
        this.number = number;
        double em = card.here().em();
        field.setId(card.id("field"));
        field.setPrefWidth(8 * em);
        field.setMaxWidth(8 * em);
        field.setTextFormatter(new TextFormatter<>(
                change -> TYPED.matcher(change.getControlNewText()).matches() ? change : null));
        field.setAccessibleText(card.here().texts().get("app.lesson.number", number.unit()));
        field.setOnAction(event -> check());
        Label unit = Parts.text(number.unit());
        unit.setLabelFor(field);
        getChildren().add(new Wrapping(0.9 * em, 0.4 * em, Parts.row(0.6 * em, field, unit), card.check(this::check)));
        card.here().model().given(number.id()).ifPresent(given -> {
            if (given instanceof Given.Typed typed) {
                field.setText(typed.text());
                if (typed.checked()) {
                    value(typed.text()).ifPresent(value -> card.say(Judging.typed(number, value)));
                }
            }
        });
        field.textProperty().subscribe((before, now) -> card.changed(new Given.Typed(now, false)));
    }

    /** The number that was typed; nothing where it is none. */
    private static OptionalDouble value(String text) {
        return NUMBER.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(",", "")))
                : OptionalDouble.empty();
    }

    private void check() {
        OptionalDouble value = value(field.getText());
        if (value.isEmpty()) {
            card.hint(card.here().texts().get("app.lesson.number.wrong"));
        } else {
            card.judged(new Given.Typed(field.getText(), true), Judging.typed(number, value.getAsDouble()));
        }
    }
}
