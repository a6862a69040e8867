package org.ordinaryacts.app.theme;

import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.util.Subscription;

/** Asks JavaFX what the system says; everything that follows from it is in {@link Comfort}. */
public final class SystemPreferences {
    private SystemPreferences() {
    }

    /** What the system says now. To be called on the application thread. */
    public static SystemLook now() {
        Platform.Preferences preferences = Platform.getPreferences();
        return SystemLook.of(preferences.getColorScheme() == ColorScheme.DARK, preferences.isReducedMotion(),
                preferences);
    }

    /** Tells what the system says whenever somebody changes it there, until the subscription ends. */
    public static Subscription follow(Consumer<SystemLook> told) {
        InvalidationListener listener = changed -> told.accept(now());
        Platform.getPreferences().addListener(listener);
        return () -> Platform.getPreferences().removeListener(listener);
    }
}
