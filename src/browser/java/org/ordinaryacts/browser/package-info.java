/** The web pages in a real browser, as people use them: with a mouse, a keyboard alone, a phone, and without a network. */
@NullMarked
package org.ordinaryacts.browser;

import org.jspecify.annotations.NullMarked;
