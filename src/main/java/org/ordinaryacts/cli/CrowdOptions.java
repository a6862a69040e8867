package org.ordinaryacts.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.content.Library;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.crowd.CrowdModel;
import org.ordinaryacts.crowd.Dial;
import org.ordinaryacts.view.ClassCode;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.Token;
import picocli.CommandLine.Option;

/** The conditions of a crowd, as they are typed. */
final class CrowdOptions {
    @Option(names = "--dial", paramLabel = "NAME=N")
    private Map<String, Integer> dials = new LinkedHashMap<>();

    @Option(names = "--rule", paramLabel = "ID", split = ",")
    private List<String> rules = List.of();

    @Option(names = "--code", paramLabel = "CODE")
    private @Nullable String code;

    /** What the class code carries, if one was typed. */
    Optional<ClassCode> code(CommandContext context, Library library) {
        return Optional.ofNullable(code).map(typed -> CodeReading.ofRun(context, library, typed));
    }

    /** The crowd of this content under the conditions that were typed. */
    CrowdModel model(CommandContext context, Library library) {
        if (!CrowdModel.carries(library.world(), library.people())) {
            throw new CommandContext.WrongUse("crowd.error.content");
        }
        CrowdConditions conditions = code(context, library).map(ClassCode::conditions)
                .orElse(CrowdConditions.FITTED);
        for (Map.Entry<String, Integer> typed : dials.entrySet()) {
            conditions = moved(conditions, typed.getKey(), typed.getValue());
        }
        SortedSet<LeverId> levers = new TreeSet<>(conditions.levers());
        rules.forEach(rule -> levers.add(lever(library, rule)));
        return CrowdModel.of(library.world(), library.people(), conditions.with(levers));
    }

    private static CrowdConditions moved(CrowdConditions conditions, String name, int value) {
        Dial dial = Token.parse(Dial.class, name).orElseThrow(() -> new CommandContext.WrongUse("crowd.error.dial",
                name, String.join(", ", Token.words(Dial.class))));
        if (value < 0 || value > dial.most()) {
            throw new CommandContext.WrongUse("crowd.error.range", dial.token(), dial.most(), value);
        }
        return conditions.with(dial, value);
    }

    private static LeverId lever(Library library, String rule) {
        return library.world().parts().levers().stream().map(lever -> lever.id())
                .filter(id -> id.value().equals(rule)).findFirst()
                .orElseThrow(() -> new CommandContext.WrongUse("crowd.error.rule", rule,
                        library.world().parts().levers().stream().map(lever -> lever.id().value())
                                .collect(Collectors.joining(", "))));
    }

    /** Everything that was typed, to type it again. */
    List<String> again() {
        List<String> typed = dials.entrySet().stream().map(dial -> "--dial=" + dial.getKey() + "=" + dial.getValue())
                .collect(Collectors.toCollection(java.util.ArrayList::new));
        rules.forEach(rule -> typed.addAll(Arrays.asList("--rule", rule)));
        Optional.ofNullable(code).ifPresent(known -> typed.addAll(List.of("--code", known)));
        return typed;
    }
}
