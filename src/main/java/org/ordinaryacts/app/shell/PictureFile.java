package org.ordinaryacts.app.shell;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.ordinaryacts.app.svg.SvgDrawing;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.world.Language;

/** A picture of a scene as a file: a drawing where its name ends in {@code .svg}, else a PNG. */
final class PictureFile {
    private PictureFile() {
    }

    /**
     * Takes the picture now; what is given back makes the file of it, on any thread.
     *
     * @param scene with everything in its place
     */
    static Supplier<byte[]> of(Scene scene, Language language, Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".svg")) {
            String drawing = SvgDrawing.of(scene, new Texts(language).get("app.title"), language.code());
            return () -> drawing.getBytes(StandardCharsets.UTF_8);
        }
        WritableImage image = scene.snapshot(null);
        return () -> png(image);
    }

    /** Writes a file to a temporary name first, and then moves it. */
    static void write(byte[] data, Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.write(beside, data);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] png(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage buffered = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        buffered.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(buffered, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
