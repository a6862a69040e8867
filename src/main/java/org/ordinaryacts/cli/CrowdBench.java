package org.ordinaryacts.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.CrowdRun;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.crowd.Documented;
import org.ordinaryacts.crowd.Spread;
import org.ordinaryacts.crowd.Watch;
import org.ordinaryacts.text.Texts;

/** Measures crowds: medians, beside hand-written loops that run in turn with ours, in one process. */
final class CrowdBench {
    /** What is measured, in a process of its own. */
    static final String HERE = "crowd-here";
    private static final int PEOPLE = 5_100_000;
    private static final int EXPLAINED = 5000;
    private static final long SPREAD_NANOS = 5_000_000_000L;

    private final CommandContext context;
    private final Texts texts;
    private final Page page;
    private final int runs;
    private final CrowdLimit limit = new CrowdLimit();
    /** Kept so that no work can be left out. */
    private final AtomicLong kept = new AtomicLong();

    CrowdBench(CommandContext context, int runs) {
        this.context = context;
        this.texts = context.texts();
        this.page = context.page();
        this.runs = runs;
    }

    /** All of it: what is warm in one process with one gigabyte, then a whole cold process. */
    int all() {
        int code = process(List.of("bench", HERE, "--runs", String.valueOf(runs)), true);
        long begin = System.nanoTime();
        process(List.of("crowd", "--people", String.valueOf(PEOPLE), "--seed", "1"), false);
        page.paragraph(texts.get("cli.bench.crowd.cold", seconds(System.nanoTime() - begin)));
        return code;
    }

    private int process(List<String> arguments, boolean shown) {
        List<String> command = new ArrayList<>(FullCompiler.command(context, arguments));
        command.add(1, "-Xmx1g");
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                out.lines().filter(line -> shown).forEach(context.out()::println);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new CommandContext.WrongUse("cli.error.bench-failed", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Command.WRONG_USE;
        }
    }

    /** Everything that is measured warm. */
    int here() {
        Library library = context.library();
        CrowdModel usual = CrowdModel.of(library.world(), library.people(), CrowdConditions.FITTED);
        CrowdModel full = usual.withEverything();
        beside("cli.bench.crowd.moves", full, false);
        beside("cli.bench.crowd.names", full, true);
        threads(full);
        memory(usual);
        explained(usual);
        changes(usual);
        spread(usual);
        return Command.FINE;
    }

    private void beside(String key, CrowdModel model, boolean names) {
        long[] holders = new long[PEOPLE];
        long[] theirs = new long[runs];
        long[] ours = new long[runs];
        long hops = 0;
        for (int i = -1; i < runs; i++) {
            long seed = i + 1;
            long limitTime = time(() -> CrowdLimit.onThreads(2, PEOPLE, (from, to) -> kept.addAndGet(names
                    ? limit.moveAndCheck(seed, from, to, holders)
                    : limit.move(seed, from, to, holders))));
            CrowdRun[] run = new CrowdRun[1];
            long ourTime = time(() -> run[0] = model.crowd(seed, PEOPLE, names, Watch.none(2)));
            hops = run[0].hops();
            kept.addAndGet(run[0].digest());
            if (i >= 0) {
                theirs[i] = limitTime;
                ours[i] = ourTime;
            }
        }
        page.paragraph(texts.get(key, ErrorsPage.number(PEOPLE), milliseconds(median(theirs)),
                milliseconds(median(ours)), ratio(median(ours), median(theirs)),
                String.format(Locale.ROOT, "%.1f", hops / (double) PEOPLE)));
    }

    /**
     * How much faster two threads are than one, beside the hand-written loop in the same run: what the machine's cores
     * give at all is the measure, since two of them may share one core's units.
     */
    private void threads(CrowdModel model) {
        long[] holders = new long[PEOPLE];
        long[][] theirs = new long[2][runs];
        long[][] ours = new long[2][runs];
        for (int i = -1; i < runs; i++) {
            long seed = i;
            for (int threads = 1; threads <= 2; threads++) {
                int count = threads;
                long limitTime = time(() -> CrowdLimit.onThreads(count, PEOPLE,
                        (from, to) -> kept.addAndGet(limit.moveAndCheck(seed, from, to, holders))));
                long ourTime = time(() -> kept.addAndGet(model.crowd(seed, PEOPLE, true, Watch.none(count)).digest()));
                if (i >= 0) {
                    theirs[count - 1][i] = limitTime;
                    ours[count - 1][i] = ourTime;
                }
            }
        }
        page.paragraph(texts.get("cli.bench.crowd.threads", ratio(median(ours[0]), median(ours[1])),
                ratio(median(theirs[0]), median(theirs[1]))));
    }

    private void memory(CrowdModel model) {
        long before = used();
        CrowdRun run = model.crowd(1, PEOPLE, true, Watch.none(2));
        long after = used();
        page.paragraph(texts.get("cli.bench.crowd.memory",
                String.format(Locale.ROOT, "%.1f", (after - before) / (double) run.people()),
                ErrorsPage.number(run.people())));
    }

    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void explained(CrowdModel model) {
        long[] times = new long[EXPLAINED];
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < EXPLAINED; i++) {
                long index = i;
                times[i] = time(() -> kept.addAndGet(model.replay(model.person(5, index)).trace().end()));
            }
        }
        Arrays.sort(times);
        page.paragraph(texts.get("cli.bench.crowd.explained", ErrorsPage.number(EXPLAINED),
                milliseconds(times[EXPLAINED / 2]), milliseconds(times[EXPLAINED * 99 / 100])));
    }

    private void changes(CrowdModel model) {
        int most = 5 * runs;
        long[] requests = new long[most];
        long[] people = new long[most];
        for (int i = 0; i < most; i++) {
            CrowdConditions moved = CrowdConditions.FITTED.with(Dial.SLIPS, 5 + i % 20);
            requests[i] = time(() -> kept.addAndGet(
                    model.with(moved).requests(41, Documented.REQUESTS, Watch.none(2)).wrong()));
            people[i] = time(() -> kept.addAndGet(model.with(moved).crowd(41, 100_000, true, Watch.none(2)).digest()));
        }
        page.paragraph(texts.get("cli.bench.crowd.change", ErrorsPage.number(Documented.REQUESTS),
                milliseconds(median(requests)), milliseconds(median(people))));
    }

    private void spread(CrowdModel model) {
        long until = System.nanoTime() + SPREAD_NANOS;
        Spread spread = Spread.of(model, 1, Integer.MAX_VALUE, Documented.REQUESTS,
                new Watch(2, done -> {
                }, () -> System.nanoTime() > until), done -> {
                });
        page.paragraph(texts.get("cli.bench.crowd.spread", spread.runs()));
    }

    // ---- times -------------------------------------------------------------------------------------------------

    private static long time(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    private static long median(long[] times) {
        long[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String milliseconds(long nanos) {
        return String.format(Locale.ROOT, nanos < 10_000_000 ? "%.2f" : "%.0f", nanos / 1e6);
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.1f", nanos / 1e9);
    }

    private static String ratio(long a, long b) {
        return String.format(Locale.ROOT, "%.2f", a / (double) b);
    }
}
