package org.ordinaryacts.lesson;

import java.util.List;
import org.ordinaryacts.world.Language;
import org.ordinaryacts.world.Text;

/**
 * A page for the people around a lesson: who leads it, who runs the place, the families.
 *
 * @param id the name of its file, for instance {@code facilitator}
 */
public record Guide(String id, Text title, List<Passage> en, List<Passage> es) {

    /** Copies the lists. */
    public Guide {
        en = List.copyOf(en);
        es = List.copyOf(es);
    }

    /** What it says in one language. */
    public List<Passage> passages(Language language) {
        return switch (language) {
            case EN -> en;
            case ES -> es;
        };
    }
}
