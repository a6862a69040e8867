package org.ordinaryacts.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.ordinaryacts.world.Text;

/** Lessons that are as long as our own and say nothing. */
public final class Lessons {
    private Lessons() {
    }

    /** Eight lessons with the numbers, levels and minutes of our own. */
    public static Curriculum curriculum() {
        return new Curriculum(List.of(
                lesson(1, "what-is-a-record", Level.BEGINNER, "3s 7s 3s 2 3 2s"),
                lesson(2, "what-a-renewal-says", Level.BEGINNER, "4s 8s 5 6 4 3s"),
                lesson(3, "asking-and-sending", Level.MIDDLE, "3s 9s 6 12 7 3s"),
                lesson(4, "brokers-and-the-way-around", Level.MIDDLE, "3s 9s 6 13 6 3s"),
                lesson(5, "booking-to-detainer", Level.MIDDLE, "3s 9s 7 7 6 3s"),
                lesson(6, "six-in-a-hundred", Level.ADVANCED, "4s 10 8s 13 7 3s"),
                lesson(7, "your-record-your-right", Level.MIDDLE, "3s 9s 5 5 5 3s"),
                lesson(8, "what-if-the-rules-changed", Level.ADVANCED, "4s 8s 9 18 8 3s")), List.of());
    }

    /**
     * A lesson.
     *
     * @param sections the minutes of each, with {@code s} for those of the cut
     */
    public static Lesson lesson(int number, String id, Level level, String sections) {
        List<Section> made = new ArrayList<>();
        List<String> minutes = Arrays.asList(sections.split(" "));
        for (int i = 0; i < minutes.size(); i++) {
            String one = minutes.get(i);
            Phase phase = i == minutes.size() - 1 ? Phase.CLOSE : Phase.values()[Math.min(i, 4)];
            made.add(new Section(phase, Integer.parseInt(one.replace("s", "")), one.endsWith("s"),
                    Text.same("Section " + (i + 1)), List.of(), List.of()));
        }
        int all = made.stream().mapToInt(Section::minutes).sum();
        return new Lesson(new LessonId(id), number, Text.same("Lesson " + number), Text.same("Objective"),
                new Lesson.Facts(new TreeSet<>(List.of(Track.values())), all, 15, level, 5, 30,
                        Text.same("pencils")),
                List.of(), List.of(), Text.same("Take away"), made, List.of());
    }
}
