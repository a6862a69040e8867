package org.ordinaryacts.lesson;

/**
 * A run of text of one look, inside a passage.
 *
 * @param style how it stands out
 */
public record Run(String text, Style style) {

    /** A run that does not stand out. */
    public static Run plain(String text) {
        return new Run(text, Style.PLAIN);
    }

    /** How a run stands out. */
    public enum Style {
        /** Not at all. */
        PLAIN,
        /** Important. */
        STRONG,
        /** Stressed, or a title. */
        EMPHASIS,
        /** What is typed. */
        CODE
    }
}
