package org.ordinaryacts.view;

import java.util.Optional;
import org.ordinaryacts.crowd.CrowdConditions;
import org.ordinaryacts.story.StoryId;

/**
 * What one class code carries, so that everybody in a class sees the same. {@link ClassCodes} writes and reads it.
 *
 * @param story the story that is open
 * @param step the step of it, from 1; 0 for before the first
 * @param conditions of a crowd, and the rules that are changed
 * @param count how many requests or people; 0 where it is not about a crowd
 * @param seed of the crowd, from 0
 */
public record ClassCode(Optional<StoryId> story, int step, CrowdConditions conditions, int count, long seed) {

    /** @throws IllegalArgumentException when a number is below 0 */
    public ClassCode {
        if (step < 0 || count < 0 || seed < 0) {
            throw new IllegalArgumentException("A class code carries numbers from 0");
        }
    }

    /** A simulated run. */
    public static ClassCode ofRun(CrowdConditions conditions, int requests, long seed) {
        return new ClassCode(Optional.empty(), 0, conditions, requests, seed);
    }

    /** A step of a story, with nothing changed. */
    public static ClassCode ofStep(StoryId story, int step) {
        return new ClassCode(Optional.of(story), step, CrowdConditions.FITTED, 0, 0);
    }

    /** What came of reading a code. */
    public sealed interface Read {

        /** It is a code of this content. */
        record Good(ClassCode code) implements Read {
        }

        /** It is none, and why. */
        record Bad(Why why, String sentence) implements Read {
        }
    }

    /** Why a code is none. */
    public enum Why implements org.ordinaryacts.world.Token {
        /** Nothing was typed, or too little. */
        TOO_SHORT,
        /** A character that no code has. */
        CHARACTER,
        /** A character is another, or two have changed places. */
        MISTYPED,
        /** A newer program wrote it. */
        NEWER,
        /** It was written with other content: other flows, stories or lists of names. */
        OTHER_CONTENT,
        /** What it carries does not make sense. */
        NONSENSE;

        @Override
        public String token() {
            return org.ordinaryacts.world.Token.hyphened(this);
        }
    }
}
