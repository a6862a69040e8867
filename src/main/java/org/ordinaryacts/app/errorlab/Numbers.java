package org.ordinaryacts.app.errorlab;

import java.util.Locale;

/** Whole numbers as both languages write them in the United States. */
final class Numbers {
    private Numbers() {
    }

    /** With commas between thousands. */
    static String of(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
