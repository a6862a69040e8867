package org.ordinaryacts.engine;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.story.Step;
import org.ordinaryacts.world.FieldId;

/** One thing that the engine derived. */
public sealed interface Event {

    /** Day N; 0 for what is there before the story begins. */
    int day();

    /** A record is there before the story begins. */
    record Started(PersonRecord record) implements Event {
        @Override
        public int day() {
            return 0;
        }
    }

    /** The persona did an act. */
    record Acted(Step.Does step, Optional<PersonRecord> record) implements Event {
        @Override
        public int day() {
            return step.head().day();
        }
    }

    /** Fields moved. */
    record Moved(int day, Cause cause, Route route, PersonRecord record) implements Event {
    }

    /** Two records were taken to be of one person. */
    record Matched(Step.Matches step, PersonRecord left, PersonRecord right) implements Event {
        @Override
        public int day() {
            return step.head().day();
        }
    }

    /** A holder wrote a record. */
    record Wrote(Step.Writes step, PersonRecord record) implements Event {
        @Override
        public int day() {
            return step.head().day();
        }
    }

    /** A step passed in which no record changes. */
    record Passed(Step step) implements Event {
        @Override
        public int day() {
            return step.head().day();
        }
    }

    /** The story came to this outcome. */
    record Ended(Step.Outcome step) implements Event {
        @Override
        public int day() {
            return step.head().day();
        }
    }

    /** The holder keeps a record no longer: a rule said so. */
    record Expired(int day, PersonRecord record) implements Event {
    }

    /** A field of a record was mended: a rule said so. The record has what is right now. */
    record Corrected(int day, PersonRecord record, FieldId field) implements Event {
    }

    /** A step did not happen. */
    record Stopped(Step step, List<Reason> reasons) implements Event {
        /** Copies the list. */
        public Stopped {
            reasons = List.copyOf(reasons);
        }

        @Override
        public int day() {
            return step.head().day();
        }
    }

    /** The step that this event belongs to; nothing for what was there before or runs by itself. */
    default Optional<Step> ofStep() {
        return switch (this) {
            case Started started -> Optional.empty();
            case Acted acted -> Optional.of(acted.step);
            case Moved moved -> switch (moved.cause) {
                case Cause.ByStep by -> Optional.of(by.step());
                case Cause.WithAct with -> Optional.of(with.step());
                case Cause.ByItself itself -> Optional.empty();
            };
            case Matched matched -> Optional.of(matched.step);
            case Wrote wrote -> Optional.of(wrote.step);
            case Passed passed -> Optional.of(passed.step);
            case Ended ended -> Optional.of(ended.step);
            case Stopped stopped -> Optional.of(stopped.step);
            case Expired expired -> Optional.empty();
            case Corrected corrected -> Optional.empty();
        };
    }

    /** The record that this event brought into being, if it did. */
    default Optional<PersonRecord> made() {
        return switch (this) {
            case Started started -> Optional.of(started.record);
            case Acted acted -> acted.record;
            case Moved moved -> Optional.of(moved.record);
            case Wrote wrote -> Optional.of(wrote.record);
            case Matched matched -> Optional.empty();
            case Passed passed -> Optional.empty();
            case Ended ended -> Optional.empty();
            case Stopped stopped -> Optional.empty();
            case Expired expired -> Optional.empty();
            case Corrected corrected -> Optional.empty();
        };
    }
}
