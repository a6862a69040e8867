/**
 * The terminal face: one class a command. It draws what {@code view} derived and decides nothing itself.
 *
 * <p>
 * May import everything but {@code Main}.
 */
@NullMarked
package org.ordinaryacts.cli;

import org.jspecify.annotations.NullMarked;
