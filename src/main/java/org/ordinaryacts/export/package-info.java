/**
 * Writes views in other formats, for other programs.
 *
 * <p>
 * May import {@code view} and whatever that may; never {@code cli} or {@code app}.
 */
@NullMarked
package org.ordinaryacts.export;

import org.jspecify.annotations.NullMarked;
