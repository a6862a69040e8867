package org.ordinaryacts.engine;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.FieldId;

/**
 * Takes what the kernel decides, in order. One sink records every event, for a story; another keeps only the outcome,
 * for a crowd. A sink decides nothing.
 */
public interface Sink {

    /** A record is there before the story begins. */
    void started(PersonRecord record);

    /** The persona did an act; a record was made where the act has a holder. */
    void acted(Step.Does step, Optional<PersonRecord> record);

    /** Fields moved, and a record of them arrived. */
    void moved(int day, Cause cause, Route route, PersonRecord arrived);

    /** Two records were taken to be of one person. */
    void matched(Step.Matches step, PersonRecord left, PersonRecord right);

    /** A holder wrote a record. */
    void wrote(Step.Writes step, PersonRecord record);

    /** A step passed in which no record changes: waiting, or a question. */
    void passed(Step step);

    /** The story came to this outcome. */
    void ended(Step.Outcome step);

    /** A holder keeps a record no longer. Only rules about records bring this about. */
    default void expired(int day, PersonRecord record) {
        // Whoever does not change rules about records need not listen.
    }

    /** A field of a record was mended; the record has what is right now. Only rules about records bring this about. */
    default void corrected(int day, PersonRecord record, FieldId field) {
        // Whoever does not change rules about records need not listen.
    }

    /** A step did not happen; all reasons, at least one. */
    void stopped(Step step, List<Reason> reasons);
}
