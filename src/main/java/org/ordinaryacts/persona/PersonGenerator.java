package org.ordinaryacts.persona;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.ordinaryacts.persona.Draws.Purpose;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.Text;

/** Makes whole synthetic adults: the same seed and index always give the same person. Safe for many threads. */
public final class PersonGenerator {
    private static final LocalDate OLDEST = LocalDate.of(1925, 1, 1);
    private static final LocalDate YOUNGEST = Persona.ADULT_BY.minusYears(18);
    private static final String VIN_CHARACTERS = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
    private static final LegalStatus[] STATUSES = LegalStatus.values();
    /** In a hundred, by status: illustrative, chosen so that every status occurs often enough to be met. */
    private static final int[] STATUS_WEIGHTS = {62, 12, 4, 10, 3, 3, 6};

    private final PeopleLists lists;
    private final long seed;

    /** A generator over our own lists. Family names on the lists are checked by the reader, not here. */
    public PersonGenerator(PeopleLists lists, long seed) {
        this.lists = lists;
        this.seed = seed;
    }

    /** The person with this index, from 0. */
    public Persona person(long index) {
        Draws names = new Draws(seed, index, Purpose.NAME);
        String given = weighted(lists.given(), names);
        String family = weighted(lists.family(), names);
        LegalStatus status = STATUSES[byWeight(STATUS_WEIGHTS, new Draws(seed, index, Purpose.STATUS))];
        Text trade = oneOf(lists.trades(), new Draws(seed, index, Purpose.TRADE));
        Text about = new Text("A simulated person, made by rule from a seed and a number.",
                "Una persona simulada, hecha por regla a partir de una semilla y un número.");
        return new Persona(new PersonaId("person-" + index), given, family, birth(index), trade, about, status,
                address(index), numbers(index, given, family, status), new TreeMap<FieldId, Text>());
    }

    private LocalDate birth(long index) {
        int days = (int) (YOUNGEST.toEpochDay() - OLDEST.toEpochDay()) + 1;
        return OLDEST.plusDays(new Draws(seed, index, Purpose.BIRTH).below(days));
    }

    private Address address(long index) {
        Draws draws = new Draws(seed, index, Purpose.ADDRESS);
        return new Address(1 + draws.below(1999), oneOf(lists.streets(), draws), oneOf(lists.towns(), draws));
    }

    private Identifiers numbers(long index, String given, String family, LegalStatus status) {
        Draws draws = new Draws(seed, index, Purpose.NUMBERS);
        String ssn = "9" + digits(draws, 2) + "-00-" + digits(draws, 4);
        String phone = "555-01" + digits(draws, 2);
        String license = "SYN-" + digits(draws, 7);
        String vin = vin(draws);
        String plate = "SYN " + digits(draws, 3);
        Optional<String> alienNumber = status == LegalStatus.CITIZEN_BY_BIRTH
                ? Optional.empty()
                : Optional.of("A-SYN-" + (1 + draws.below(9)) + digits(draws, 3));
        String mail = plain(given) + "." + plain(family) + "@example.org";
        return new Identifiers(ssn, phone, mail, license, vin, plate, alienNumber);
    }

    /** Seventeen characters whose ninth is not the right check digit. */
    private static String vin(Draws draws) {
        StringBuilder vin = new StringBuilder();
        for (int i = 0; i < 17; i++) {
            vin.append(VIN_CHARACTERS.charAt(draws.below(VIN_CHARACTERS.length())));
        }
        char right = Reserved.checkDigit(vin.toString());
        vin.setCharAt(8, right == '9' || right == 'X' ? '0' : (char) (right + 1));
        return vin.toString();
    }

    private static String digits(Draws draws, int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + draws.below(10)));
        }
        return digits.toString();
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        Normalizer.normalize(name, Normalizer.Form.NFD).chars().filter(c -> c < 128 && Character.isLetter(c))
                .forEach(c -> plain.append((char) Character.toLowerCase(c)));
        return plain.isEmpty() ? "person" : plain.toString();
    }

    private static <T> T oneOf(List<T> list, Draws draws) {
        return list.get(draws.below(list.size()));
    }

    private static String weighted(List<PeopleLists.Weighted> list, Draws draws) {
        int[] weights = list.stream().mapToInt(PeopleLists.Weighted::weight).toArray();
        return list.get(byWeight(weights, draws)).name();
    }

    private static int byWeight(int[] weights, Draws draws) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = draws.below(total);
        int i = 0;
        while (left >= weights[i]) {
            left -= weights[i];
            i++;
        }
        return i;
    }
}
