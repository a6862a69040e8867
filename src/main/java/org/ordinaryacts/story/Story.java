package org.ordinaryacts.story;

import java.util.List;
import java.util.Optional;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;
import org.ordinaryacts.world.Text;

/**
 * A story as its author wrote it: consistent in its ids, not yet run.
 *
 * @param documented the documented case whose mechanism it keeps; nothing for a composed story
 * @param asOf the year in which it is told
 * @param minutes how long it takes to read aloud
 * @param before a care note before it begins
 * @param after a care note at the end: what people and communities can do, and keep using services
 * @param fairness the holders whose own account of their purpose is told
 * @param shortCut the steps of the cut of a minute, in order; may be empty
 */
public record Story(StoryId id, Optional<DocumentedCase> documented, Text title, Text summary, int asOf, int minutes,
        List<CastMember> cast, List<StartingRecord> start, List<Step> steps, List<StepId> shortCut, Text before,
        Text after, List<HolderId> fairness, List<Change> change, Expectations expect) {

    /** Copies the lists. */
    public Story {
        cast = List.copyOf(cast);
        start = List.copyOf(start);
        steps = List.copyOf(steps);
        shortCut = List.copyOf(shortCut);
        fairness = List.copyOf(fairness);
        change = List.copyOf(change);
    }

    /** The id of the documented case, for instance C01; nothing for a composed story. */
    public Optional<String> caseId() {
        return documented.map(DocumentedCase::id);
    }

    /** A rule that could change, and what it would mean here. */
    public record Change(LeverId lever, Text text) {
    }
}
