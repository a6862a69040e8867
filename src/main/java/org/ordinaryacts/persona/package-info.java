/**
 * Fictional adults with identifiers from reserved ranges, and the generator that makes them.
 *
 * <p>
 * May import {@code world}.
 */
@NullMarked
package org.ordinaryacts.persona;

import org.jspecify.annotations.NullMarked;
