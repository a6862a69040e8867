/**
 * The map of all holders and flows.
 *
 * <p>
 * Draws what {@code view} derived; derives nothing itself. May import {@code app.theme}, {@code view} and {@code text}.
 */
@NullMarked
package org.ordinaryacts.app.map;

import org.jspecify.annotations.NullMarked;
