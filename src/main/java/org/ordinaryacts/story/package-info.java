/**
 * What an author writes: a cast, starting records, steps in order, and what is expected at the end.
 *
 * <p>
 * May import {@code persona} and {@code world}.
 */
@NullMarked
package org.ordinaryacts.story;

import org.jspecify.annotations.NullMarked;
