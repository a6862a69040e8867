package org.ordinaryacts.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.ordinaryacts.world.Language;

/**
 * Where the program speaks when it has no window.
 *
 * @param language the language to use where none is asked for
 * @param width how many characters fit in a line
 * @param styled whether bold type may be used
 * @param display whether a window can be opened
 * @param settings the file in which the window keeps its settings
 * @param home the folder of the program's own content, if it was found
 */
public record Terminal(PrintWriter out, PrintWriter err, Language language, int width, boolean styled,
        boolean display, Path settings, Optional<Path> home) {

    /** The same in another language. */
    Terminal in(Language other) {
        return new Terminal(out, err, other, width, styled, display, settings, home);
    }
}
