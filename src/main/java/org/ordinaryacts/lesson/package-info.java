/**
 * Lessons as they are taught: sections of prose and of things to look at, questions with feedback for each answer,
 * plans for a given time and audience, and how far a learner has come.
 *
 * <p>
 * May import {@code whatif} and what that may import. Knows no files, formats or windows: {@code content} reads
 * lessons, {@code view} makes them ready to be drawn.
 */
@NullMarked
package org.ordinaryacts.lesson;

import org.jspecify.annotations.NullMarked;
