package org.ordinaryacts.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.LongToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.ordinaryacts.persona.Draws;
import org.ordinaryacts.persona.LegalStatus;
import org.ordinaryacts.persona.PeopleLists;
import org.ordinaryacts.persona.PersonGenerator;

/**
 * People of a crowd are as common as they are meant to be, and one thing about them says nothing about another. All
 * chi-square bounds are passed by chance once in ten thousand seeds; these seeds are fixed.
 */
class MarginalsTest {
    private static final int PEOPLE = 200_000;
    private static final long SEED = 2026;
    private static final PeopleLists LISTS = Crowds.LIBRARY.people();
    private static final PersonGenerator GENERATOR = new PersonGenerator(LISTS, SEED);

    private static void fits(LongToIntFunction draw, double[] shares) {
        long[] counts = new long[shares.length];
        LongStream.range(0, PEOPLE).forEach(index -> counts[draw.applyAsInt(index)]++);
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            double wanted = shares[i] * PEOPLE;
            sum += (counts[i] - wanted) * (counts[i] - wanted) / wanted;
        }
        assertThat(sum).isLessThan(bound(shares.length - 1));
    }

    private static double bound(int freedom) {
        return new ChiSquaredDistribution(freedom).inverseCumulativeProbability(0.9999);
    }

    private static double[] shares(int... weights) {
        double total = Arrays.stream(weights).sum();
        return Arrays.stream(weights).mapToDouble(weight -> weight / total).toArray();
    }

    private static int[] weights(java.util.List<PeopleLists.Weighted> names) {
        return names.stream().mapToInt(PeopleLists.Weighted::weight).toArray();
    }

    @Test
    void namesAreAsCommonAsTheListsSay() {
        fits(index -> PersonGenerator.given(GENERATOR.names(index)), shares(weights(LISTS.given())));
        fits(index -> PersonGenerator.family(GENERATOR.names(index)), shares(weights(LISTS.family())));
    }

    @Test
    void statusesAreAsCommonAsTheyAreMeantToBe() {
        fits(index -> GENERATOR.status(index).ordinal(), shares(PersonGenerator.statusWeights()));
    }

    @Test
    void everyDayOfBirthIsAsLikely() {
        int days = PersonGenerator.daysOfBirth();
        fits(index -> (int) ((GENERATOR.born(index) - PersonGenerator.firstBorn()) * 97L / days),
                IntStream.range(0, 97).mapToDouble(bin -> (end(bin + 1, days) - end(bin, days)) / (double) days)
                        .toArray());
    }

    private static long end(int bin, int days) {
        return ((long) bin * days + 96) / 97;
    }

    @Test
    void aBaseRateMovesOnlyPeopleAcrossOneLine() {
        for (int rate : new int[] {0, 20, 200, 900}) {
            CrowdModel moved = Crowds.FITTED.with(CrowdConditions.FITTED.with(Dial.REMOVABLE, rate));
            double[] shares = moved.statusShares();
            assertThat(Arrays.stream(shares).sum()).isCloseTo(1, within(1e-12));
            if (rate > 0) {
                fits(index -> moved.outcome(SEED, index).status().ordinal(), shares);
            }
            for (int index = 0; index < 5000; index++) {
                LegalStatus before = Crowds.FITTED.outcome(SEED, index).status();
                LegalStatus after = moved.outcome(SEED, index).status();
                assertThat(before == after || (rate > 60 ? after : before) == LegalStatus.NO_STATUS).isTrue();
            }
        }
    }

    @Test
    void coursesAreAsCommonAsTheyAreMeantToBe() {
        fits(index -> Crowds.FITTED.outcome(SEED, index).profile().renewal().ordinal(), shares(400, 510, 48, 36, 6));
        fits(index -> Crowds.FITTED.outcome(SEED, index).profile().claim().ordinal(), shares(960, 30, 4, 5, 1));
        fits(index -> Crowds.FITTED.outcome(SEED, index).profile().checkIn().ordinal(), shares(700, 255, 24, 18, 3));
        fits(index -> Crowds.FITTED.outcome(SEED, index).profile().brokerFile() ? 1 : 0, shares(300, 700));
    }

    /** Whether two things about the same people, or the same of neighbors, have to do with each other. */
    @Test
    void oneThingSaysNothingAboutAnother() {
        LongToIntFunction status = index -> GENERATOR.status(index).ordinal();
        LongToIntFunction given = index -> PersonGenerator.given(GENERATOR.names(index)) % 6;
        LongToIntFunction family = index -> PersonGenerator.family(GENERATOR.names(index)) % 6;
        LongToIntFunction born = index -> GENERATOR.born(index) & 7;
        LongToIntFunction renewal = index -> Crowds.FITTED.outcome(SEED, index).profile().renewal().ordinal();
        LongToIntFunction slips = index -> Crowds.FITTED.with(Crowds.varied().get(1)).outcome(SEED, index).profile()
                .ending().ordinal();
        independent(status, given);
        independent(status, family);
        independent(given, family);
        independent(given, born);
        independent(status, renewal);
        independent(born, slips);
        independent(status, index -> status.applyAsInt(index + 1));
        independent(born, index -> born.applyAsInt(index + 1));
        independent(status, index -> new PersonGenerator(LISTS, SEED + 1).status(index).ordinal());
    }

    private static void independent(LongToIntFunction a, LongToIntFunction b) {
        int people = PEOPLE / 4;
        long[][] counts = new long[16][16];
        LongStream.range(0, people).forEach(index -> counts[a.applyAsInt(index)][b.applyAsInt(index)]++);
        long[] rows = Arrays.stream(counts).mapToLong(row -> Arrays.stream(row).sum()).toArray();
        long[] columns = IntStream.range(0, 16).mapToLong(c -> Arrays.stream(counts).mapToLong(row -> row[c]).sum())
                .toArray();
        double sum = 0;
        for (int r = 0; r < 16; r++) {
            for (int c = 0; c < 16; c++) {
                double wanted = (double) rows[r] * columns[c] / people;
                sum += wanted == 0 ? 0 : (counts[r][c] - wanted) * (counts[r][c] - wanted) / wanted;
            }
        }
        int freedom = (int) ((Arrays.stream(rows).filter(row -> row > 0).count() - 1)
                * (Arrays.stream(columns).filter(column -> column > 0).count() - 1));
        assertThat(sum).isLessThan(bound(freedom));
    }

    /**
     * Each bit of a stream is set half of the time, whatever it is for, and a place alone gives the same as in order.
     */
    @ParameterizedTest
    @EnumSource
    void everyStreamIsEvenAndCanBeEnteredAnywhere(Draws.Purpose purpose) {
        int[] set = new int[64];
        for (int person = 0; person < 2000; person++) {
            Draws draws = new Draws(SEED, person, purpose);
            long start = Draws.start(SEED, person, purpose);
            for (int place = 0; place < 4; place++) {
                long bits = draws.next();
                assertThat(Draws.at(start, place)).isEqualTo(bits);
                for (int bit = 0; bit < 64; bit++) {
                    set[bit] += (int) (bits >>> bit & 1);
                }
            }
        }
        assertThat(Arrays.stream(set).boxed()).allMatch(count -> Math.abs(count - 4000) < 5 * 44.7);
    }

    @Test
    void aPersonDoesNotDependOnOthers() {
        CrowdPerson alone = Crowds.FITTED.person(SEED, 4711);
        LongStream.range(0, 100).forEach(index -> Crowds.FITTED.person(SEED, index));
        assertThat(Crowds.FITTED.person(SEED, 4711)).isEqualTo(alone);
        assertThat(alone.persona()).isEqualTo(GENERATOR.person(4711));
    }
}
