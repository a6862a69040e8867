/**
 * The story list and the player.
 *
 * <p>
 * Draws what {@code view} derived; derives nothing itself. May import {@code app.theme}, {@code view} and {@code text}.
 */
@NullMarked
package org.ordinaryacts.app.story;

import org.jspecify.annotations.NullMarked;
