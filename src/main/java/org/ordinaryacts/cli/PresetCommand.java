package org.ordinaryacts.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.PresetWriting;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.lesson.Preset;
import org.ordinaryacts.story.Story;
import org.ordinaryacts.view.PresetCodes;
import org.ordinaryacts.world.LeverId;
import picocli.CommandLine;

/** Prepares where a class is to begin: as a class code, and as a file. */
@CommandLine.Command(name = "preset")
final class PresetCommand extends Command {
    @CommandLine.Option(names = "--lesson", paramLabel = "ID")
    private @Nullable String lesson;

    @CommandLine.Option(names = "--section", paramLabel = "N")
    private @Nullable Integer section;

    @CommandLine.Option(names = "--story", paramLabel = "ID")
    private @Nullable String story;

    @CommandLine.Option(names = "--step", paramLabel = "N")
    private @Nullable Integer step;

    @CommandLine.Option(names = "--lever", paramLabel = "L", split = ",")
    private List<String> levers = new ArrayList<>();

    @CommandLine.Option(names = "--out", paramLabel = "FILE")
    private @Nullable Path out;

    /** What was prepared. */
    record Prepared(String banner, String code, String file) {
    }

    PresetCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Library library = context.library();
        CurriculumLoading.Result lessons = context.lessons(library);
        Preset preset = preset(context, library, lessons);
        String code = Starts.codes(library, lessons).write(PresetCodes.code(preset));
        String written = Optional.ofNullable(out).map(file -> write(preset, file)).orElse("");
        if (context.json()) {
            context.json(new Prepared(context.banner(library), code, written));
            return FINE;
        }
        Page page = context.page().title(context.texts().get("cli.preset.title")).faint(context.banner(library)).gap()
                .item("  ", context.texts().get("cli.preset.code", code));
        if (!written.isEmpty()) {
            page.item("  ", context.texts().get("cli.preset.file", written));
        }
        page.gap().faint(context.texts().get("cli.preset.hint", written.isEmpty() ? code : written));
        return FINE;
    }

    private Preset preset(CommandContext context, Library library, CurriculumLoading.Result lessons) {
        Optional<Lesson> wanted = Optional.ofNullable(lesson)
                .map(typed -> context.lesson(lessons.curriculum(), typed));
        Optional<Story> told = Optional.ofNullable(story).map(typed -> context.story(library, typed));
        if (wanted.isEmpty() && (told.isEmpty() || section != null)
                || told.isEmpty() && (step != null || !levers.isEmpty())) {
            throw new CommandContext.WrongUse("cli.error.preset");
        }
        int number = Optional.ofNullable(section).orElse(0);
        int most = wanted.map(one -> one.sections().size()).orElse(0);
        if (section != null && (number < 1 || number > most)) {
            throw new CommandContext.WrongUse("cli.error.no-section", number, most);
        }
        int at = told.flatMap(one -> Optional.ofNullable(step).map(n -> 1 + CommandContext.stepIndex(one, n)))
                .orElse(0);
        SortedSet<LeverId> changed = RuleReading.levers(library, levers);
        return new Preset(wanted.map(Lesson::id), number, told.map(Story::id), at, changed,
                context.languageAsked() ? Optional.of(context.texts().language()) : Optional.empty());
    }

    /** Writes the file; its name ends as those of starts do. */
    private static String write(Preset preset, Path file) {
        String name = file.getFileName().toString();
        Path ending = name.endsWith(".json") || name.endsWith(PresetWriting.ENDING)
                ? file
                : file.resolveSibling(name + PresetWriting.ENDING);
        try {
            PresetWriting.write(preset, ending);
        } catch (IOException e) {
            throw new CommandContext.WrongUse("cli.error.cannot-write", ending);
        }
        return ending.toString();
    }
}
