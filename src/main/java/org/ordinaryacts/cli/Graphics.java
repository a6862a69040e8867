package org.ordinaryacts.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of JavaFX that draw on a real screen. A cache that is made where there is no screen would lack them: so
 * they
 * are all loaded, and none is run.
 */
final class Graphics {
    private static final String MODULE = "javafx.graphics";
    /** What is there differs from system to system: GTK on Linux, and OpenGL, Direct3D or Metal. */
    private static final List<String> FOLDERS = List.of("com/sun/glass/ui/", "com/sun/prism/", "com/sun/javafx/font/",
            "com/sun/javafx/application/");
    private static final String ENDING = ".class";

    private Graphics() {
    }

    /** Loads them. */
    static void learn() {
        ModuleLayer.boot().configuration().findModule(MODULE).ifPresent(module -> load(module.reference()));
    }

    private static void load(ModuleReference module) {
        try (ModuleReader reader = module.open(); Stream<String> files = reader.list()) {
            files.filter(file -> file.endsWith(ENDING) && FOLDERS.stream().anyMatch(file::startsWith))
                    .forEach(file -> load(file.substring(0, file.length() - ENDING.length()).replace('/', '.')));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, ClassLoader.getSystemClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            // It belongs to another system.
        }
    }
}
