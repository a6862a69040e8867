package org.ordinaryacts.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ordinaryacts.app.shell.FrameBench;
import org.ordinaryacts.app.shell.Pictures;
import org.ordinaryacts.app.shell.Program;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.engine.Trace;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.whatif.Comparing;
import org.ordinaryacts.whatif.RuleSet;
import org.ordinaryacts.world.Lever;
import picocli.CommandLine;

/** Measures the program on this machine. */
@CommandLine.Command(name = "bench")
final class BenchCommand extends Command {
    private static final int CARDS = 60;
    /** How many runs the machine gets to know the work. */
    private static final int WARM = 20;
    private static final Duration LOOK = Duration.ofSeconds(5);

    @CommandLine.Parameters(paramLabel = "WHAT")
    private String what = "";

    @CommandLine.Option(names = "--runs", paramLabel = "N")
    private int runs = 5;

    @CommandLine.Option(names = "--frames", paramLabel = "N")
    private int frames = 600;

    BenchCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        return switch (what) {
            case "start" -> start(context);
            case "frame" -> frame(context);
            case "frame-here" -> frameHere(context);
            case "idle" -> idle(context);
            case "crowd" -> crowd(context).all();
            case CrowdBench.HERE -> crowd(context).here();
            case "whatif" -> whatIf(context);
            default -> throw new CommandContext.WrongUse("cli.error.bench", what);
        };
    }

    private CrowdBench crowd(CommandContext context) {
        if (runs < 1 || runs > 100) {
            throw new CommandContext.WrongUse("cli.error.runs", runs);
        }
        return new CrowdBench(context, runs);
    }

    /** Time from the start of the Java machine to the first frame, ours and a bare window's, in turn. */
    private int start(CommandContext context) {
        if (runs < 1 || runs > 100) {
            throw new CommandContext.WrongUse("cli.error.runs", runs);
        }
        List<Long> ours = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        try {
            once(FirstFrame.WINDOW, context);
            for (int i = 0; i < runs; i++) {
                bare.add(once(FirstFrame.BARE, context));
                ours.add(once(FirstFrame.WINDOW, context));
            }
        } catch (IOException e) {
            throw new CommandContext.WrongUse("cli.error.bench-failed", String.valueOf(e.getMessage()));
        }
        Texts texts = context.texts();
        context.page().paragraph(texts.get("cli.bench.bare", line(bare)))
                .paragraph(texts.get("cli.bench.ours", line(ours)))
                .paragraph(texts.get("cli.bench.ratio", "%.2f".formatted(median(ours) / (double) median(bare))));
        return FINE;
    }

    /**
     * The whole map with 60 traveling cards, in software rendering, beside as many bare rectangles. In a process of its
     * own with the full compiler: without a display JavaFX copies every frame in Java, and that copying alone takes
     * twice the time of a frame with the quick compiler that the program starts with. A real window copies nothing.
     */
    private int frame(CommandContext context) {
        if (frames < 1 || frames > 100_000) {
            throw new CommandContext.WrongUse("cli.error.frames", frames);
        }
        try {
            Process process = again(machine(argument -> !argument.startsWith("-XX:TieredStopAtLevel")),
                    List.of("bench", "frame-here", "--content", context.folder().toString(), "--frames",
                            String.valueOf(frames), "--lang", context.texts().language().code()));
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                out.lines().forEach(context.out()::println);
            }
            return process.waitFor();
        } catch (IOException e) {
            throw new CommandContext.WrongUse("cli.error.bench-failed", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return WRONG_USE;
        }
    }

    private int frameHere(CommandContext context) {
        Program program = new Program(Loading.load(context.folder()), context.own(), Version.number());
        Pictures.startWithoutDisplay();
        Texts texts = context.texts();
        context.page().paragraph(texts.get("cli.bench.frames", line(FrameBench.bare(CARDS, frames))))
                .paragraph(texts.get("cli.bench.map", CARDS, line(FrameBench.map(program, CARDS, frames))));
        return FINE;
    }

    private static String line(FrameBench.Times times) {
        return "%.1f / %.1f / %.1f (%.0f)".formatted(times.median(), times.slow(), times.most(), times.second());
    }

    /** What a paused story costs. */
    private int idle(CommandContext context) {
        Library library = context.library();
        Program program = new Program(Loading.load(context.folder()), context.own(), Version.number());
        Pictures.startWithoutDisplay();
        double used = FrameBench.paused(program, library.stories().getFirst().id().value(), LOOK);
        context.page().paragraph(context.texts().get("cli.bench.idle", "%.2f%%".formatted(used * 100)));
        return FINE;
    }

    /** The story of the most steps again under each lever in turn, and held against the documented one. */
    private int whatIf(CommandContext context) {
        if (runs < 1 || runs > 100) {
            throw new CommandContext.WrongUse("cli.error.runs", runs);
        }
        Library library = context.library();
        Trace trace = context.trace(library, library.stories().stream()
                .max(Comparator.comparingInt(story -> story.steps().size())).orElseThrow());
        Comparing comparing = new Comparing(library.world(), trace);
        List<Double> times = new ArrayList<>();
        for (int run = 0; run < runs + WARM; run++) {
            for (Lever lever : library.world().parts().levers()) {
                long before = System.nanoTime();
                comparing.with(RuleSet.of(lever.id()));
                times.add((System.nanoTime() - before) / 1e6);
            }
        }
        List<Double> warm = times.subList(WARM * library.world().parts().levers().size(), times.size()).stream()
                .sorted().toList();
        context.page().paragraph(context.texts().get("cli.bench.whatif", trace.story().id(),
                "%.1f".formatted(times.getFirst()), "%.1f / %.1f / %.1f".formatted(warm.getFirst(),
                        warm.get(warm.size() / 2), warm.getLast())));
        return FINE;
    }

    private static String line(List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.getFirst() + " / " + median(times) + " / " + sorted.getLast();
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }

    /** The program started as always, except that it tells its first frame and ends. */
    private static long once(FirstFrame what, CommandContext context) throws IOException {
        List<String> machine = new ArrayList<>(machine(argument -> true));
        machine.addAll(List.of(what.argument(), "-Dordinaryacts.content=" + context.folder().toAbsolutePath()));
        Process process = again(machine, List.of());
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            return out.lines().flatMap(line -> FirstFrame.time(line).stream()).findFirst()
                    .orElseThrow(() -> new IOException(what.name()));
        }
    }

    /** Runs this program again as a process of its own, with the same Java and the same class path. */
    private static Process again(List<String> machine, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(machine);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.ordinaryacts.Main"));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** What the Java machine was told when it started. */
    private static List<String> machine(Predicate<String> keep) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream().filter(keep).toList();
    }
}
