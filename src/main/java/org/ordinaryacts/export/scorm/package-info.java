/**
 * Lessons for learning platforms that speak SCORM 1.2: a page in a package with its manifest.
 *
 * <p>
 * May import {@code view} and whatever that may, and {@code export.web}.
 */
@NullMarked
package org.ordinaryacts.export.scorm;

import org.jspecify.annotations.NullMarked;
