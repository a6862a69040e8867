package org.ordinaryacts.view;

import java.util.List;

/**
 * One thing that the program says, with how well it is known and where it stands.
 *
 * @param id the id that chips name, for instance {@code flow:F36}
 * @param kind what it is about, as a fixed word of {@link ClaimKind}
 * @param kindName the kind in words
 * @param grade the grade as a fixed word of evidence, or {@code unchecked} where only its author says so
 * @param chip the weakest part of its evidence
 * @param parts every part of its evidence, for a step; else empty
 * @param status what has become of it, or what holds it back, in a sentence; may be empty
 * @param search its words in both languages, folded for searching; not to be shown
 */
public record ClaimView(String id, String kind, String kindName, String title, String text, String grade, Chip chip,
        List<StepView.Part> parts, Where where, String status, List<Line> details, String search) {

    /**
     * Where it stands.
     *
     * @param sourceId one of the sources of the world; empty for other sources and where none is named
     * @param sourceKind the kind of source as a fixed word; empty for what is ours
     * @param source who says it
     * @param place where in the source, or its address as plain text
     * @param asOf the year it is of; empty for what is ours
     */
    public record Where(String sourceId, String sourceKind, String source, String place, String asOf) {
    }

    /**
     * A detail.
     *
     * @param name what it is
     * @param claim the claim that it leads to; empty where it leads nowhere
     */
    public record Line(String name, String value, String claim) {
    }

    /** The id without its kind, for instance {@code F36}. */
    public String bareId() {
        return id.substring(id.indexOf(':') + 1);
    }

    /** The same, found by these words too. */
    ClaimView foundBy(String words) {
        return new ClaimView(id, kind, kindName, title, text, grade, chip, parts, where, status, details, words);
    }
}
