package org.ordinaryacts.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.PresetReading;
import org.ordinaryacts.content.PresetWriting;
import org.ordinaryacts.lesson.Lesson;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.view.ClassCodes;
import org.ordinaryacts.view.PresetCodes;

/** Where a class is to begin, as somebody named it: a file, or a class code. */
final class Starts {
    private static final List<String> ENDINGS = List.of(".json", PresetWriting.ENDING);

    private Starts() {
    }

    /** The codes of this content, lessons included. */
    static ClassCodes codes(Library library, CurriculumLoading.Result lessons) {
        return new ClassCodes(library.world(), library.people(), library.stories(),
                lessons.curriculum().lessons().stream().map(Lesson::id).toList());
    }

    /** What a file or a code carries; what is wrong with it is told. */
    static ClassCode read(CommandContext context, Library library, CurriculumLoading.Result lessons, String named) {
        Optional<Path> file = file(named);
        if (file.isPresent()) {
            PresetReading.Result read = PresetReading.read(file.get(), library, lessons.curriculum());
            return PresetCodes.code(read.preset()
                    .orElseThrow(() -> new CommandContext.BrokenStart(read.problems())));
        }
        return switch (codes(library, lessons).read(named, context.texts())) {
            case ClassCode.Read.Good good -> good.code();
            case ClassCode.Read.Bad bad -> throw new CommandContext.WrongUse("cli.error.start", named, bad.sentence());
        };
    }

    /** Whether something typed alone is a file of a start that is there. */
    static boolean isFile(String named) {
        return ENDINGS.stream().anyMatch(named::endsWith) && file(named).filter(Files::isRegularFile).isPresent();
    }

    /**
     * A code has no dot and no slash; a file of a start ends in {@code .json} or {@code .ordinaryacts}, or is there.
     */
    private static Optional<Path> file(String named) {
        try {
            Path path = Path.of(named);
            return ENDINGS.stream().anyMatch(named::endsWith) || named.contains("/") || named.contains("\\")
                    || Files.exists(path)
                            ? Optional.of(path)
                            : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
