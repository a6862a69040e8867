package org.ordinaryacts.story;

import java.util.Optional;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/**
 * A flow as a step uses it.
 *
 * @param member for a flow of a group, the one member that receives or sends; nothing means the group itself
 */
public record FlowUse(FlowId flow, Optional<HolderId> member) {
}
