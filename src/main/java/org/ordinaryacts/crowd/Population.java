package org.ordinaryacts.crowd;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.PersonGenerator;

/**
 * What is common among made-up people: how often names and days of birth coincide. From our own lists only. Immutable.
 */
final class Population {
    /** A given name of another person is drawn with so many bits. */
    static final int GIVEN_BITS = 16;
    private static final int GIVEN_DRAWS = 1 << GIVEN_BITS;
    private static final int YEAR = 0x7FFF << 9;
    private static final int MONTH = 0xF << 5;
    private static final int DAY = 0x1F;

    private final PeopleLists lists;
    private final PersonGenerator generator;
    private final int[] givenFrom;
    private final short[] givenByDraw = new short[GIVEN_DRAWS];
    private final int[] dates;
    private final double[] datePatterns;

    Population(PeopleLists lists) {
        this.lists = lists;
        this.generator = new PersonGenerator(lists, 0);
        this.givenFrom = shares(lists.given());
        for (int name = 0; name < lists.given().size(); name++) {
            Arrays.fill(givenByDraw, givenFrom[name], givenFrom[name + 1], (short) name);
        }
        this.dates = new int[PersonGenerator.daysOfBirth()];
        for (int i = 0; i < dates.length; i++) {
            LocalDate day = LocalDate.ofEpochDay(PersonGenerator.firstBorn() + (long) i);
            dates[i] = date(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
        this.datePatterns = patterns(dates);
    }

    /** Where each name begins among the draws; the last entry is their number. */
    private static int[] shares(List<PeopleLists.Weighted> names) {
        int[] from = new int[names.size() + 1];
        long total = names.stream().mapToLong(PeopleLists.Weighted::weight).sum();
        long sum = 0;
        for (int i = 0; i < names.size(); i++) {
            sum += names.get(i).weight();
            from[i + 1] = (int) (sum * GIVEN_DRAWS / total);
        }
        return from;
    }

    PeopleLists lists() {
        return lists;
    }

    /** People of a seed. */
    PersonGenerator people(long seed) {
        return generator.with(seed);
    }

    // ---- days of birth -----------------------------------------------------------------------------------------

    /** A day of birth as one number; the parts need not make a day that exists, since it may be typed wrong. */
    static int date(int year, int month, int day) {
        return year << 9 | month << 5 | day;
    }

    static int year(int date) {
        return date >>> 9;
    }

    static int month(int date) {
        return (date & MONTH) >>> 5;
    }

    static int day(int date) {
        return date & DAY;
    }

    /** The date of a day of birth, counted from January 1, 1970. */
    int dateOf(int born) {
        return dates[born - PersonGenerator.firstBorn()];
    }

    /** All days of birth, for the inner loop; not to be changed. */
    int[] dates() {
        return dates;
    }

    /**
     * The chance that just these parts of the days of birth of two people agree: bit 0 year, bit 1 month, bit 2 day.
     */
    double datePattern(int pattern) {
        return datePatterns[pattern];
    }

    private static double[] patterns(int[] dates) {
        double[] atLeast = new double[8];
        for (int pattern = 0; pattern < 8; pattern++) {
            int mask = ((pattern & 1) != 0 ? YEAR : 0) | ((pattern & 2) != 0 ? MONTH : 0)
                    | ((pattern & 4) != 0 ? DAY : 0);
            atLeast[pattern] = coincidence(dates, date -> date & mask);
        }
        double[] just = new double[8];
        for (int pattern = 7; pattern >= 0; pattern--) {
            just[pattern] = atLeast[pattern];
            for (int more = pattern + 1; more < 8; more++) {
                if ((more & pattern) == pattern) {
                    just[pattern] -= just[more];
                }
            }
        }
        return just;
    }

    private static double coincidence(int[] dates, IntUnaryOperator part) {
        Map<Integer, Long> counts = new HashMap<>();
        for (int date : dates) {
            counts.merge(part.applyAsInt(date), 1L, Long::sum);
        }
        long squares = counts.values().stream().mapToLong(count -> count * count).sum();
        return squares / ((double) dates.length * dates.length);
    }

    // ---- names -------------------------------------------------------------------------------------------------

    /** The first draw that gives this name. */
    int givenFrom(int name) {
        return givenFrom[name];
    }

    /** How many draws give this name. */
    int givenWidth(int name) {
        return givenFrom[name + 1] - givenFrom[name];
    }

    /** The given name of another person. */
    int givenByDraw(int draw) {
        return givenByDraw[draw];
    }

    /** The chance that another person has this given name. */
    double givenShare(int name) {
        return givenWidth(name) / (double) GIVEN_DRAWS;
    }

    /** The chance that two people have the same name of a list. */
    static double sameName(List<PeopleLists.Weighted> names) {
        long total = names.stream().mapToLong(PeopleLists.Weighted::weight).sum();
        long squares = names.stream().mapToLong(name -> (long) name.weight() * name.weight()).sum();
        return squares / ((double) total * total);
    }

    /** The chance that something agrees between two people who have nothing to do with each other. */
    double byChance(Compared what) {
        return switch (what) {
            case FAMILY_NAME -> sameName(lists.family());
            case GIVEN_NAME -> sameName(lists.given());
            case BIRTH_YEAR -> coincidence(dates, date -> date & YEAR);
            case BIRTH_MONTH -> coincidence(dates, date -> date & MONTH);
            case BIRTH_DAY -> coincidence(dates, date -> date & DAY);
        };
    }
}
