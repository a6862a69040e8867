/**
 * The lessons to choose from and all around them: who learns, plans, guides, and starts for a class.
 *
 * <p>
 * Draws views; derives nothing.
 */
@NullMarked
package org.ordinaryacts.app.course;

import org.jspecify.annotations.NullMarked;
