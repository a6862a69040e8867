package org.ordinaryacts.app.sources;

import java.util.Optional;

/**
 * Where one is in the sources.
 *
 * @param claim the claim that is shown; nothing for all of a section
 */
public record Place(Section section, Optional<String> claim) {

    /** Whether all claims are listed. */
    boolean lists() {
        return section == Section.CLAIMS && claim.isEmpty();
    }
}
