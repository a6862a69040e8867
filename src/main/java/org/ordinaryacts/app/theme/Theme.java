package org.ordinaryacts.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Parent;
import javafx.scene.text.Font;

/** How everything looks: light, dark or with strong contrast, and at which text size. */
public enum Theme {
    /** Dark on light. */
    LIGHT,
    /** Light on dark. */
    DARK,
    /**
     * White on black, without soft grays, with strong lines. Black behind, because bright areas blind eyes that
     * scatter light, and few people need the opposite.
     */
    CONTRAST;

    private static final double ONE_EM = 14;
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-SemiBold.otf");

    /** The word in settings and commands. */
    public String word() {
        return switch (this) {
            case LIGHT -> "light";
            case DARK -> "dark";
            case CONTRAST -> "contrast";
        };
    }

    /** Loads the fonts that come with the program; they need no installation. */
    public static void loadFonts() {
        for (String file : FONTS) {
            try (InputStream in = Objects.requireNonNull(Theme.class.getResourceAsStream(file), file)) {
                Font.loadFont(in, ONE_EM);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Loads what all controls are drawn by, if it is not loaded yet. */
    public void prepare() {
        String sheet = this == LIGHT
                ? new PrimerLight().getUserAgentStylesheetBSS()
                : new PrimerDark().getUserAgentStylesheetBSS();
        if (!sheet.equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(sheet);
        }
    }

    /**
     * Gives a root its look.
     *
     * @param em the size of one em in pixels
     */
    public void applyTo(Parent root, double em) {
        prepare();
        dress(root, em);
    }

    /** Our own style sheet: as the installer has translated it, which is read sooner, or else as we wrote it. */
    public static String sheet() {
        URL translated = Theme.class.getResource("ordinary-acts.bss");
        URL sheet = translated == null ? Theme.class.getResource("ordinary-acts.css") : translated;
        return Objects.requireNonNull(sheet).toExternalForm();
    }

    /** Gives a root our own colors and sizes and leaves everything else in the program as it is. */
    public void dress(Parent root, double em) {
        root.getStylesheets().setAll(sheet());
        List<String> others = new ArrayList<>(root.getStyleClass());
        others.removeAll(List.of("root", "light", "dark", "contrast"));
        others.addAll(List.of("root", word()));
        if (!others.equals(root.getStyleClass())) {
            root.getStyleClass().setAll(others);
        }
        root.setStyle("-fx-font-size: " + em + "px;");
    }

    /** The size of one em in pixels. */
    public static double em(int percent) {
        return ONE_EM * percent / 100;
    }
}
