package org.ordinaryacts.story;

import java.util.Optional;
import org.ordinaryacts.world.Citation;
import org.ordinaryacts.world.Evidence;

/** How well something in a story is known, and where a source says it; an illustrative claim needs no source. */
public record Claim(Evidence evidence, Optional<Citation> citation) {

    /** Our own assumption. */
    public static final Claim ILLUSTRATIVE = new Claim(Evidence.ILLUSTRATIVE, Optional.empty());
}
