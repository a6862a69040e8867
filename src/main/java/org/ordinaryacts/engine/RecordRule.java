package org.ordinaryacts.engine;

import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.world.FieldId;

/** A rule about one record of a story. What it does to the story, the kernel decides. */
public sealed interface RecordRule {

    /** The record that the rule is about. */
    RecordRef record();

    /**
     * The holder keeps the record only so long: on the day after, it is gone, and nothing is asked, sent, compared or
     * copied from it. Copies that left before stay where they are.
     *
     * @param lastDay the last day on which it is kept, from 1; a record that comes later is kept on the day it comes
     */
    record KeptUntil(RecordRef record, int lastDay) implements RecordRule {
        /** @throws IllegalArgumentException when the day is before day 1 */
        public KeptUntil {
            if (lastDay < 1) {
                throw new IllegalArgumentException("Days count from 1, not " + lastDay);
            }
        }
    }

    /**
     * The holder may use the record and may not share it: nothing is asked or sent from it, nor from what the holder
     * itself copies out of it.
     */
    record NotShared(RecordRef record) implements RecordRule {
    }

    /**
     * A field of the record is mended: from this day on it says what is right. Where the record does not have the
     * field, or has it right already, nothing happens.
     *
     * @param day from 1
     */
    record Mended(RecordRef record, FieldId field, int day) implements RecordRule {
        /** @throws IllegalArgumentException when the day is before day 1 */
        public Mended {
            if (day < 1) {
                throw new IllegalArgumentException("Days count from 1, not " + day);
            }
        }
    }
}
