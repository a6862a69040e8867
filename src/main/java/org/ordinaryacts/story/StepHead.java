package org.ordinaryacts.story;

import java.util.List;
import org.ordinaryacts.world.Text;

/**
 * What every step has.
 *
 * @param who the person in the cast whose record moves
 * @param day Day N, from 1, never before the step before it
 * @param interval how well the days before it are known
 * @param after the records and steps without which this cannot happen
 * @param event how well it is known that this happened, apart from the flow it used
 */
public record StepHead(StepId id, Role who, int day, Interval interval, List<RecordRef> after, Claim event, Text title,
        Text text) {

    /** Copies the list. */
    public StepHead {
        after = List.copyOf(after);
    }
}
