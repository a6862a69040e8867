/**
 * The texts of the interface in both languages.
 *
 * <p>
 * May import {@code world} only (for the languages). The core never uses it: every face does.
 */
@NullMarked
package org.ordinaryacts.text;

import org.jspecify.annotations.NullMarked;
