package org.ordinaryacts.view;

import java.time.LocalDate;
import java.util.Optional;
import org.ordinaryacts.persona.Persona;
import org.ordinaryacts.story.Accuracy;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Text;

/** What a record says in a field: always from the synthetic persona. */
public final class FieldValues {
    private FieldValues() {
    }

    /** The value of a field of a persona; nothing where the field stays closed or the persona has none. */
    public static Optional<String> of(Persona persona, FieldId field, Texts texts) {
        return identifier(persona, field, texts).or(() -> Optional.ofNullable(persona.details().get(field))
                .map(text -> text.in(texts.language())));
    }

    /** What a record says of a persona where it is right, wrong or out of date. */
    public static Optional<String> of(Persona persona, FieldId field, Accuracy accuracy, Texts texts) {
        Optional<Text> instead = accuracy == Accuracy.RIGHT
                ? Optional.empty()
                : Optional.ofNullable(persona.altered().get(field));
        return instead.map(text -> text.in(texts.language())).or(() -> of(persona, field, texts));
    }

    private static Optional<String> identifier(Persona persona, FieldId field, Texts texts) {
        return switch (field.value()) {
            case "name" -> Optional.of(persona.name());
            case "date-of-birth" -> Optional.of(date(persona.born(), texts));
            case "home-address" -> Optional.of(persona.address().line());
            case "phone-number" -> Optional.of(persona.numbers().phone());
            case "state-license" -> Optional.of(persona.numbers().license());
            case "vin" -> Optional.of(persona.numbers().vin());
            case "plate" -> Optional.of(persona.numbers().plate());
            case "alien-number" -> persona.numbers().alienNumber();
            case "immigration-status" -> Optional.of(texts.name("status", persona.status()));
            default -> Optional.empty();
        };
    }

    /** A day in words. */
    public static String date(LocalDate day, Texts texts) {
        return texts.get("word.date", day.getDayOfMonth(), texts.get("month." + day.getMonthValue()), day.getYear());
    }
}
