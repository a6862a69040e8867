package org.ordinaryacts.export.web;

import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
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

    /** A block that is made with the texts of each language. */
    <T> Markup block(Spoken<T> views, BiFunction<Texts, T, Markup> block) {
        return with(views, block).block(Function.identity());
    }

    /** A text that is made with the texts of each language. */
    <T> Markup text(Spoken<T> views, BiFunction<Texts, T, String> text) {
        return with(views, text).text(Function.identity());
    }

    private <T, U> Spoken<U> with(Spoken<T> views, BiFunction<Texts, T, U> made) {
        return new Spoken<>(views.languages(), IntStream.range(0, views.said().size())
                .mapToObj(i -> made.apply(texts.said().get(i), views.said().get(i))).toList());
    }

    /** A text in the language that is shown first, for where markup cannot stand. */
    String first(String key) {
        return texts.first().get(key);
    }
}
