package org.ordinaryacts.persona;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
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
    private static final short[] STATUS_BY_DRAW = byDraw(STATUS_WEIGHTS);
    private static final int FIRST_BORN = (int) OLDEST.toEpochDay();
    private static final int DAYS_OF_BIRTH = (int) YOUNGEST.toEpochDay() - FIRST_BORN + 1;

    private final PeopleLists lists;
    private final short[] givenByDraw;
    private final short[] familyByDraw;
    private final long seed;

    /** A generator over our own lists. Family names on the lists are checked by the reader, not here. */
    public PersonGenerator(PeopleLists lists, long seed) {
        this.lists = lists;
        this.givenByDraw = byDraw(weights(lists.given()));
        this.familyByDraw = byDraw(weights(lists.family()));
        this.seed = seed;
    }

    private PersonGenerator(PersonGenerator other, long seed) {
        this.lists = other.lists;
        this.givenByDraw = other.givenByDraw;
        this.familyByDraw = other.familyByDraw;
        this.seed = seed;
    }

    /** A generator over the same lists with another seed; costs next to nothing. */
    public PersonGenerator with(long otherSeed) {
        return new PersonGenerator(this, otherSeed);
    }

    /** The person with this index, from 0. */
    public Persona person(long index) {
        return person(index, status(index));
    }

    /** The person with this index, from 0, but with this status: all else stays, and so do all other people. */
    public Persona person(long index, LegalStatus status) {
        Traits traits = traits(index);
        String given = lists.given().get(traits.given()).name();
        String family = lists.family().get(traits.family()).name();
        Text trade = oneOf(lists.trades(), new Draws(seed, index, Purpose.TRADE));
        Text about = new Text("A simulated person, made by rule from a seed and a number.",
                "Una persona simulada, hecha por regla a partir de una semilla y un número.");
        return new Persona(new PersonaId("person-" + index), given, family, LocalDate.ofEpochDay(traits.born()), trade,
                about, status, address(traits), numbers(index, given, family, status), new TreeMap<FieldId, Text>());
    }

    /** What many people share of the person with this index; much quicker than the whole person. */
    public Traits traits(long index) {
        int names = names(index);
        Draws home = new Draws(seed, index, Purpose.ADDRESS);
        int house = 1 + home.below(1999);
        int street = home.below(lists.streets().size());
        return new Traits(given(names), family(names), born(index), status(index), house, street,
                home.below(lists.towns().size()));
    }

    /**
     * Both names of the person with this index as one number, quickly: {@link #given} and {@link #family} take it
     * apart.
     */
    public int names(long index) {
        Draws draws = new Draws(seed, index, Purpose.NAME);
        int given = givenByDraw[draws.below(givenByDraw.length)];
        return given << 16 | familyByDraw[draws.below(familyByDraw.length)];
    }

    /** The place of the given name in the lists. */
    public static int given(int names) {
        return names >>> 16;
    }

    /** The place of the family name in the lists. */
    public static int family(int names) {
        return names & 0xFFFF;
    }

    /** The status of the person with this index. */
    public LegalStatus status(long index) {
        return STATUSES[STATUS_BY_DRAW[new Draws(seed, index, Purpose.STATUS).below(STATUS_BY_DRAW.length)]];
    }

    /** How common each status is, in a hundred, in the order of {@link LegalStatus}. */
    public static int[] statusWeights() {
        return STATUS_WEIGHTS.clone();
    }

    /** The first day on which somebody can be born, counted from January 1, 1970. */
    public static int firstBorn() {
        return FIRST_BORN;
    }

    /** On how many days in a row somebody can be born; each is equally likely. */
    public static int daysOfBirth() {
        return DAYS_OF_BIRTH;
    }

    /** The day of birth of the person with this index, counted from January 1, 1970. */
    public int born(long index) {
        return FIRST_BORN + new Draws(seed, index, Purpose.BIRTH).below(DAYS_OF_BIRTH);
    }

    private Address address(Traits traits) {
        return new Address(traits.house(), lists.streets().get(traits.street()), lists.towns().get(traits.town()));
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

    private static int[] weights(List<PeopleLists.Weighted> list) {
        return list.stream().mapToInt(PeopleLists.Weighted::weight).toArray();
    }

    /** Which of several comes of each draw below the sum of their weights. */
    private static short[] byDraw(int[] weights) {
        short[] chosen = new short[Arrays.stream(weights).sum()];
        int draw = 0;
        for (int i = 0; i < weights.length; i++) {
            Arrays.fill(chosen, draw, draw + weights[i], (short) i);
            draw += weights[i];
        }
        return chosen;
    }
}
