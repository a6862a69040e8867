/**
 * Reads content folders: JSON with its places, schema checks, cross-checks, and all problems at once.
 *
 * <p>
 * May import the core ({@code lesson}, {@code engine}, {@code story}, {@code persona}, {@code world}) and {@code text}.
 */
@NullMarked
package org.ordinaryacts.content;

import org.jspecify.annotations.NullMarked;
