package org.ordinaryacts.view;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.ordinaryacts.world.Text;

/** Finds words as a person types them: in either language, without accents, in any case and order, begun or whole. */
public final class SearchWords {
    private SearchWords() {
    }

    /** The words of these texts in both languages, ready to be searched. */
    public static String of(Collection<Text> texts) {
        return texts.stream().flatMap(text -> List.of(text.en(), text.es()).stream()).map(SearchWords::folded)
                .distinct().collect(Collectors.joining(" "));
    }

    /** The first letters of the words of a name that begin with a capital letter, for instance LESC. */
    static Text initials(Text name) {
        return new Text(initials(name.en()), initials(name.es()));
    }

    private static String initials(String name) {
        return words(name.replaceAll("\\(.*?\\)", "")).stream().filter(word -> Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }

    /** Whether each of the words that somebody typed begins a word of what is searched; no words match anything. */
    public static boolean match(String searched, String typed) {
        String text = " " + searched;
        return words(folded(typed)).stream().allMatch(word -> text.contains(" " + word));
    }

    /** A text in lower case, without accents and marks, one space between words. */
    static String folded(String text) {
        return String.join(" ", words(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.replaceAll("['’]", "").split("[^\\p{L}\\p{N}]+")));
        words.removeIf(String::isEmpty);
        return words;
    }
}
