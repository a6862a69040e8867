package org.ordinaryacts.world;

import java.util.List;
import java.util.Optional;

/**
 * A word of the glossary: an initialism, or a word that needs telling once.
 *
 * @param id a stable id
 * @param word the word as it is listed
 * @param forms how it stands in texts, in each language; the longest are looked for first
 * @param said what it means, and who says so
 */
public record Term(String id, Text word, Forms forms, Said said) {

    /** How a word stands in texts of each language; never empty. */
    public record Forms(List<String> en, List<String> es) {
        /** Copies the lists. */
        public Forms {
            en = List.copyOf(en);
            es = List.copyOf(es);
        }

        /** The forms in one language. */
        public List<String> in(Language language) {
            return switch (language) {
                case EN -> en;
                case ES -> es;
            };
        }
    }

    /** What a word means, and who says so. */
    public sealed interface Said {
    }

    /** The word names a holder, and means what is said of that holder. */
    public record OfHolder(HolderId holder) implements Said {
    }

    /**
     * A meaning of its own, with its source.
     *
     * @param full what the letters stand for; nothing for a word that is no initialism
     * @param holder the holder that it has to do with
     */
    public record Cited(Optional<Text> full, Text meaning, Evidence evidence, Citation citation,
            Optional<HolderId> holder) implements Said {
    }

    /**
     * A meaning of its own; it stands in what is set beside a figure.
     *
     * @param context the id of the row
     */
    public record OfContext(Optional<Text> full, Text meaning, String context) implements Said {
    }
}
