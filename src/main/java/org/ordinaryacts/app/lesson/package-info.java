/**
 * The page of a lesson: its sections as they are read, what it shows of the program, its questions and its end.
 *
 * <p>
 * Draws what {@code view} derived; derives nothing itself. May import {@code view}, {@code text}, the passages of
 * {@code lesson}, and other packages of {@code app} whose pictures it shows in small.
 */
@NullMarked
package org.ordinaryacts.app.lesson;

import org.jspecify.annotations.NullMarked;
