/**
 * One rule kernel: decides what happens in a story, hands each event to a sink, and tells who knows what.
 *
 * <p>
 * May import {@code story}, {@code persona} and {@code world}. Knows no file, format, clock, locale or window.
 */
@NullMarked
package org.ordinaryacts.engine;

import org.jspecify.annotations.NullMarked;
