package org.ordinaryacts.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The mark that stands beside every claim.
 *
 * @param evidence the grade as a fixed word, for shape and color
 * @param grade the grade in words
 * @param kind the kind of source; empty where no source is named
 * @param year the year it is of; empty where no source is named
 * @param source title and place of the source; empty where none is named
 * @param claim the claim it grades, as an id of {@link ClaimIds}
 */
public record Chip(String evidence, String grade, String kind, String year, String source, String claim) {

    /** Grade, kind and year in one line. */
    public String label() {
        return List.of(grade, kind, year).stream().filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
