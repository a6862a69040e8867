package org.ordinaryacts.view;

import java.util.List;

/**
 * The fewest flows to close so that a field cannot reach a holder.
 *
 * @param from who has it from the start, by name
 * @param result {@code flows}, {@code unreachable} or {@code held}
 * @param sentence the result in a sentence
 * @param caution what it does not say
 * @param flows the flows, by number; empty where there are none to close
 */
public record CutView(String field, String fieldName, String to, String toName, List<String> from, String result,
        String sentence, String caution, List<Flow> flows) {

    /** A flow of the cut: its id, its ends, who acts, and its evidence. */
    public record Flow(String id, String line, String actor, Chip chip) {
    }
}
