package org.ordinaryacts.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.app.shell.BareWindow;
import org.ordinaryacts.app.shell.Memory;
import org.ordinaryacts.app.shell.Settings;
import org.ordinaryacts.app.shell.Shell;
import org.ordinaryacts.app.shell.Tour;
import org.ordinaryacts.world.Language;

/**
 * A start that ends by itself: to measure the way to the first frame, or to let the Java machine learn it. A property
 * asks
 * for it, and not a command, so that the program goes the same way as for somebody who opens its window.
 */
enum FirstFrame {
    /** Ours, told and ended. */
    WINDOW,
    /** A window with one word. */
    BARE,
    /** Ours, and then everything that somebody may open next: what a cache of classes is made from. */
    TOUR;

    private static final String PROPERTY = "ordinaryacts.first-frame";
    private static final String TELLING = "first-frame ";

    /** The one that was asked for. */
    static Optional<FirstFrame> asked() {
        String word = System.getProperty(PROPERTY);
        if (word == null) {
            return Optional.empty();
        }
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    private String word() {
        return switch (this) {
            case WINDOW -> "window";
            case BARE -> "bare";
            case TOUR -> "tour";
        };
    }

    /** The argument of the Java machine that asks for it. */
    String argument() {
        return "-D" + PROPERTY + "=" + word();
    }

    /** The time in a line that tells it. */
    static Optional<Long> time(String line) {
        return line.startsWith(TELLING)
                ? Optional.of(Long.valueOf(line.substring(TELLING.length())))
                : Optional.empty();
    }

    /** Starts; without a display it is drawn for nobody. The process ends with it. */
    void run(CommandContext context, StartCommand command) {
        if (!context.display()) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
        }
        switch (this) {
            case BARE -> BareWindow.open(() -> tell(context));
            case WINDOW -> window(context, command);
            case TOUR -> {
                // Written once, so that it is read as on every start but the first.
                try (Memory first = command.memory(context)) {
                    first.keep(begun(first));
                }
                window(context, command);
            }
        }
    }

    private void window(CommandContext context, StartCommand command) {
        try (Memory memory = command.memory(context)) {
            StartCommand.window(context, memory.beginningWith(begun(memory)), Optional.empty(), Optional.of(this));
        }
    }

    /** As somebody who has looked around before. */
    private static Settings begun(Memory memory) {
        return memory.settings().begunFor(Settings.Purpose.LOOK);
    }

    /** The first frame is there; on the application thread. */
    void seen(Shell shell, CommandContext context) {
        if (this == WINDOW) {
            tell(context);
            return;
        }
        context.out().println(TELLING + since());
        Thread.ofPlatform().start(Graphics::learn);
        Tour.of(shell, () -> Thread.ofPlatform().start(() -> {
            commands(context.folder());
            Tour.close(shell);
        }));
    }

    private static void tell(CommandContext context) {
        context.out().println(TELLING + since());
        context.out().flush();
        Runtime.getRuntime().halt(0);
    }

    /** Milliseconds since the Java machine began. */
    private static long since() {
        return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    }

    /** The commands that somebody types first, spoken to nobody. */
    private static void commands(Path content) {
        StringWriter nobody = new StringWriter();
        PrintWriter out = new PrintWriter(nobody);
        for (Language language : Language.values()) {
            Cli cli = new Cli(new Terminal(out, out, language, 80, true, false, Path.of("settings.json"),
                    Optional.of(content)));
            List.of("stories", "tell license-renewal", "who license-renewal", "check", "lessons", "--help")
                    .forEach(line -> cli.run(line.split(" ")));
        }
    }
}
