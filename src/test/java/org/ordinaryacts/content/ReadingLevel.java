package org.ordinaryacts.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How easily texts are read: the grade of Flesch and Kincaid (1975) for English, the ease of Fernández Huerta (1959)
 * for
 * Spanish. Names and initialisms are left out: they cannot be made simpler. Syllables are counted by rules.
 */
final class ReadingLevel {
    private static final Pattern SENTENCE = Pattern.compile("[.!?:;]+(?=[\\s»”]|$)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final Pattern INITIALISM = Pattern.compile("\\b\\p{Lu}\\p{L}*\\p{Lu}[\\p{L}-]*");
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT = Pattern.compile("(?:[^td]ed|[^scgzxaeiouy]es|[^aeiouyl]e)$");
    private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúü]+|(?<![aeiouáéíóú])y\\b");
    private static final String STRONG = "aeoáéíóú";

    private final int sentences;
    private final int words;
    private final int syllables;

    private ReadingLevel(int sentences, int words, int syllables) {
        this.sentences = sentences;
        this.words = words;
        this.syllables = syllables;
    }

    /** The school grade that reads English texts with ease. */
    static double englishGrade(Collection<String> texts, Collection<String> names) {
        ReadingLevel level = of(texts, names, ReadingLevel::englishSyllables);
        return 0.39 * level.words / level.sentences + 11.8 * level.syllables / level.words - 15.59;
    }

    /** How easy Spanish texts are, from 0 to 100; from 70 on they are easy. */
    static double spanishEase(Collection<String> texts, Collection<String> names) {
        ReadingLevel level = of(texts, names, ReadingLevel::spanishSyllables);
        return 206.84 - 60.0 * level.syllables / level.words - 1.02 * level.words / level.sentences;
    }

    private static ReadingLevel of(Collection<String> texts, Collection<String> names,
            java.util.function.ToIntFunction<String> syllables) {
        List<List<String>> sentences = texts.stream().flatMap(text -> SENTENCE.splitAsStream(plain(text, names)))
                .map(ReadingLevel::words).filter(words -> !words.isEmpty()).toList();
        Stream<String> all = sentences.stream().flatMap(List::stream);
        return new ReadingLevel(sentences.size(), sentences.stream().mapToInt(List::size).sum(),
                all.mapToInt(syllables).sum());
    }

    private static String plain(String text, Collection<String> names) {
        String plain = text;
        for (String name : names) {
            plain = plain.replaceAll("(?U)\\b" + Pattern.quote(name) + "\\b(?:['’]s)?", " ");
        }
        return INITIALISM.matcher(plain).replaceAll(" ");
    }

    private static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(found -> found.group().toLowerCase(Locale.ROOT)).toList();
    }

    static int englishSyllables(String word) {
        return Arrays.stream(word.replaceAll("['’]s?$", "").split("[-'’]")).filter(part -> !part.isEmpty())
                .mapToInt(ReadingLevel::englishPart).sum();
    }

    private static int englishPart(String word) {
        long vowels = ENGLISH_VOWELS.matcher(word).results().count();
        boolean silent = vowels > 1 && SILENT.matcher(word).find();
        return (int) Math.max(1, silent ? vowels - 1 : vowels);
    }

    static int spanishSyllables(String word) {
        String plain = word.replace("qu", "q").replaceAll("gu([eiéí])", "g$1");
        return Math.max(1, SPANISH_VOWELS.matcher(plain).results().mapToInt(found -> nuclei(found.group())).sum());
    }

    /** Two strong vowels side by side are two syllables; a weak one belongs to its neighbor. */
    private static int nuclei(String vowels) {
        int nuclei = 1;
        for (int i = 1; i < vowels.length(); i++) {
            boolean strong = STRONG.indexOf(vowels.charAt(i)) >= 0;
            if (strong && STRONG.indexOf(vowels.charAt(i - 1)) >= 0) {
                nuclei++;
            }
        }
        return nuclei;
    }
}
