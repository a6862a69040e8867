package org.ordinaryacts.world;

/**
 * One hop that a flow allows between two single holders. A flow of a group makes a leg for the group itself and one for
 * each member; a member's leg is our reading, so never stronger than composed.
 */
public record Leg(Flow flow, HolderId from, HolderId to) {

    /** Whether the leg stands for a member of the group that the flow names. */
    public boolean throughGroup() {
        return !flow.from().equals(from) || !flow.to().equals(to);
    }

    /** The evidence of this hop. */
    public Evidence evidence() {
        return throughGroup() ? flow.evidence().weaker(Evidence.COMPOSED) : flow.evidence();
    }
}
