package org.ordinaryacts.engine;

import java.util.Arrays;
import java.util.List;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Token;

/**
 * A part of a field that many people can share, and that a town can therefore count. The parts of one field stand in
 * order, from shared to rare; each takes the ones before it for granted: a street is a street of that town.
 */
public enum Trait implements Token {
    FAMILY_NAME("name"), WHOLE_NAME("name"), BIRTH_YEAR("date-of-birth"), BIRTH_DAY("date-of-birth"), STATUS(
            "immigration-status"),
    HOME_TOWN("home-address"), HOME_STREET("home-address"), HOUSE("home-address");

    private final FieldId field;

    Trait(String field) {
        this.field = new FieldId(field);
    }

    /** The field that this is a part of. */
    public FieldId field() {
        return field;
    }

    /** The parts of a field, from shared to rare; none where a town cannot count it. */
    public static List<Trait> of(FieldId field) {
        return Arrays.stream(values()).filter(part -> part.field.equals(field)).toList();
    }

    @Override
    public String token() {
        return Token.hyphened(this);
    }
}
