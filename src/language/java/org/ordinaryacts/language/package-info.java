/**
 * Spelling and grammar of all texts, by LanguageTool. Only in the Maven profile {@code language}: its dictionaries are
 * large, and whoever builds the program for the first time need not wait for them.
 */
@NullMarked
package org.ordinaryacts.language;

import org.jspecify.annotations.NullMarked;
