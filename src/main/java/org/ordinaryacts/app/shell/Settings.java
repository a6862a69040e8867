package org.ordinaryacts.app.shell;

import org.ordinaryacts.app.theme.Theme;
import org.ordinaryacts.world.Language;

/**
 * What the window remembers: nothing about anybody.
 *
 * @param begun whether the first run is over
 * @param purpose what brought somebody here: lead, alone or look
 * @param text text size in percent, 100 to 200
 */
public record Settings(boolean begun, Purpose purpose, Language language, Theme theme, int text) {

    /** The smallest and the largest text, in percent, and the step between two sizes. */
    public static final int LEAST_TEXT = 100;
    /** The largest text, in percent. */
    public static final int MOST_TEXT = 200;
    /** The step between two sizes, in percent. */
    public static final int TEXT_STEP = 25;

    /** What brings somebody here. */
    public enum Purpose {
        LEAD, ALONE, LOOK
    }

    /** Keeps the text size in its range. */
    public Settings {
        text = Math.clamp(text, LEAST_TEXT, MOST_TEXT);
    }

    /** What a first run begins with. */
    public static Settings fresh(Language language) {
        return new Settings(false, Purpose.LOOK, language, Theme.LIGHT, LEAST_TEXT);
    }

    /** The same in another language. */
    public Settings in(Language other) {
        return new Settings(begun, purpose, other, theme, text);
    }

    /** The same in another theme. */
    public Settings with(Theme other) {
        return new Settings(begun, purpose, language, other, text);
    }

    /** The same with another text size. */
    public Settings with(int percent) {
        return new Settings(begun, purpose, language, theme, percent);
    }

    /** The same after the first run. */
    public Settings begunFor(Purpose why) {
        return new Settings(true, why, language, theme, text);
    }
}
