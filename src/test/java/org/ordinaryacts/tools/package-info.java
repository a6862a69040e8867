/** What makes parts of the content by machine, when the content changes; never in the running program. */
@NullMarked
package org.ordinaryacts.tools;

import org.jspecify.annotations.NullMarked;
