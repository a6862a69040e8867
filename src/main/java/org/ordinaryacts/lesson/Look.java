package org.ordinaryacts.lesson;

import java.util.Optional;
import java.util.SortedSet;
import java.util.Collections;
import java.util.TreeSet;
import org.ordinaryacts.story.StepId;
import org.ordinaryacts.story.StoryId;
import org.ordinaryacts.world.HolderId;
import org.ordinaryacts.world.LeverId;

/** Something of the program that a lesson shows in its text, and that opens where the lesson points. */
public sealed interface Look {

    /**
     * A story.
     *
     * @param step where it stands; nothing for its beginning
     * @param brief whether it is the cut of a minute
     */
    record OfStory(StoryId story, Optional<StepId> step, boolean brief) implements Look {
    }

    /** The table of who knows what, after a step of a story. */
    record OfKnowing(StoryId story, StepId step) implements Look {
    }

    /** The map of all flows, with the page of one holder. */
    record OfHolder(HolderId holder) implements Look {
    }

    /**
     * A part of the error lab.
     *
     * @param requests how many requests; 0 for as many as the documented count has
     */
    record OfLab(LabPart part, LabPreset preset, int requests) implements Look {
    }

    /** A story as documented beside the same story under changed rules. */
    record OfRules(StoryId story, SortedSet<LeverId> levers) implements Look {
        /** Copies the set. */
        public OfRules {
            levers = Collections.unmodifiableSortedSet(new TreeSet<>(levers));
        }
    }

    /** A documented figure with all that stands beside it, by its id, for instance {@code N01}. */
    record OfFigure(String figure) implements Look {
    }

    /** A word of the glossary, by its id. */
    record OfTerm(String term) implements Look {
    }
}
