package org.ordinaryacts.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The program starts with the quick compiler only, which is best for what is short. What is long runs in a process of
 * its own, with the full compiler.
 */
final class FullCompiler {
    private static final String QUICK = "-XX:TieredStopAtLevel";

    private FullCompiler() {
    }

    /** Whether this process has the quick compiler only. */
    static boolean missing() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .anyMatch(argument -> argument.startsWith(QUICK));
    }

    /** Runs this program again with these arguments and the full compiler; it speaks where this one does. */
    static int run(CommandContext context, List<String> arguments) {
        List<String> command = command(context, arguments);
        try {
            context.out().flush();
            Process process = new ProcessBuilder(command).inheritIO().start();
            Thread together = Thread.ofPlatform().unstarted(() -> ended(process));
            Runtime.getRuntime().addShutdownHook(together);
            return process.waitFor();
        } catch (IOException e) {
            throw new CommandContext.WrongUse("cli.error.bench-failed", String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Command.WRONG_USE;
        }
    }

    /** Whoever stops this process stops both; what the other still says comes first. */
    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Command.WRONG_USE;
        }
    }

    /** The command that runs this program again. */
    static List<String> command(CommandContext context, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java"));
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> !argument.startsWith(QUICK)).toList());
        command.addAll(Arrays.asList("-cp", System.getProperty("java.class.path"), "org.ordinaryacts.Main"));
        command.addAll(arguments);
        command.addAll(Arrays.asList("--lang", context.texts().language().code()));
        if (!context.own()) {
            command.addAll(Arrays.asList("--content", context.folder().toString()));
        }
        context.table().ifPresentOrElse(table -> command.addAll(List.of("--csv", table)), () -> {
            if (context.json()) {
                command.add("--json");
            }
        });
        return command;
    }
}
