package org.ordinaryacts.view;

import org.ordinaryacts.story.RecordRef;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.ActId;
import org.ordinaryacts.world.Context;
import org.ordinaryacts.world.Figure;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.Membership;
import org.ordinaryacts.world.Purpose;
import org.ordinaryacts.world.Silence;
import org.ordinaryacts.world.Term;

/**
 * The ids of everything that is claimed, so that a chip leads to its claim and back. An id is a {@link ClaimKind}, a
 * colon and the id of the thing, for instance {@code flow:F36} or {@code step:license-renewal/ask-address}.
 */
final class ClaimIds {
    /** What is counted in the made-up town. */
    static final String TOWN = "town:made-up";
    /** What is simulated in a crowd. */
    static final String CROWD = "crowd:simulated";

    private ClaimIds() {
    }

    /** The claim that a flow exists. */
    static String of(FlowId flow) {
        return ClaimKind.FLOW.id(flow);
    }

    /** The claim that there is such a holder. */
    static String of(HolderId holder) {
        return ClaimKind.HOLDER.id(holder);
    }

    /** The claim that an act leaves such a record. */
    static String of(ActId act) {
        return ClaimKind.ACT.id(act);
    }

    /** The claim that one holder belongs to another. */
    static String of(Membership row) {
        return ClaimKind.GROUP.id(row.member() + "/" + row.relation().token().replace(' ', '-') + "/" + row.of());
    }

    /** The claim that a rule could change. */
    static String of(LeverId lever) {
        return ClaimKind.LEVER.id(lever);
    }

    /** The claim of a figure. */
    static String of(Figure figure) {
        return ClaimKind.FIGURE.id(figure.id());
    }

    /** The claim of what stands beside a figure. */
    static String of(Context context) {
        return ClaimKind.CONTEXT.id(context.id());
    }

    /** The claim that an agency says this of itself. */
    static String of(Purpose purpose) {
        return ClaimKind.PURPOSE.id(purpose.id());
    }

    /** The claim that the sources say no more of an event. */
    static String of(Silence silence) {
        return ClaimKind.SILENCE.id(silence.id());
    }

    /** The claim that a word means this. */
    static String of(Term term) {
        return ClaimKind.TERM.id(term.id());
    }

    /** The claim that a step happened, by its route. */
    static String of(StoryId story, StepId step) {
        return ClaimKind.STEP.id(story + "/" + step);
    }

    /** The claim that a record was there before a story. */
    static String of(StoryId story, RecordRef start) {
        return ClaimKind.START.id(story + "/" + start);
    }
}
