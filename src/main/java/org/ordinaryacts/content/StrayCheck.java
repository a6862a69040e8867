package org.ordinaryacts.content;

import java.util.Set;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.persona.Reserved;

/** Looks through every text of a file for blank texts and for anything like a real person's identifier. */
final class StrayCheck {
    /** Members that have a range of their own, or that are no text for people. */
    private static final Set<String> NO_TEXT = Set.of("ssn", "phone", "mail", "alien_number", "license", "vin",
            "plate", "born", "$schema");
    private final Consumer<Problem> problems;

    StrayCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    void check(At at) {
        if (at.node().isObject()) {
            at.keys().stream().filter(key -> !NO_TEXT.contains(key)).forEach(key -> check(at.get(key)));
        } else if (at.node().isArray()) {
            at.items().forEach(this::check);
        } else if (at.node().isString()) {
            checkText(at);
        }
    }

    private void checkText(At at) {
        if (at.string().isBlank()) {
            problems.accept(Problem.of(at.place(), Kind.BLANK_TEXT));
        }
        Reserved.strayIn(at.string()).ifPresent(stray -> problems.accept(
                Problem.of(at.place(), Kind.STRAY_IDENTIFIER, stray.found(), stray.kind().range())));
    }
}
