package org.ordinaryacts.engine;

import java.util.List;
import org.ordinaryacts.story.RecordRef;

/** What a holder has to do with a field of a person at a moment. */
public sealed interface Knows {

    /** It holds the field, in these records, oldest first. */
    record Holds(List<RecordRef> records) implements Knows {
        /** Copies the list. */
        public Holds {
            records = List.copyOf(records);
        }
    }

    /** It does not hold it, but could ask for it over this route; nothing has moved. */
    record CouldAsk(Route route) implements Knows {
    }

    /** Neither. */
    record Nothing() implements Knows {
    }
}
