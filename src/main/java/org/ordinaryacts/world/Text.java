package org.ordinaryacts.world;

/** One text in both languages. */
public record Text(String en, String es) {

    /** This text in the given language. */
    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case ES -> es;
        };
    }

    /** A text that reads alike in both languages, for instance a name. */
    public static Text same(String text) {
        return new Text(text, text);
    }
}
