package org.ordinaryacts.app.shell;

import java.util.Optional;
import org.ordinaryacts.app.theme.Comfort;
import org.ordinaryacts.app.theme.Look;
import org.ordinaryacts.app.theme.Motion;
import org.ordinaryacts.app.theme.SystemLook;
import org.ordinaryacts.world.Language;

/**
 * What the window remembers: nothing about anybody.
 *
 * @param begun whether the first run is over
 * @param purpose what brought somebody here: lead, alone or look
 * @param both whether both languages stand side by side
 * @param text text size in percent, 100 to 200
 * @param place where the window stood when it was last closed, if it is known
 */
public record Settings(boolean begun, Purpose purpose, Language language, boolean both, Look look, Motion motion,
        int text, Optional<WindowPlace> place) {

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
        return new Settings(false, Purpose.LOOK, language, false, Look.SYSTEM, Motion.SYSTEM, LEAST_TEXT,
                Optional.empty());
    }

    /** How the window looks and moves with these settings on a system. */
    public Comfort comfort(SystemLook system) {
        return Comfort.of(look, motion, system);
    }

    /** The same in another language. */
    public Settings in(Language other) {
        return new Settings(begun, purpose, other, both, look, motion, text, place);
    }

    /** The same with both languages side by side, or with one. */
    public Settings withBoth(boolean now) {
        return new Settings(begun, purpose, language, now, look, motion, text, place);
    }

    /** The same with another look. */
    public Settings with(Look other) {
        return new Settings(begun, purpose, language, both, other, motion, text, place);
    }

    /** The same with more or less movement. */
    public Settings with(Motion other) {
        return new Settings(begun, purpose, language, both, look, other, text, place);
    }

    /** The same with another text size. */
    public Settings with(int percent) {
        return new Settings(begun, purpose, language, both, look, motion, percent, place);
    }

    /** The same for a window that stands somewhere else. */
    public Settings at(WindowPlace other) {
        return new Settings(begun, purpose, language, both, look, motion, text, Optional.of(other));
    }

    /** The same after the first run. */
    public Settings begunFor(Purpose why) {
        return new Settings(true, why, language, both, look, motion, text, place);
    }
}
