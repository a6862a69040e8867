/**
 * What everything rests on: claims, figures, sources, limits.
 *
 * <p>
 * Draws what {@code view} derived; derives nothing itself. May import {@code app.theme}, {@code view} and {@code text}.
 */
@NullMarked
package org.ordinaryacts.app.sources;

import org.jspecify.annotations.NullMarked;
