package org.ordinaryacts.export.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.ordinaryacts.view.Naming;
import org.ordinaryacts.world.Language;

/**
 * The same thing said in every language of a page.
 *
 * @param languages the languages, the one shown first in front
 * @param said what is said in each, in the same order
 */
record Spoken<T>(List<Language> languages, List<T> said) {

    Spoken {
        languages = List.copyOf(languages);
        said = List.copyOf(said);
    }

    /** A view in every language. */
    static <T> Spoken<T> of(List<Naming> namings, Function<Naming, T> view) {
        return new Spoken<>(namings.stream().map(naming -> naming.texts().language()).toList(),
                namings.stream().map(view).toList());
    }

    /** What is said in the language that is shown first. */
    T first() {
        return said.getFirst();
    }

    /** A part of it. */
    <U> Spoken<U> map(Function<T, U> part) {
        return new Spoken<>(languages, said.stream().map(part).toList());
    }

    /** The parts of it one by one; all languages have as many, in the same order. */
    <U> List<Spoken<U>> each(Function<T, ? extends List<? extends U>> parts) {
        List<? extends List<? extends U>> lists = said.stream().map(parts).toList();
        if (lists.stream().mapToInt(List::size).distinct().count() > 1) {
            throw new IllegalStateException("The languages do not say equally much: " + lists);
        }
        return IntStream.range(0, lists.getFirst().size())
                .mapToObj(i -> new Spoken<U>(languages, lists.stream().<U>map(list -> list.get(i)).toList())).toList();
    }

    /** A text of it, to stand inside a line. What is alike in all languages stands there once. */
    Markup text(Function<T, String> text) {
        return markup("span", part -> Markup.text(text.apply(part)));
    }

    /** A block of it. What is alike in all languages stands there once. */
    Markup block(Function<T, Markup> block) {
        return markup("div", block);
    }

    private Markup markup(String tag, Function<T, Markup> part) {
        List<Markup> parts = said.stream().map(part).toList();
        if (parts.stream().distinct().count() == 1) {
            return parts.getFirst();
        }
        List<Markup> tagged = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            tagged.add(Markup.of(tag + ".in", parts.get(i)).with("lang", languages.get(i).code()));
        }
        return Markup.all(tagged);
    }
}
