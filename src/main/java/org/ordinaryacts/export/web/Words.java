package org.ordinaryacts.export.web;

import org.ordinaryacts.text.Texts;

/** The texts of the interface in all languages of a page. */
record Words(Spoken<Texts> texts) {

    /** A text in every language. */
    Markup say(String key, Object... args) {
        return texts.text(words -> words.get(key, args));
    }

    /** A text with a count in every language. */
    Markup count(String key, int count) {
        return texts.text(words -> words.count(key, count));
    }

    /** A text in the language that is shown first, for where markup cannot stand. */
    String first(String key) {
        return texts.first().get(key);
    }
}
