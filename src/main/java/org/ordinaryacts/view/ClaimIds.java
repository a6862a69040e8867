package org.ordinaryacts.view;

import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;

/**
 * The ids of everything that is claimed, so that a chip leads to its claim and back. An id is a kind, a colon and the
 * id of the thing, for instance {@code flow:F36} or {@code step:license-renewal/ask-address}.
 */
final class ClaimIds {
    /** What is counted in the made-up town. */
    static final String TOWN = "town:made-up";

    private ClaimIds() {
    }

    /** The claim that a flow exists. */
    static String of(FlowId flow) {
        return "flow:" + flow;
    }

    /** The claim that a holder exists. */
    static String of(HolderId holder) {
        return "holder:" + holder;
    }

    /** The claim that a step happened, by its route. */
    static String of(StoryId story, StepId step) {
        return "step:" + story + "/" + step;
    }

    /** The claim that a record was there before a story. */
    static String of(StoryId story, RecordRef start) {
        return "start:" + story + "/" + start;
    }
}
