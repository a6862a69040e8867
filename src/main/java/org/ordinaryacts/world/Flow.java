package org.ordinaryacts.world;

import java.util.Set;
import java.util.SortedSet;

/**
 * A documented way for fields to get from one holder to another.
 *
 * @param asOf the year the flow is documented of, or {@code undated}
 */
public record Flow(FlowId id, HolderId from, HolderId to, Actor actor, Text mechanism, Cadence cadence,
        SortedSet<FieldId> fields, Evidence evidence, Status status, String asOf, Text sentence, Citation citation) {

    /** Whether the flow can carry anything at all: it names fields, and it is not unclear. */
    public boolean carriesAnything() {
        return !fields.isEmpty() && evidence != Evidence.UNCLEAR;
    }

    /** Whether the flow can carry all of these fields. */
    public boolean carries(Set<FieldId> wanted) {
        return carriesAnything() && fields.containsAll(wanted);
    }

    /** Whether somebody could still ask over this flow: it is asked, carries something, and has not ended. */
    public boolean canBeAsked() {
        return actor == Actor.ASKED && status != Status.ENDED && carriesAnything();
    }

    /** By the id alone: flows are looked up often, and their texts are long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
