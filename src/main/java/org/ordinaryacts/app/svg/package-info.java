/**
 * Any view of the window as a drawing that stays sharp at any size: its words stay words, its lines stay lines.
 *
 * <p>
 * Reads what JavaFX has laid out, and knows nothing of what it shows. May import {@code app.theme} and the type of
 * {@code export.paper}.
 */
@NullMarked
package org.ordinaryacts.app.svg;

import org.jspecify.annotations.NullMarked;
