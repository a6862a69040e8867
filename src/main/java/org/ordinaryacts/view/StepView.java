package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;

/**
 * One step of a story, ready to be drawn.
 *
 * @param number from 1
 * @param total how many steps there are
 * @param kind the kind of step as a fixed word
 * @param kindName the kind of step in words
 * @param interval how well the days before are known; empty where no day has passed
 * @param chip the weaker part of its evidence; nothing for a question
 * @param parts every part of its evidence, the event first; empty for a question
 * @param happenings what the engine derived, in order, with what ran by itself after the step
 */
public record StepView(int number, int total, String id, String kind, String kindName, String day, String interval,
        String title, String text, Optional<Chip> chip, List<Part> parts, List<HappeningView> happenings,
        Optional<QuestionView> question) {

    /** A part of the evidence: of what it is, and its chip. */
    public record Part(String of, Chip chip) {
    }
}
