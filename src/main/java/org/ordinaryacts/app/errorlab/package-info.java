/**
 * The error lab: the documented figure, and beside it simulated requests whose every dot can be opened. It draws what
 * {@code view} derives and is told of by {@link org.ordinaryacts.app.errorlab.LabModel}; it decides nothing.
 */
@NullMarked
package org.ordinaryacts.app.errorlab;

import org.jspecify.annotations.NullMarked;
