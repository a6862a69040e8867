package org.ordinaryacts.app.theme;

import java.util.Locale;
import java.util.Map;

/**
 * What the system says about how things should look and move.
 *
 * @param dark whether dark windows are preferred
 * @param contrast whether strong contrast is asked for
 * @param stillness whether less movement is asked for
 */
public record SystemLook(boolean dark, boolean contrast, boolean stillness) {

    /** A system that says nothing. */
    public static final SystemLook SILENT = new SystemLook(false, false, false);

    private static final String ON_WINDOWS = "Windows.SPI.HighContrast";
    private static final String ON_GTK = "GTK.theme_name";

    /**
     * What these preferences mean. JavaFX tells dark windows and movement alike on every system; contrast only Windows
     * says by itself, and GTK through the name of its theme. On macOS JavaFX 26 does not tell it: there it is chosen in
     * the window.
     *
     * @param preferences the keys and values that JavaFX reports for this system
     */
    public static SystemLook of(boolean dark, boolean stillness, Map<String, ?> preferences) {
        boolean windows = Boolean.TRUE.equals(preferences.get(ON_WINDOWS));
        return new SystemLook(dark, windows || contrastIn(preferences.get(ON_GTK)), stillness);
    }

    /** Themes for strong contrast carry it in their names: HighContrast, HighContrastInverse, ContrastHigh. */
    private static boolean contrastIn(@org.jspecify.annotations.Nullable Object theme) {
        return theme instanceof String name && name.toLowerCase(Locale.ROOT).contains("contrast");
    }
}
