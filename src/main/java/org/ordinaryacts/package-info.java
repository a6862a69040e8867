/** Where the program starts: puts the parts together and imports whatever it needs. */
@NullMarked
package org.ordinaryacts;

import org.jspecify.annotations.NullMarked;
