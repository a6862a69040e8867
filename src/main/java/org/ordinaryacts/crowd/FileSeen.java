package org.ordinaryacts.crowd;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A file that a name check compared with what was typed.
 *
 * @param place which of the files of others, from 0; -1 for the person's own
 * @param given the name in the file
 * @param family the family name in the file
 * @param year of birth, as the file has it
 * @param month of birth, 1 to 12
 * @param day of birth, 1 to 31
 * @param saysRemovable whether the file says that the person may not stay
 * @param lines what each field adds, in order
 * @param score what they add up to, in thousandths of a bit
 */
public record FileSeen(int place, String given, String family, int year, int month, int day, boolean saysRemovable,
        List<Line> lines, int score) {

    /** The place of the person's own file. */
    public static final int OWN = -1;

    /** Most alike first; the person's own before equals, then in order. */
    public static final Comparator<FileSeen> MOST_ALIKE = Comparator.comparingInt((FileSeen file) -> -file.score)
            .thenComparingInt(FileSeen::place);

    /** Copies the list. */
    public FileSeen {
        lines = List.copyOf(lines);
    }

    /**
     * One step of the waterfall.
     *
     * @param weight what the field adds, in thousandths of a bit; below 0 where it does not agree
     */
    public record Line(Compared field, boolean agrees, int weight) {
    }

    static List<Line> lines(Weights weights, int pattern) {
        return Arrays.stream(Compared.values())
                .map(field -> new Line(field, field.agrees(pattern), weights.weight(field, field.agrees(pattern))))
                .toList();
    }

    /** Whether it is the person's own. */
    public boolean own() {
        return place == OWN;
    }

    /** Whether a field agrees with what was typed. */
    public boolean agrees(Compared field) {
        return lines.get(field.ordinal()).agrees();
    }
}
