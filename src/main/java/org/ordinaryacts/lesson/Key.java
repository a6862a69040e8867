package org.ordinaryacts.lesson;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.Token;

/** What a question about a trace claims, so that it can be held against the engine. */
public sealed interface Key {

    /** The story that it is about. */
    StoryId story();

    /** After this step exactly these holders hold the field of the first person, or could ask for it. */
    record Knowing(StoryId story, StepId step, FieldId field, State state, SortedSet<HolderId> holders) implements Key {
        /** Copies the set. */
        public Knowing {
            holders = Collections.unmodifiableSortedSet(new TreeSet<>(holders));
        }
    }

    /** Under this rule exactly these steps do not happen. */
    record Stopping(StoryId story, LeverId lever, SortedSet<StepId> stopped) implements Key {
        /** Copies the set. */
        public Stopping {
            stopped = Collections.unmodifiableSortedSet(new TreeSet<>(stopped));
        }
    }

    /** What a holder has to do with a field. */
    enum State implements Token {
        /** It holds the field. */
        HOLDS,
        /** It does not, but could ask for it. */
        COULD_ASK;

        @Override
        public String token() {
            return Token.hyphened(this);
        }
    }
}
