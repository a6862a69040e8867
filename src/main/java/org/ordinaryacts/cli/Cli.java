package org.ordinaryacts.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Problem;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;
import picocli.CommandLine;

/** The commands of the terminal. Never prints a stack trace. */
public final class Cli {
    private static final String HELP = "help.";
    private final Terminal terminal;

    /** Commands that speak on this terminal. */
    public Cli(Terminal terminal) {
        this.terminal = terminal;
    }

    /** All commands together. */
    @CommandLine.Command(name = "ordinary-acts", synopsisSubcommandLabel = "COMMAND")
    static final class Root extends Command {
        @CommandLine.Option(names = {"-V", "--version"}, versionHelp = true)
        private boolean version;
        @CommandLine.Option(names = "--fresh")
        private boolean fresh;
        @CommandLine.Option(names = "--open", paramLabel = "FILE|CODE")
        private @Nullable String open;
        private final Terminal terminal;

        Root(Terminal terminal) {
            super(terminal);
            this.terminal = terminal;
        }

        @Override
        int run(CommandContext context) {
            return start().run(context);
        }

        /** What the program does without a command. */
        StartCommand start() {
            return new StartCommand(terminal, fresh, open());
        }

        Optional<String> open() {
            return Optional.ofNullable(open);
        }

        boolean fresh() {
            return fresh;
        }
    }

    /** Runs a command and returns its exit code: 0 fine, 1 content problems, 2 wrong use, 3 our own fault. */
    public int run(String... args) {
        // A language that stands before the command holds for the command, too.
        Terminal terminal = this.terminal.in(askedFor(args).orElse(this.terminal.language()));
        Texts texts = new Texts(terminal.language());
        int code = guarded(texts, () -> args.length == 0 ? alone(terminal, texts) : commanded(terminal, texts, args));
        terminal.out().flush();
        terminal.err().flush();
        return code;
    }

    /** Nothing was typed: the program starts without a look at commands, which would cost a tenth of the time. */
    private int alone(Terminal terminal, Texts texts) {
        try {
            return new StartCommand(terminal).call();
        } catch (RuntimeException e) {
            return failed(e, texts);
        }
    }

    private int commanded(Terminal terminal, Texts texts, String... args) {
        CommandLine line = new CommandLine(new Root(terminal));
        List.<Command>of(new StartCommand(terminal), new StoriesCommand(terminal), new TellCommand(terminal),
                new WhoCommand(terminal), new HowManyCommand(terminal), new MapCommand(terminal),
                new HolderCommand(terminal), new ReachCommand(terminal), new RoutesCommand(terminal),
                new WhatIfCommand(terminal), new CutCommand(terminal),
                new HubsCommand(terminal),
                new LessonsCommand(terminal), new LessonCommand(terminal), new GuideCommand(terminal),
                new PlanCommand(terminal), new PresetCommand(terminal), new PersonCommand(terminal),
                new CheckCommand(terminal),
                new AboutCommand(terminal),
                new SourcesCommand(terminal), new GlossaryCommand(terminal), new ErrorsCommand(terminal),
                new CrowdCommand(terminal), new PictureCommand(terminal), new ExportCommand(terminal),
                new BenchCommand(terminal))
                .forEach(line::addSubcommand);
        line.setResourceBundle(new Help(texts)).setOut(terminal.out()).setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        terminal.styled() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setUsageHelpWidth(Math.max(60, terminal.width()))
                .setParameterExceptionHandler((e, a) -> wrongUse(e, texts))
                .setExecutionExceptionHandler((e, command, result) -> failed(e, texts));
        line.getCommandSpec().version("Ordinary Acts " + Version.number());
        return line.execute(opened(args));
    }

    /** A file alone is one that somebody opened by its icon: a start for a class. */
    private static String[] opened(String[] args) {
        return args.length == 1 && Starts.isFile(args[0]) ? new String[] {"--open", args[0]} : args;
    }

    /** Runs the command; whatever goes wrong inside, a person reads a sentence. */
    private int guarded(Texts texts, IntSupplier command) {
        try {
            return command.getAsInt();
        } catch (LinkageError | StackOverflowError | OutOfMemoryError e) {
            terminal.err().println(texts.get("cli.error.unexpected", e.toString()));
            return Command.OWN_FAULT;
        }
    }

    /** The language named in the arguments, so that help and complaints speak it too. */
    private static Optional<Language> askedFor(String[] args) {
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--lang") && i + 1 < args.length) {
                return Language.ofCode(args[i + 1].split(",", 2)[0]);
            }
            if (arg.startsWith("--lang=")) {
                return Language.ofCode(arg.substring("--lang=".length()).split(",", 2)[0]);
            }
        }
        return Optional.empty();
    }

    private int wrongUse(CommandLine.ParameterException e, Texts texts) {
        terminal.err().println(complaint(e, texts));
        terminal.err().println(texts.get("cli.use.help", e.getCommandLine().getCommandSpec().qualifiedName(" ")));
        return Command.WRONG_USE;
    }

    private static String complaint(CommandLine.ParameterException e, Texts texts) {
        return switch (e) {
            case CommandLine.UnmatchedArgumentException unmatched -> texts.get("cli.use.unmatched",
                    String.join(" ", unmatched.getUnmatched())) + suggestion(unmatched, texts);
            case CommandLine.MissingParameterException missing -> texts.get("cli.use.missing",
                    String.join(", ", missing.getMissing().stream().map(Cli::label).toList()));
            default -> e.getArgSpec() == null
                    ? texts.get("cli.use.other", String.valueOf(e.getMessage()))
                    : texts.get("cli.use.value", String.valueOf(e.getValue()), label(e.getArgSpec()));
        };
    }

    private static String label(CommandLine.Model.ArgSpec spec) {
        return spec instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + spec.paramLabel()
                : spec.paramLabel();
    }

    private static String suggestion(CommandLine.UnmatchedArgumentException e, Texts texts) {
        List<String> meant = e.getSuggestions();
        return meant.isEmpty() ? "" : " " + texts.get("problem.did-you-mean", meant.getFirst());
    }

    private int failed(Exception e, Texts texts) {
        return switch (e) {
            case CommandContext.WrongUse wrong -> {
                terminal.err().println(wrong.text(texts));
                yield Command.WRONG_USE;
            }
            case CommandContext.BrokenStart broken -> {
                terminal.err().println(texts.get("cli.error.start-file"));
                broken.problems().forEach(problem -> terminal.err().println(problem.line(texts)));
                yield Command.WRONG_USE;
            }
            case CommandContext.BrokenContent broken -> {
                terminal.err().println(texts.get("cli.error.content"));
                for (Problem problem : broken.problems()) {
                    terminal.err().println(problem.line(texts));
                }
                yield Command.CONTENT_PROBLEMS;
            }
            default -> {
                terminal.err().println(texts.get("cli.error.unexpected", e.toString()));
                yield Command.OWN_FAULT;
            }
        };
    }

    /** Lets picocli find its help texts among ours. */
    private static final class Help extends ResourceBundle {
        private final Texts texts;

        Help(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.keys().contains(HELP + key) ? texts.get(HELP + key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keys().stream().filter(key -> key.startsWith(HELP))
                    .map(key -> key.substring(HELP.length())).toList());
        }
    }
}
