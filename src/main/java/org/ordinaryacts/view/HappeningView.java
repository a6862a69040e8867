package org.ordinaryacts.view;

import java.util.Optional;

/**
 * One thing that the engine derived within a step.
 *
 * @param kind {@code record} (one was made), {@code move}, {@code match} or {@code stopped}; for shape and color
 * @param sentence what happened
 * @param move the details of a move; nothing for other kinds
 */
public record HappeningView(String kind, String sentence, Optional<MoveView> move) {
}
