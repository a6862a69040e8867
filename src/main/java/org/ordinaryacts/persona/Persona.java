package org.ordinaryacts.persona;

import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Text;

/**
 * A fictional adult.
 *
 * @param born day of birth; 18 years or more before {@link #ADULT_BY}
 * @param trade the work they do, as a phrase after a comma ("baker")
 * @param about one or two sentences that make them a person rather than a case
 * @param details what a record says in fields that have no identifier of their own, for instance the photo
 * @param altered what a record says where it is wrong or out of date
 */
public record Persona(PersonaId id, String given, String family, LocalDate born, Text trade, Text about,
        LegalStatus status, Address address, Identifiers numbers, SortedMap<FieldId, Text> details,
        SortedMap<FieldId, Text> altered) {

    /** Every persona is 18 or older by this day, the first of the year that most sources are of. */
    public static final LocalDate ADULT_BY = LocalDate.of(2021, 1, 1);

    /** The fields whose values come from the persona's own checked data, never from {@code details}. */
    public static final Set<String> OWN_FIELDS = Set.of("name", "date-of-birth", "home-address", "phone-number",
            "state-license", "vin", "plate", "alien-number", "immigration-status");

    /** A persona of whom no record says anything else. */
    public Persona(PersonaId id, String given, String family, LocalDate born, Text trade, Text about,
            LegalStatus status, Address address, Identifiers numbers, SortedMap<FieldId, Text> details) {
        this(id, given, family, born, trade, about, status, address, numbers, details, new TreeMap<>());
    }

    /** Given and family name. */
    public String name() {
        return given + " " + family;
    }

    /** The age reached in a year. */
    public int ageIn(int year) {
        return year - born.getYear();
    }

    /** Whether the persona is 18 or older on a day. */
    public boolean isAdultOn(LocalDate day) {
        return !born.plusYears(18).isAfter(day);
    }
}
