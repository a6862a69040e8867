/**
 * Pure, localized records that any face can draw: steps, chips, exposure tables, the map, routes.
 *
 * <p>
 * May import the core ({@code world} to {@code crowd}) and {@code text}; nothing of it reads files or draws.
 */
@NullMarked
package org.ordinaryacts.view;

import org.jspecify.annotations.NullMarked;
