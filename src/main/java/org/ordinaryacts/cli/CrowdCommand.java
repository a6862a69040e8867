package org.ordinaryacts.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.CrowdRun;
import org.ordinaryacts.crowd.Outcome;
import org.ordinaryacts.crowd.Watch;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ErrorViews;
import org.ordinaryacts.view.ErrorsView;
import picocli.CommandLine;

/** Runs a crowd and counts what comes of it. */
@CommandLine.Command(name = "crowd")
final class CrowdCommand extends Command {
    private static final int MOST_PEOPLE = 5_100_000;
    private static final int MOST_THREADS = 256;
    /** From so many on it pays to begin again with the full compiler. */
    private static final int MANY = 500_000;

    @CommandLine.Option(names = "--people", paramLabel = "N")
    private @Nullable Integer wanted;

    @CommandLine.Option(names = "--seed", paramLabel = "S")
    private @Nullable Long chosen;

    @CommandLine.Option(names = "--threads", paramLabel = "T")
    private int threads = Runtime.getRuntime().availableProcessors();

    @CommandLine.Option(names = "--out", paramLabel = "F.csv")
    private @Nullable Path out;

    @CommandLine.Option(names = "--without-names")
    private boolean withoutNames;

    @CommandLine.Mixin
    private CrowdOptions options = new CrowdOptions();

    /** Counts and digest in JSON, apart from how long it took. */
    record Told(ErrorsView.Crowd crowd, ErrorsView.Conditions conditions, String code, Timing timing) {
    }

    /** How long it took. */
    record Timing(int threads, long milliseconds) {
    }

    CrowdCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        CrowdModel model = options.model(context, library);
        Optional<ClassCode> code = options.code(context, library);
        int people = Optional.ofNullable(wanted).or(() -> code.map(ClassCode::count).filter(count -> count > 0))
                .orElseThrow(() -> new CommandContext.WrongUse("crowd.error.people", 1, ErrorsPage.number(MOST_PEOPLE),
                        "—"));
        long seed = Optional.ofNullable(chosen).or(() -> code.map(ClassCode::seed))
                .orElseThrow(() -> new CommandContext.WrongUse("crowd.error.seed", "—"));
        check(people, seed);
        return people >= MANY && FullCompiler.missing()
                ? FullCompiler.run(context, again(people, seed))
                : run(context, library, model, people, seed);
    }

    private void check(int people, long seed) {
        if (people < 1 || people > MOST_PEOPLE) {
            throw new CommandContext.WrongUse("crowd.error.people", 1, ErrorsPage.number(MOST_PEOPLE), people);
        }
        if (threads < 1 || threads > MOST_THREADS) {
            throw new CommandContext.WrongUse("crowd.error.threads", 1, MOST_THREADS, threads);
        }
        if (seed < 0) {
            throw new CommandContext.WrongUse("crowd.error.seed", seed);
        }
    }

    private List<String> again(int people, long seed) {
        List<String> arguments = new ArrayList<>(List.of("crowd", "--people", String.valueOf(people), "--seed",
                String.valueOf(seed), "--threads", String.valueOf(threads)));
        arguments.addAll(options.again());
        Optional.ofNullable(out).ifPresent(file -> arguments.addAll(List.of("--out", file.toString())));
        if (withoutNames) {
            arguments.add("--without-names");
        }
        return arguments;
    }

    private int run(CommandContext context, Library library, CrowdModel model, int people, long seed) {
        AtomicBoolean stop = new AtomicBoolean();
        CountDownLatch told = new CountDownLatch(1);
        Thread interrupted = Thread.ofPlatform().unstarted(() -> {
            stop.set(true);
            await(told);
        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        try {
            run(context, library, model, people, seed, stop);
            return FINE;
        } finally {
            told.countDown();
            forget(interrupted);
        }
    }

    private static void await(CountDownLatch told) {
        try {
            boolean inTime = told.await(1, TimeUnit.MINUTES);
            assert inTime;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending already: that is what it was for.
        }
    }

    private void run(CommandContext context, Library library, CrowdModel model, int people, long seed,
            AtomicBoolean stop) {
        long begin = System.nanoTime();
        CrowdRun run = model.crowd(seed, people, !withoutNames, watch(context, people, begin, stop));
        Timing timing = new Timing(threads, (System.nanoTime() - begin) / 1_000_000);
        write(context, run);
        ErrorViews views = new ErrorViews(context.naming(library));
        String code = CodeReading.codes(library)
                .write(ClassCode.ofRun(model.conditions(), run.wanted(), seed));
        ErrorsView.Crowd view = views.crowd(run, context.checked(library));
        if (context.json()) {
            context.json(new Told(view, views.conditions(model), code, timing));
        } else {
            String time = context.texts().get("cli.crowd.time",
                    ErrorsPage.number(timing.milliseconds()), threads);
            new ErrorsPage(context.page(), context.texts()).crowd(view, time, code);
        }
        context.out().flush();
    }

    // ---- while it runs -----------------------------------------------------------------------------------------

    /** Whoever sits before it sees how far it is, and can stop it with Control-C and keep what there is. */
    private Watch watch(CommandContext context, int people, long begin, AtomicBoolean stop) {
        AtomicLong told = new AtomicLong(begin);
        return new Watch(threads, done -> {
            long now = System.nanoTime();
            long last = told.get();
            if (context.seen() && now - last > 500_000_000L && told.compareAndSet(last, now)) {
                tell(context, done, people, now - begin);
            }
        }, stop::get);
    }

    private static void tell(CommandContext context, long done, int people, long nanos) {
        Texts texts = context.texts();
        long left = (long) (nanos / (double) done * (people - done) / 1e9) + 1;
        context.err().print("\r" + texts.get("cli.crowd.progress", ErrorsPage.number(done),
                ErrorsPage.number(people), left) + "   \r");
        context.err().flush();
    }

    private void write(CommandContext context, CrowdRun run) {
        Path file = out;
        if (file == null) {
            return;
        }
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            writer.write("# " + context.texts().get("banner.synthetic") + " · "
                    + context.texts().get("evidence.illustrative") + " · "
                    + context.texts().get("cli.errors.seed", run.seed()) + "\n");
            writer.write("person,status,verdict,cause\n");
            for (int index = 0; index < run.people(); index++) {
                Outcome outcome = run.outcome(index);
                writer.write(index + "," + outcome.status().token() + "," + outcome.verdict().token() + ","
                        + outcome.cause().map(cause -> cause.token()).orElse("") + "\n");
            }
        } catch (IOException e) {
            throw new CommandContext.WrongUse("crowd.error.file", String.valueOf(e.getMessage()));
        }
    }
}
