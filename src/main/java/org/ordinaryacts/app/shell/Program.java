package org.ordinaryacts.app.shell;

import org.ordinaryacts.content.Loading;

/**
 * What the window shows: content that was loaded before the window opened.
 *
 * @param own whether it is the program's own folder
 */
public record Program(Loading.Result loaded, boolean own, String version) {
}
