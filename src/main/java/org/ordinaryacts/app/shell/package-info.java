/**
 * The window: its bar, its screens, first run, settings, and pictures of it.
 *
 * <p>
 * Draws what {@code view} derived; derives nothing itself. May import the other packages of {@code app},
 * {@code content}, {@code view} and {@code text}.
 */
@NullMarked
package org.ordinaryacts.app.shell;

import org.jspecify.annotations.NullMarked;
