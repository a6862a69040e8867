package org.ordinaryacts.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.ordinaryacts.content.Problem.Kind;

/** Checks that ids are known, and suggests what was meant where one is not. */
final class Ids {
    private final Consumer<Problem> problems;

    Ids(Consumer<Problem> problems) {
        this.problems = problems;
    }

    /** Whether an id is one of the known ones; where it is not, a problem of the given kind is told. */
    boolean check(At at, Collection<String> known, Kind kind) {
        String id = at.string();
        if (known.contains(id)) {
            return true;
        }
        problems.accept(new Problem(at.place(), kind, List.of(id), Nearest.to(id, known)));
        return false;
    }

    /** Tells every id that stands twice in a list of rows. */
    Set<String> unique(List<At> rows, String key) {
        Set<String> seen = new TreeSet<>();
        for (At row : rows) {
            if (!seen.add(row.string(key))) {
                problems.accept(Problem.of(row.get(key).place(), Kind.DUPLICATE_ID, row.string(key)));
            }
        }
        return seen;
    }
}
