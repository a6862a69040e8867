package org.ordinaryacts.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.world.Language;

/** Tells where a class is to begin, where there is no window for it: with the command that tells the same. */
final class StartTelling {
    private StartTelling() {
    }

    static int tell(Terminal terminal, CommandContext context, ClassCode start) {
        Language language = context.languageAsked()
                ? context.texts().language()
                : start.language().orElse(context.texts().language());
        List<String> args = new ArrayList<>(command(context, start));
        args.addAll(List.of("--lang", language.code()));
        if (context.json()) {
            args.add("--json");
        }
        if (!context.own()) {
            args.addAll(List.of("--content", context.folder().toString()));
        }
        return new Cli(terminal).run(args.toArray(String[]::new));
    }

    private static List<String> command(CommandContext context, ClassCode start) {
        return switch (start.about()) {
            case LESSON -> lesson(start.lesson().orElseThrow());
            case STEP -> {
                String story = start.story().orElseThrow().value();
                yield start.step() == 0
                        ? List.of("tell", story)
                        : List.of("tell", story, "--step", String.valueOf(start.step()));
            }
            case RULES -> List.of("whatif", "--code", code(context, start));
            case RUN -> List.of("errors", "--code", code(context, start));
        };
    }

    private static List<String> lesson(ClassCode.InLesson place) {
        return place.section() == 0
                ? List.of("lesson", place.lesson().value())
                : List.of("lesson", place.lesson().value(), "--section", String.valueOf(place.section()));
    }

    private static String code(CommandContext context, ClassCode start) {
        Library library = context.library();
        return Starts.codes(library, context.lessons(library)).write(new ClassCode(start.story(), start.step(),
                start.conditions(), start.count(), start.seed(), start.closed(), start.records(), Optional.empty(),
                Optional.empty()));
    }
}
