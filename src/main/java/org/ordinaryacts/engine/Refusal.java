package org.ordinaryacts.engine;

import java.util.Optional;
import org.ordinaryacts.story.Role;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.HolderId;

/** Why the engine refuses a story. */
public sealed interface Refusal {

    /** The starting record with this index, from 0, says something that nothing supports. */
    record AtStart(int index, Reason reason) implements Refusal {
    }

    /** The step with this index, from 0, cannot happen. */
    record AtStep(int index, Reason reason) implements Refusal {
    }

    /** The days expected are not the days told. */
    record Days(int firstDay, int lastDay) implements Refusal {
    }

    /** The outcome expected is not the one that happens. */
    record Ending(Optional<StepId> happened) implements Refusal {
    }

    /** A holder holds a field at the end that is not expected. */
    record Unexpected(Role who, HolderId holder, FieldId field) implements Refusal {
    }

    /** A holder is expected to hold a field at the end, and does not. */
    record Absent(Role who, HolderId holder, FieldId field) implements Refusal {
    }
}
