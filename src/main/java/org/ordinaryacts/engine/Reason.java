package org.ordinaryacts.engine;

import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.world.Actor;
import org.ordinaryacts.world.FieldId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/** Why a step cannot happen. */
public sealed interface Reason {

    /** The flow is closed, and no other route of asked flows carries all its fields. */
    record Closed(FlowId flow) implements Reason {
    }

    /** Something that the step names under {@code after} did not happen. */
    record Missing(RecordRef need) implements Reason {
    }

    /** The holder that should send or answer does not hold the field then. */
    record NotHeld(HolderId holder, FieldId field) implements Reason {
    }

    /** The flow does not carry the field. */
    record NotCarried(FlowId flow, FieldId field) implements Reason {
    }

    /** The flow names no fields, or its evidence is unclear: it is on the map only. */
    record MapOnly(FlowId flow) implements Reason {
    }

    /** The flow is of another kind than the step: for instance the step sends, and the flow has to be asked. */
    record WrongActor(FlowId flow, Actor actor, String kind) implements Reason {
    }

    /** Two flows of a chain do not meet at one holder. */
    record BrokenChain(FlowId first, FlowId second) implements Reason {
    }

    /** The route ends at a network, which passes on and holds nothing. */
    record EndsAtNetwork(FlowId flow, HolderId network) implements Reason {
    }

    /** The named holder is no member of the group of this flow, or the flow is of no group. */
    record NotMember(FlowId flow, HolderId holder) implements Reason {
    }

    /** The named record is not at the holder then. */
    record NoRecord(RecordRef record, HolderId holder, Side side) implements Reason {
    }

    /** The named record does not have the field. */
    record NoField(RecordRef record, FieldId field, Side side) implements Reason {
    }

    /** Both sides of a match are the same record. */
    record SameRecord(RecordRef record) implements Reason {
    }

    /** A holder would write a detail that it neither holds nor is told. */
    record NotKnown(HolderId holder, FieldId field) implements Reason {
    }

    /** A starting record has a field that no flow out of its holder carries, and names no source of its own. */
    record Unsupported(HolderId holder, FieldId field) implements Reason {
    }

    /** The record is no longer kept: a rule named its last day. */
    record NotKept(RecordRef record, HolderId holder) implements Reason {
    }

    /** The record may not be shared: a rule says so. */
    record NotShared(RecordRef record, HolderId holder) implements Reason {
    }

    /** The named sides of a match. */
    enum Side {
        LEFT, RIGHT
    }
}
