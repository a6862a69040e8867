package org.ordinaryacts.content;

import java.util.Set;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;
import org.ordinaryacts.persona.Reserved;

/** Looks through every text of a file for blank texts and for anything like a real person's identifier. */
final class StrayCheck {
    /** Members of a persona that have a range of their own. */
    private static final Set<String> OWN_RANGE = Set.of("ssn", "phone", "mail", "alien_number", "license", "vin",
            "plate", "born");
    /** Addresses of sources on the web, which are no text for people and hold long numbers. */
    private static final String WEB_ADDRESS = "address";
    private final Consumer<Problem> problems;

    StrayCheck(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Checks a persona, whose numbers are held against their own ranges elsewhere. */
    void checkPersona(At root) {
        if (root.file().trusted()) {
            return;
        }
        root.keys().stream().filter(key -> !OWN_RANGE.contains(key)).forEach(key -> check(root.get(key)));
    }

    /** Checks a value and all that is in it, unless its file is known to be our own. */
    void check(At at) {
        if (at.file().trusted()) {
            return;
        }
        if (at.node().isObject()) {
            at.keys().stream().map(at::get).filter(member -> !isWebAddress(member)).forEach(this::check);
        } else if (at.node().isArray()) {
            at.items().forEach(this::check);
        } else if (at.node().isString()) {
            checkText(at);
        }
    }

    private static boolean isWebAddress(At at) {
        return at.pointer().endsWith("/" + WEB_ADDRESS) && at.node().isString();
    }

    private void checkText(At at) {
        if (at.string().isBlank()) {
            problems.accept(Problem.of(at.place(), Kind.BLANK_TEXT));
        }
        Reserved.strayIn(at.string()).ifPresent(stray -> problems.accept(
                Problem.of(at.place(), Kind.STRAY_IDENTIFIER, stray.found(), stray.kind().range())));
    }
}
