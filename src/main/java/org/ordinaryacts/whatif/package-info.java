/**
 * What if the rules changed: the same story again under other rules, held against the documented one; the fewest flows
 * to close; the holders that most routes pass through; and how long a mistake lives once it is mended in one place.
 *
 * <p>
 * May import {@code engine} and what that may import. Decides nothing about stories itself: the engine's kernel does.
 */
@NullMarked
package org.ordinaryacts.whatif;

import org.jspecify.annotations.NullMarked;
