package org.ordinaryacts.view;

import java.util.List;

/**
 * A word of the glossary.
 *
 * @param claim the id of its claim, with its evidence and source
 * @param full what the letters stand for; empty for a word that is no initialism
 * @param forms how it stands in texts of this language
 */
public record TermView(String id, String claim, String word, String full, String meaning, List<String> forms,
        Chip chip) {
    /** Copies the list. */
    public TermView {
        forms = List.copyOf(forms);
    }
}
