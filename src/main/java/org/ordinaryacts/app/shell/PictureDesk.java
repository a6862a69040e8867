package org.ordinaryacts.app.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** Saves what the window shows as a picture. */
final class PictureDesk {
    /** What is told when the picture is there. */
    static final String SAVED = "app.notice.picture";
    /** What is told when it could not be written. */
    static final String UNWRITTEN = "app.notice.picture.unwritten";

    private PictureDesk() {
    }

    /** Asks for a file; nothing where somebody thought better of it. */
    static Optional<Path> ask(Window owner, Texts texts) {
        FileChooser chooser = new FileChooser();
        FileChooser.ExtensionFilter drawing = new FileChooser.ExtensionFilter(texts.get("app.picture.svg"), "*.svg");
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(texts.get("app.picture.png"), "*.png"), drawing);
        chooser.setInitialFileName("ordinary-acts.png");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .map(file -> named(file, drawing.equals(chooser.getSelectedExtensionFilter())));
    }

    /** The file with an ending, where it has none. */
    static Path named(Path file, boolean drawing) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".png") || lower.endsWith(".svg")
                ? file
                : file.resolveSibling(name + (drawing ? ".svg" : ".png"));
    }

    /** Writes the picture; the key of what is to be told. */
    static String save(Scene scene, Language language, Path file) {
        try {
            PictureFile.write(PictureFile.of(scene, language, file).get(), file);
            return SAVED;
        } catch (IOException e) {
            return UNWRITTEN;
        }
    }
}
