package org.ordinaryacts.view;

import java.util.List;

/**
 * What becomes of a mistake once it is mended in one record: without the right to see and correct one's record reaching
 * the copies, and with it.
 *
 * @param says what the record says where it is not right; empty where it stays closed
 * @param sentence what is mended, where and when
 * @param caution what this does not say
 * @param chip the mark: illustrative
 */
public record CorrectionView(String record, String field, String fieldName, String holderName, String says,
        String sentence, String caution, Chip chip, Course without, Course with) {

    /** One course of things: its name, what it comes to, and each record. */
    public record Course(String title, String sentence, List<Row> rows) {
    }

    /**
     * A record that said what is wrong.
     *
     * @param state {@code mended} or {@code wrong}
     * @param since since when it is there, in words
     * @param line what becomes of it, in words
     * @param remark what must be said of it, mostly empty
     * @param wrongDays for how many days it stays wrong after the first record is mended
     * @param share the same as a part of the days that are watched, from 0 to 1
     */
    public record Row(String holder, String holderName, String state, String since, String line, String remark,
            int wrongDays, double share) {
    }
}
