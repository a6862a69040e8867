package org.ordinaryacts.crowd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Simulated requests: their number, their share, their spread. */
class RequestsTest {

    @Test
    void peopleAreTakenInOrderUntilThereAreSoManyRequests() {
        Requests run = Crowds.FITTED.requests(41, 500, Crowds.TWO);
        assertThat(run.count()).isEqualTo(500);
        assertThat(run.ended()).isEqualTo(Requests.Ended.REACHED);
        int request = 0;
        for (int index = 0; index <= run.person(499); index++) {
            Outcome outcome = Crowds.FITTED.outcome(41, index);
            if (outcome.issued()) {
                assertThat(run.person(request)).isEqualTo(index);
                assertThat(run.outcome(request)).isEqualTo(outcome);
                assertThat(run.isWrong(request)).isEqualTo(outcome.wrong());
                request++;
            }
        }
        assertThat(request).isEqualTo(500);
        assertThat(run.tally().people()).isEqualTo(run.person(499) + 1);
        assertThat(run.tally().requests()).isEqualTo(500);
        assertThat(run.tally().wrong()).isEqualTo(run.wrong());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 8, 64})
    void anyNumberOfThreadsGivesTheSame(int threads) {
        assertThat(Crowds.FITTED.requests(7, 2000, Watch.none(threads)))
                .isEqualTo(Crowds.FITTED.requests(7, 2000, Crowds.ALONE));
        CrowdRun alone = Crowds.FITTED.crowd(7, 50_000, true, Crowds.ALONE);
        CrowdRun many = Crowds.FITTED.crowd(7, 50_000, true, Watch.none(threads));
        assertThat(many.digest()).isEqualTo(alone.digest());
        assertThat(many.tally()).isEqualTo(alone.tally());
        assertThat(many.holders()).isEqualTo(alone.holders());
        assertThat(many.flows()).isEqualTo(alone.flows());
    }

    /** Held by heart: a change here changes every class code ever given out. */
    @Test
    void theDigestOfACrowdStaysWhatItIs() {
        assertThat(Crowds.FITTED.crowd(41, 20_000, true, Crowds.TWO).digest()).isEqualTo(0x0D2C6A05701E6352L);
        assertThat(Crowds.FITTED.crowd(42, 20_000, true, Crowds.TWO).digest()).isNotEqualTo(0x0D2C6A05701E6352L);
    }

    /** The documented count plus and minus two binomial standard deviations; 95.4 of 100 runs are to be expected. */
    @Test
    void runsScatterAroundTheDocumentedShare() {
        AtomicInteger last = new AtomicInteger();
        Spread spread = Spread.of(Crowds.FITTED, 1000, 200, Documented.REQUESTS, Crowds.TWO, last::set);
        assertThat(last).hasValue(200);
        assertThat(spread.runs()).isEqualTo(200);
        assertThat(spread.within(718, 824)).isGreaterThanOrEqualTo(180);
        assertThat(spread.mean()).isBetween(765.0, 777.0);
        assertThat(spread.deviation()).isBetween(23.0, 31.0);
        assertThat(spread.bars(12).stream().mapToInt(Spread.Bar::runs).sum()).isEqualTo(200);
        assertThat(spread.percentile(50)).isBetween(761, 781);
    }

    @Test
    void withoutOpenFlowsThereAreNoRequestsAndNoShare() {
        Requests none = Crowds.FITTED.with(Crowds.levers("L10")).requests(1, 100, Crowds.TWO);
        assertThat(none.count()).isZero();
        assertThat(none.share()).isEmpty();
        assertThat(none.ended()).isEqualTo(Requests.Ended.GAVE_UP);
        assertThat(none.tally().of(Outcome.Verdict.NOT_ISSUED)).isPositive();
        assertThat(none.nextLike(0)).isEmpty();
    }

    @Test
    void whoStopsARunKeepsWhatThereIsByThen() {
        AtomicInteger asked = new AtomicInteger();
        Watch watch = new Watch(1, done -> {
        }, () -> asked.incrementAndGet() > 5);
        Requests run = Crowds.FITTED.requests(1, 100_000, watch);
        assertThat(run.ended()).isEqualTo(Requests.Ended.STOPPED);
        assertThat(run.count()).isBetween(1, 5 * 1024);
        asked.set(0);
        CrowdRun crowd = Crowds.FITTED.crowd(1, 1_000_000, true, watch);
        assertThat(crowd.stopped()).isTrue();
        assertThat(crowd.people()).isEqualTo(5 * 8192);
        assertThat(crowd.tally()).isEqualTo(Crowds.FITTED.crowd(1, crowd.people(), true, Crowds.TWO).tally());
        asked.set(0);
        assertThat(Spread.of(Crowds.FITTED, 1, 10, 10_000, watch, done -> {
        }).runs()).isZero();
    }

    @Test
    void verificationAndCorrectionOnlyTakeWrongRequestsAway() {
        for (String lever : new String[] {"L06", "L07"}) {
            CrowdModel changed = Crowds.FITTED.with(Crowds.levers(lever));
            long fewer = LongStream.range(0, 100_000).filter(index -> {
                Outcome before = Crowds.FITTED.outcome(9, index);
                Outcome after = changed.outcome(9, index);
                assertThat(after.wrong() && !before.wrong()).isFalse();
                return before.wrong() && !after.wrong();
            }).count();
            assertThat(fewer).as(lever).isGreaterThan(50);
        }
    }

    @Test
    void theNextLikeThisHasTheSameCause() {
        Requests run = Crowds.FITTED.requests(41, 3000, Crowds.TWO);
        for (int request = 0; request < 300; request++) {
            int next = run.nextLike(request).orElseThrow();
            assertThat(run.outcome(next).cause()).isEqualTo(run.outcome(request).cause());
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> Crowds.FITTED.requests(1, 0, Crowds.ALONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Crowds.FITTED.crowd(1, 0, true, Crowds.ALONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Watch.none(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CrowdConditions.FITTED.with(Dial.SLIPS, 201))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
