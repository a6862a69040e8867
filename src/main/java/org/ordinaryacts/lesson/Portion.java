package org.ordinaryacts.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a lesson is taught: all of it, its short cut, or the cut and more. How a lesson begins and how it ends are
 * always there.
 *
 * @param sections which sections, from 0, in order
 */
public record Portion(Lesson lesson, List<Integer> sections) {

    /** Copies the list. */
    public Portion {
        sections = List.copyOf(sections);
    }

    /** All of a lesson. */
    public static Portion whole(Lesson lesson) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < lesson.sections().size(); i++) {
            all.add(i);
        }
        return new Portion(lesson, all);
    }

    /** The short cut of a lesson. */
    public static Portion cut(Lesson lesson) {
        return new Portion(lesson, whole(lesson).sections().stream().filter(i -> always(lesson, i)).toList());
    }

    /** As much of a lesson as fits into so many minutes; nothing where not even its cut does. */
    public static Optional<Portion> within(Lesson lesson, int minutes) {
        Portion most = cut(lesson);
        if (most.minutes() > minutes) {
            return Optional.empty();
        }
        for (int i = 0; i < lesson.sections().size(); i++) {
            Portion more = most.with(i);
            if (more.minutes() <= minutes) {
                most = more;
            }
        }
        return Optional.of(most);
    }

    private static boolean always(Lesson lesson, int section) {
        return section == 0 || section == lesson.sections().size() - 1 || lesson.sections().get(section).inShort();
    }

    private Portion with(int section) {
        return sections.contains(section)
                ? this
                : new Portion(lesson, Stream.concat(sections.stream(), Stream.of(
                        section)).sorted().toList());
    }

    /** How long it takes. */
    public int minutes() {
        return sections.stream().mapToInt(i -> lesson.sections().get(i).minutes()).sum();
    }

    /** How much of the lesson it is. */
    public Extent extent() {
        return sections.size() == lesson.sections().size()
                ? Extent.WHOLE
                : sections.equals(cut(lesson).sections()) ? Extent.CUT : Extent.SOME;
    }

    /** How much of a lesson is taught. */
    public enum Extent {
        /** All of it. */
        WHOLE,
        /** Its short cut. */
        CUT,
        /** More than the cut. */
        SOME
    }
}
