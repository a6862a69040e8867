package org.ordinaryacts.app.theme;

/** Which theme somebody wants. */
public enum Look {
    /** As the system says, and with it when that changes. */
    SYSTEM,
    /** Dark on light. */
    LIGHT,
    /** Light on dark, for evenings and projectors. */
    DARK,
    /** White on black with strong lines. */
    CONTRAST;

    /** The theme that comes of it. A wish for contrast goes before a wish for darkness. */
    public Theme on(SystemLook system) {
        return switch (this) {
            case SYSTEM -> system.contrast() ? Theme.CONTRAST : system.dark() ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
        };
    }
}
