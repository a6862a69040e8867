/**
 * Paper: what is handed out, filled in, led from and hung up, as tagged PDF with real text and bookmarks, for letter
 * and
 * A4, readable without color.
 *
 * <p>
 * May import {@code view} and whatever that may, and the markup of {@code export.web}.
 */
@NullMarked
package org.ordinaryacts.export.paper;

import org.jspecify.annotations.NullMarked;
