package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.persona.Persona;

/**
 * A synthetic person.
 *
 * @param lines every detail with its name
 */
public record PersonView(String banner, String name, List<Line> lines) {

    /** A detail and its value. */
    public record Line(String key, String name, String value) {
    }

    /** The view of a persona. */
    public static PersonView of(Persona persona, Naming naming, String banner) {
        List<Line> lines = new ArrayList<>();
        var texts = naming.texts();
        add(lines, "born", texts.get("person.born"), FieldValues.date(persona.born(), texts));
        add(lines, "trade", texts.get("person.trade"), naming.of(persona.trade()));
        add(lines, "address", texts.get("person.address"), persona.address().line());
        add(lines, "status", texts.get("person.status"), texts.name("status", persona.status()));
        add(lines, "phone", texts.get("person.phone"), persona.numbers().phone());
        add(lines, "mail", texts.get("person.mail"), persona.numbers().mail());
        add(lines, "ssn", texts.get("person.ssn"), persona.numbers().ssn());
        persona.numbers().alienNumber()
                .ifPresent(number -> add(lines, "alien_number", texts.get("person.alien-number"), number));
        add(lines, "license", texts.get("person.license"), persona.numbers().license());
        add(lines, "vin", texts.get("person.vin"), persona.numbers().vin());
        add(lines, "plate", texts.get("person.plate"), persona.numbers().plate());
        return new PersonView(banner, persona.name(), List.copyOf(lines));
    }

    private static void add(List<Line> lines, String key, String name, String value) {
        lines.add(new Line(key, name, value));
    }
}
