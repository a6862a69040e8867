package org.ordinaryacts.whatif;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.FlowId;
import org.ordinaryacts.world.LeverId;

/**
 * What somebody looks at, so that it can be shown elsewhere. Rules about single records are not a part of it.
 *
 * @param step the step of the story, from 1; 0 for before the first
 * @param levers the levers that are turned on
 * @param closed single flows that are closed besides
 */
public record Setting(StoryId story, int step, SortedSet<LeverId> levers, SortedSet<FlowId> closed) {

    /**
     * Copies the sets.
     *
     * @throws IllegalArgumentException when the step is below 0
     */
    public Setting {
        if (step < 0) {
            throw new IllegalArgumentException("Steps count from 1, with 0 before the first, not " + step);
        }
        levers = Collections.unmodifiableSortedSet(new TreeSet<>(levers));
        closed = Collections.unmodifiableSortedSet(new TreeSet<>(closed));
    }

    /** The rules that are changed. */
    public RuleSet rules() {
        return new RuleSet(levers, closed, List.of());
    }
}
