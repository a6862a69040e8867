package org.ordinaryacts.view;

import java.text.Normalizer;
import java.util.Arrays;
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
                .filter(words -> !words.isEmpty())
                .distinct().collect(Collectors.joining(" "));
    }

    /** The first letters of the words of a name that begin with a capital letter, for instance LESC; at least three. */
    static Text initials(Text name) {
        return new Text(initials(name.en()), initials(name.es()));
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : spaced(name.replaceAll("\\(.*?\\)", "")).split(" ")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.length() < 3 ? "" : initials.toString();
    }

    /** Whether each of the words that somebody typed begins a word of what is searched; no words match anything. */
    public static boolean match(String searched, String typed) {
        String text = " " + searched;
        String words = folded(typed);
        return words.isEmpty() || Arrays.stream(words.split(" ")).allMatch(word -> text.contains(" " + word));
    }

    /** A text in lower case, without accents and marks, one space between words. */
    public static String folded(String text) {
        return spaced(text).toLowerCase(Locale.ROOT);
    }

    /** The letters and digits of a text, without accents and apostrophes, one space for all that is between. */
    private static String spaced(String text) {
        StringBuilder spaced = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().filter(c -> !isDropped(c)).forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                spaced.appendCodePoint(c);
            } else if (!spaced.isEmpty() && spaced.charAt(spaced.length() - 1) != ' ') {
                spaced.append(' ');
            }
        });
        return spaced.toString().strip();
    }

    private static boolean isDropped(int c) {
        return c == '\'' || c == '’' || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
