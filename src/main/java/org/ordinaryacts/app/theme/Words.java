package org.ordinaryacts.app.theme;

import java.util.regex.Pattern;
import javafx.scene.control.TextFormatter;

/**
 * What fields take that find something: words. Nobody can type a number of a person into it, since it
 * takes no four digits in a row, also not with spaces or hyphens between them.
 */
public final class Words {
    /** How many letters a field takes at most. */
    public static final int MOST = 40;
    private static final Pattern TAKEN = Pattern.compile("[\\p{L}\\p{M}\\p{Nd} '’.,&/()-]*");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{4}");

    private Words() {
    }

    /** Whether a field may hold this. */
    public static boolean takes(String text) {
        return text.length() <= MOST && TAKEN.matcher(text).matches()
                && !NUMBER.matcher(BETWEEN.matcher(text).replaceAll("")).find();
    }

    /** Refuses any change after which a field would hold something else. */
    public static TextFormatter<String> formatter() {
        return new TextFormatter<>(change -> {
            if (change.isContentChange() && !takes(change.getControlNewText())) {
                int caret = change.getControlCaretPosition();
                change.setText("");
                change.setRange(caret, caret);
                change.selectRange(change.getControlAnchor(), caret);
            }
            return change;
        });
    }
}
