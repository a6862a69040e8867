package org.ordinaryacts.app.errorlab;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ordinaryacts.view.ErrorsView;

/** Where the chosen request of a run stands in every picture of it. */
record Lit(ErrorsView.Run run, OptionalInt dot) {

    private boolean there() {
        return dot.isPresent() && dot.getAsInt() < run.marks().length();
    }

    /** The cause of the chosen request; nothing where none is chosen, or it is right. */
    Optional<ErrorsView.Cause> cause() {
        return there() ? cause(dot.getAsInt()) : Optional.empty();
    }

    /** The cause of a request; nothing where it is right. */
    Optional<ErrorsView.Cause> cause(int request) {
        int place = run.marks().charAt(request) - '0';
        return place == 0 ? Optional.empty() : Optional.of(run.causes().get(place - 1));
    }

    /** The branches of the tree on which the chosen person is. */
    Set<String> path() {
        return there()
                ? cause().map(cause -> Set.of("people", "lawful", "wrong-request", cause.id()))
                        .orElseGet(() -> Set.of("people", "removable", "right-request"))
                : Set.of();
    }
}
