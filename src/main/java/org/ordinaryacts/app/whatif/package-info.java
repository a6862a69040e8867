/** What if the rules changed: levers, two stages in step, and what comes of it. Draws views and derives nothing. */
@NullMarked
package org.ordinaryacts.app.whatif;

import org.jspecify.annotations.NullMarked;
