/**
 * Fonts, colors and the small parts that every screen is made of.
 *
 * <p>
 * Draws what {@code view} derived; derives nothing itself. May import {@code view} and {@code text} only.
 */
@NullMarked
package org.ordinaryacts.app.theme;

import org.jspecify.annotations.NullMarked;
