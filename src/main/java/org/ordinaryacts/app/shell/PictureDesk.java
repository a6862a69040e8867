package org.ordinaryacts.app.shell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
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
        chooser.setInitialFileName("ordinary-acts");
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath)
                .map(file -> named(file, drawing.equals(chooser.getSelectedExtensionFilter())));
    }

    /**
     * The file with an ending. Where it had none, nobody was asked whether a file with that name may be replaced: then
     * it gets a number that is free.
     */
    static Path named(Path file, boolean drawing) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".png") || lower.endsWith(".svg")) {
            return file;
        }
        String ending = drawing ? ".svg" : ".png";
        Path free = file.resolveSibling(name + ending);
        for (int number = 2; Files.exists(free); number++) {
            free = file.resolveSibling(name + "-" + number + ending);
        }
        return free;
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
