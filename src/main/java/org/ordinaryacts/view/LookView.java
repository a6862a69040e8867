package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;

/** Something of the program that a lesson shows, with all that is needed to draw it where it stands. */
public sealed interface LookView {

    /** What it is, in a few words. */
    String title();

    /** What kind of thing it is, and at which place it stands, in words. */
    String caption();

    /**
     * A story.
     *
     * @param step the step it stands at, from 1; 0 before the first
     * @param brief whether it is the cut of a minute
     * @param text what happens at that step, or what the story is about
     * @param chip how well that is known; nothing before the first step
     */
    record OfStory(String title, String caption, String story, int step, boolean brief, String text,
            Optional<Chip> chip, PlayView play) implements LookView {
    }

    /**
     * Who knows what after a step of a story.
     *
     * @param step from 1
     * @param chip how well that step is known
     * @param tables one a person
     */
    record OfKnowing(String title, String caption, String story, int step, Optional<Chip> chip,
            List<ExposureView> tables) implements LookView {
        /** Copies the list. */
        public OfKnowing {
            tables = List.copyOf(tables);
        }
    }

    /** The page of a holder on the map. */
    record OfHolder(String title, String caption, HolderView holder) implements LookView {
    }

    /**
     * A part of the error lab.
     *
     * @param part as a fixed word: {@code figure}, {@code run}, {@code tree}, {@code base-rate} or {@code threshold}
     * @param levers the rules that are changed, by id
     * @param requests how many requests
     */
    record OfLab(String title, String caption, String part, List<String> levers, int requests,
            LabPicture picture) implements LookView {
        /** Copies the list. */
        public OfLab {
            levers = List.copyOf(levers);
        }
    }

    /** A story as documented beside the same story under changed rules. */
    record OfRules(String title, String caption, String story, List<String> levers,
            WhatIfView view) implements LookView {
        /** Copies the list. */
        public OfRules {
            levers = List.copyOf(levers);
        }
    }

    /** A documented figure. */
    record OfFigure(String title, String caption, ClaimView claim) implements LookView {
    }

    /** A word of the glossary. */
    record OfTerm(String title, String caption, TermView term) implements LookView {
    }
}
