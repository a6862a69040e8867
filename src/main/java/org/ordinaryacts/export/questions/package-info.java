/**
 * Questions of lessons for learning platforms: Moodle's GIFT, and IMS QTI 2.1 as a content package.
 *
 * <p>
 * May import {@code view} and whatever that may, and the markup of {@code export.web}.
 */
@NullMarked
package org.ordinaryacts.export.questions;

import org.jspecify.annotations.NullMarked;
