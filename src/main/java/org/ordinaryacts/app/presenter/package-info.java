/**
 * Leading a group: a window for the projector, and the laptop keeps the notes.
 *
 * <p>
 * Draws what {@code view} derived; derives nothing itself. May import {@code app.story}, {@code app.theme},
 * {@code view} and {@code text}.
 */
@NullMarked
package org.ordinaryacts.app.presenter;

import org.jspecify.annotations.NullMarked;
