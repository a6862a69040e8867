package org.ordinaryacts.app.course;

import java.util.function.Consumer;
import org.ordinaryacts.lesson.PlanWish;

/**
 * Where the list of lessons leads.
 *
 * @param lesson opens a lesson, by its id
 * @param guide opens a guide, by its id
 * @param plan opens the plan for a wish
 * @param learners opens the choice of an animal and a color
 * @param start opens the page on which a start for a class is prepared
 */
public record CourseWays(Consumer<String> lesson, Consumer<String> guide, Consumer<PlanWish> plan, Runnable learners,
        Runnable start) {
}
