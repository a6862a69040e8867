package org.ordinaryacts.app.lesson;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.ordinaryacts.view.LookView;

/**
 * Where the page of a lesson leads.
 *
 * @param story opens a story where a lesson shows it
 * @param holder opens the page of a holder on the map, by its id
 * @param lab opens the error lab where a lesson shows it
 * @param rules opens a story under changed rules
 * @param lessons opens the list of all lessons
 * @param guides the pages for the person who leads
 * @param next the lesson after this one; nothing after the last
 * @param leads whether the person at the window leads a group
 */
public record LessonWays(Consumer<StoryAt> story, Consumer<String> holder, Consumer<LookView.OfLab> lab,
        Consumer<LookView.OfRules> rules, Runnable lessons, List<Guide> guides, Optional<Next> next, boolean leads) {

    /**
     * A story at a step.
     *
     * @param step from 1; 0 before the first
     * @param brief whether it is the cut of a minute
     */
    public record StoryAt(String story, int step, boolean brief) {
    }

    /** A page of a guide. */
    public record Guide(String id, String title, Runnable open) {
    }

    /** Another lesson. */
    public record Next(String title, Runnable open) {
    }
}
