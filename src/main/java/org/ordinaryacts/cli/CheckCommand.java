package org.ordinaryacts.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ordinaryacts.content.CurriculumLoading;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.content.Loading;
import org.ordinaryacts.content.Problem;
import org.ordinaryacts.text.Texts;
import picocli.CommandLine;

/** Checks a content folder and prints all problems. */
@CommandLine.Command(name = "check")
final class CheckCommand extends Command {

    /** A problem in JSON. */
    record Line(String file, int line, int column, String kind, String message) {
    }

    CheckCommand(Terminal terminal) {
        super(terminal);
    }

    @Override
    int run(CommandContext context) {
        Loading.Result result = Loading.check(context.folder());
        Optional<CurriculumLoading.Result> lessons = result.library()
                .map(library -> CurriculumLoading.check(context.folder(), library));
        List<Problem> problems = Stream.concat(result.problems().stream(),
                lessons.stream().flatMap(found -> found.problems().stream())).toList();
        Texts texts = context.texts();
        if (context.json()) {
            context.json(problems.stream().map(problem -> line(problem, texts)).toList());
        } else {
            problems.forEach(problem -> context.out().println(problem.line(texts)));
            context.page().paragraph(problems.isEmpty()
                    ? result.library().map(library -> fine(library, lessons, texts)).orElse("")
                    : texts.count("cli.check.problems", problems.size()));
        }
        return problems.isEmpty() ? FINE : CONTENT_PROBLEMS;
    }

    private static Line line(Problem problem, Texts texts) {
        return new Line(problem.place().file(), problem.place().line(), problem.place().column(),
                problem.kind().key(), problem.sentence(texts));
    }

    private static String fine(Library library, Optional<CurriculumLoading.Result> lessons, Texts texts) {
        return texts.get("cli.check.fine", library.world().parts().holders().size(), library.world().flows().size(),
                library.personas().size(), library.stories().size(),
                lessons.map(found -> found.curriculum().lessons().size()).orElse(0));
    }
}
