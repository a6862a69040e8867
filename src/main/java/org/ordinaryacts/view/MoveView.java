package org.ordinaryacts.view;

import java.util.List;

/**
 * Fields moving from one holder to another.
 *
 * @param how who acted: {@code asked}, {@code sent}, {@code automatic} or {@code not stated}; for shape and color
 * @param sentence what happens in a sentence
 * @param hops the holders passed, first to last
 * @param flows the flows between them
 * @param fields the names of the fields
 * @param chip the evidence of the route alone
 */
public record MoveView(String how, String sentence, List<String> hops, List<String> flows, List<String> fields,
        Chip chip) {
}
