/**
 * Writes stories, the map and the sources as web pages that work from disk, without a network and without a server.
 *
 * <p>
 * Everything that a page shows is one of the records of {@code view}, packed into the page. The styles and scripts that
 * draw it are resources beside this package. May import what {@code export} may.
 */
@NullMarked
package org.ordinaryacts.export.web;

import org.jspecify.annotations.NullMarked;
