package org.ordinaryacts.crowd;

import org.ordinaryacts.persona.Draws;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.PersonGenerator;

/**
 * What a name check comes upon, person by person: the one code path for a crowd and for one person explained. What is
 * true (who the person is) is drawn apart from what records say. Every person has streams of their own, also for the
 * files of others that come up, so people do not depend on each other. Immutable; safe for any number of threads.
 *
 * <p>
 * The file of another person is 64 bits: 16 for the given name, 24 for the day of birth, 8 for whether it has the very
 * family name, 16 for what it says.
 */
final class NameCheck {
    private static final int NO_STATUS = LegalStatus.NO_STATUS.ordinal();
    private static final int BY_BIRTH = LegalStatus.CITIZEN_BY_BIRTH.ordinal();
    private static final int BORN_BITS = 24;
    private static final long LOW = 0xFFFFFFFFL;
    private static final int NOT_TAKEN = Integer.MIN_VALUE;
    private static final int NOBODY = -1;

    private final Population population;
    private final Weights weights;
    private final Chances chances;
    private final int[] lawful;
    private final int[] dates;

    NameCheck(Population population, Weights weights, Chances chances) {
        this.population = population;
        this.weights = weights;
        this.chances = chances;
        this.dates = population.dates();
        this.lawful = PersonGenerator.statusWeights();
    }

    /** All that a name check comes upon, as {@link Facts}. */
    int facts(PersonGenerator people, long seed, long index, CheckSink sink) {
        long person = Draws.person(seed, index);
        int facts = records(people, person, index);
        long slipStart = Draws.start(person, Draws.Purpose.SLIPS);
        int slips = slips(slipStart);
        facts = Facts.withSlips(facts, slips);
        int own = NOT_TAKEN;
        if (Facts.hasFile(facts)) {
            int pattern = Compared.ALL & ~slips;
            int score = weights.score(pattern);
            sink.own(pattern, score);
            own = score >= chances.alike ? score : NOT_TAKEN;
        }
        int other = own == weights.highest() && !sink.wantsAll()
                ? NOBODY
                : others(people, person, index, typedDate(people, index, slips, slipStart), slips, own, sink);
        facts = taken(facts, own, other);
        return chances.verification && verifies(person) ? Facts.verified(facts) : facts;
    }

    private static int taken(int facts, int own, int other) {
        if (other != NOBODY) {
            return Facts.otherTaken(facts, (other & 1) != 0);
        }
        return own == NOT_TAKEN ? facts : Facts.ownTaken(facts);
    }

    // ---- what is true, and what records say --------------------------------------------------------------------

    private int records(PersonGenerator people, long person, long index) {
        int status = status(people, person, index);
        int facts = Facts.of(status);
        long start = Draws.start(person, Draws.Purpose.RECORDS);
        long draw = Draws.at(start, 0);
        if (filed(status, start)) {
            boolean outOfDate = draw >>> 32 < chances.outOfDate;
            boolean mended = outOfDate && mends(person, 0);
            facts = Facts.withFile(facts, outOfDate && !mended, mended);
        }
        boolean wrong = (draw & LOW) < chances.wrongBirthplace;
        boolean mended = wrong && mends(person, 1);
        return Facts.withBirthplace(facts, wrong && !mended, mended);
    }

    /** Citizens by birth have no file with an immigration office; everybody else who may stay has one. */
    private static boolean filed(int status, long start) {
        return status != BY_BIRTH
                && (status != NO_STATUS || Draws.at(start, 1) >>> 32 < Chances.inHundred(Chances.FILED_IN_HUNDRED));
    }

    private int status(PersonGenerator people, long person, long index) {
        int status = people.status(index).ordinal();
        if (chances.fewer == 0 && chances.more == 0) {
            return status;
        }
        long start = Draws.start(person, Draws.Purpose.BASE_RATE);
        long draw = Draws.at(start, 0) >>> 32;
        if (status == NO_STATUS) {
            return draw < chances.fewer ? lawful(Draws.at(start, 1) >>> 32) : status;
        }
        return draw < chances.more ? NO_STATUS : status;
    }

    /** A status of somebody who may stay, as common as among all who may. */
    private int lawful(long draw) {
        int left = (int) (draw * (100 - lawful[NO_STATUS]) >>> 32);
        int status = 0;
        while (left >= lawful[status]) {
            left -= lawful[status];
            status++;
        }
        return status;
    }

    private boolean mends(long person, int what) {
        return chances.correction
                && Draws.at(Draws.start(person, Draws.Purpose.REMEDIES), 1 + what) >>> 32 < Chances
                        .inHundred(Chances.MENDED_IN_HUNDRED);
    }

    private static boolean verifies(long person) {
        return Draws.at(Draws.start(person, Draws.Purpose.REMEDIES), 0) >>> 32 < Chances
                .inHundred(Chances.VERIFIED_IN_HUNDRED);
    }

    // ---- what is typed -----------------------------------------------------------------------------------------

    /** Which of the typed fields have a slip, as a pattern. */
    private int slips(long start) {
        int mask = (1 << Chances.SLIP_BITS) - 1;
        long first = Draws.at(start, 0);
        long second = Draws.at(start, 1);
        int slip = chances.slip;
        return slipped((int) first & mask, slip) | slipped((int) (first >>> 21) & mask, slip) << 1
                | slipped((int) (first >>> 42) & mask, slip) << 2 | slipped((int) second & mask, slip) << 3
                | slipped((int) (second >>> 21) & mask, slip) << 4;
    }

    private static int slipped(int draw, int slip) {
        return draw - slip >>> 31;
    }

    /** The day of birth as it is typed: a slip makes another year, month or day of it. */
    int typedDate(PersonGenerator people, long index, int slips, long slipStart) {
        int date = population.dateOf(people.born(index));
        if ((slips & ~3) == 0) {
            return date;
        }
        int draw = (int) (Draws.at(slipStart, 2) >>> 33);
        int year = Population.year(date);
        int month = Population.month(date);
        int day = Population.day(date);
        if (Compared.BIRTH_YEAR.agrees(slips)) {
            year += (draw & 1) == 0 ? 10 : -10;
        }
        if (Compared.BIRTH_MONTH.agrees(slips)) {
            month = (month + (draw >>> 1) % 11) % 12 + 1;
        }
        if (Compared.BIRTH_DAY.agrees(slips)) {
            day = (day + (draw >>> 5) % 27) % 28 + 1;
        }
        return Population.date(year, month, day);
    }

    /** The same for somebody who explains it. */
    int typedDate(PersonGenerator people, long seed, long index, int slips) {
        return typedDate(people, index, slips, Draws.start(seed, index, Draws.Purpose.SLIPS));
    }

    // ---- the files of others -----------------------------------------------------------------------------------

    /**
     * The file of another person that is taken for this one's: the one most alike, if it is alike enough and more so
     * than the person's own; the first of equals. Twice its place, and 1 more if it says that the person may not stay.
     */
    private int others(PersonGenerator people, long person, long index, int typed, int slips, int own, CheckSink sink) {
        int given = PersonGenerator.given(people.names(index));
        int from = population.givenFrom(given);
        int width = Compared.GIVEN_NAME.agrees(slips) ? 0 : population.givenWidth(given);
        int sameFamily = Compared.FAMILY_NAME.agrees(slips) ? 0 : Chances.SAME_FAMILY;
        int[] scores = weights.scores();
        int best = Math.max(chances.alike - 1, own);
        int taken = NOBODY;
        boolean told = sink.wantsAll();
        long start = Draws.start(person, Draws.Purpose.LOOKALIKES);
        for (int place = 0; place < Chances.OTHERS; place++) {
            long bits = Draws.at(start, place);
            int date = dates[bornPlace(bits)] ^ typed;
            int pattern = familyDraw(bits) - sameFamily >>> 31
                    | (((givenDraw(bits) - from & 0x1FFFF) - width) >>> 31) << 1 | same(date >>> 9) << 2
                    | same(date >>> 5 & 0xF) << 3 | same(date & 0x1F) << 4;
            int score = scores[pattern];
            if (told) {
                sink.other(place, bits, pattern, score);
            }
            if (score > best) {
                best = score;
                taken = place << 1 | (saysDraw(bits) - chances.otherSaysRemovable >>> 31);
            }
        }
        return taken;
    }

    private static int same(int difference) {
        return difference - 1 >>> 31;
    }

    private static int givenDraw(long bits) {
        return (int) bits & 0xFFFF;
    }

    private int bornPlace(long bits) {
        return (int) ((bits >>> Population.GIVEN_BITS & (1 << BORN_BITS) - 1) * dates.length >>> BORN_BITS);
    }

    private static int familyDraw(long bits) {
        return (int) (bits >>> 40) & 0xFF;
    }

    private static int saysDraw(long bits) {
        return (int) (bits >>> 48);
    }

    /** The given name in the file of another person, as a place of the lists. */
    int givenOf(long bits) {
        return population.givenByDraw(givenDraw(bits));
    }

    /** The day of birth in the file of another person. */
    int dateOf(long bits) {
        return dates[bornPlace(bits)];
    }

    /** The family name in the file of another person, as a place of the lists: the very name, or one like it. */
    int familyOf(long bits, int family) {
        int names = population.lists().family().size();
        int other = (int) ((bits >>> 40 & 0xFF) - Chances.SAME_FAMILY);
        return other < 0 ? family : (family + 1 + other % (names - 1)) % names;
    }

    /** Whether the file of another person says that the person may not stay. */
    boolean saysRemovable(long bits) {
        return saysDraw(bits) < chances.otherSaysRemovable;
    }
}
