package org.ordinaryacts.app.course;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.ordinaryacts.lesson.Attained;
import org.ordinaryacts.lesson.Learner;
import org.ordinaryacts.view.GuideView;
import org.ordinaryacts.view.LessonCard;

/**
 * What the list of lessons shows.
 *
 * @param learner who learns now; nothing for somebody who is not kept
 * @param attained how far they are in a lesson, by its id
 * @param leads whether somebody leads a group
 * @param alone whether somebody learns alone
 */
public record Course(List<LessonCard> lessons, List<GuideView> guides, Optional<Learner> learner,
        Function<String, Attained> attained, boolean leads, boolean alone) {
    /** Guides in the order in which people need them. */
    private static final List<String> ORDER = List.of("facilitator", "care", "wrong-claim", "political",
            "administrators", "family-letter", "handout-help", "report-error");

    /** Copies the lists, and puts the guides in the order in which people need them. */
    public Course {
        lessons = List.copyOf(lessons);
        guides = inOrder(guides);
    }

    /** Guides in the order in which people need them. */
    public static List<GuideView> inOrder(List<GuideView> guides) {
        return guides.stream().sorted(Comparator.comparingInt(Course::place)).toList();
    }

    private static int place(GuideView guide) {
        int place = ORDER.indexOf(guide.id());
        return place < 0 ? ORDER.size() : place;
    }
}
