package org.ordinaryacts.view;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which claims are wanted. An empty word wants all.
 *
 * @param words every one of these stands in the claim, in either language, whatever its case and accents
 * @param source the id of the source, for instance {@code 002}
 * @param sourceKind the kind of source as a fixed word
 * @param grade the grade as a fixed word, as in {@link ClaimView#grade}
 * @param kind the kind of claim as a fixed word
 */
public record SourceFilter(String words, String source, String sourceKind, String grade, String kind) {

    /** Wants all. */
    public static final SourceFilter ALL = new SourceFilter("", "", "", "", "");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** The same with other words. */
    public SourceFilter withWords(String other) {
        return new SourceFilter(other, source, sourceKind, grade, kind);
    }

    /** The same with another source. */
    public SourceFilter withSource(String other) {
        return new SourceFilter(words, other, sourceKind, grade, kind);
    }

    /** The same with another kind of source. */
    public SourceFilter withSourceKind(String other) {
        return new SourceFilter(words, source, other, grade, kind);
    }

    /** The same with another grade. */
    public SourceFilter withGrade(String other) {
        return new SourceFilter(words, source, sourceKind, other, kind);
    }

    /** The same with another kind of claim. */
    public SourceFilter withKind(String other) {
        return new SourceFilter(words, source, sourceKind, grade, other);
    }

    /** Whether a claim is wanted. */
    public boolean wants(ClaimView claim) {
        return fits(source, claim.where().sourceId()) && fits(sourceKind, claim.where().sourceKind())
                && fits(grade, claim.grade()) && fits(kind, claim.kind())
                && Arrays.stream(SPACES.split(folded(words).strip())).allMatch(claim.search()::contains);
    }

    private static boolean fits(String wanted, String found) {
        return wanted.isEmpty() || wanted.equals(found);
    }

    /** A text without case and accents, and with plain apostrophes, as people type it. */
    static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return plain.replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
