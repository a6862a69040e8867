package org.ordinaryacts.view;

import java.util.List;

/**
 * How many people of a made-up town share what one holder knows of one person at one moment.
 *
 * @param holder the id of the holder
 * @param people how many live in the town
 * @param peopleCount the same as it is written
 * @param oneIn the same in words, as one of so many
 * @param everybody where the count begins, in words
 * @param steps one for each part that counts, in the order in which it came, until only the person is left
 * @param besides what is known besides and changes nothing, in words; empty where there is nothing
 * @param besidesFresh whether something of that is new at this moment
 * @param sentence where it stands now
 * @param note what the town is, and what it says nothing about
 * @param notCounted what the holder holds and the town cannot count, by reason
 */
public record HowManyView(String holder, String holderName, String person, String moment, int people,
        String peopleCount, String oneIn, String everybody, List<Step> steps, String besides, boolean besidesFresh,
        String sentence, Chip chip, String note,
        List<NotCounted> notCounted) {

    /**
     * A part that is known, and who is left.
     *
     * @param part the part as a fixed word
     * @param label the part in words
     * @param value what the record says there
     * @param left how many people are left, the person among them
     * @param count the same as it is written
     * @param oneIn the same in words, as one of so many
     * @param fresh whether it is new at this moment
     */
    public record Step(String field, String part, String label, String value, int left, String count, String oneIn,
            boolean fresh) {
    }

    /** Fields that are not counted, and why. */
    public record NotCounted(String why, String sentence, List<String> names) {
    }

    /** How far a bar for so many people reaches, from 0 for one to 1 for all: each tenth of them is a step as long. */
    public double length(int left) {
        return StrictMath.log10(left) / StrictMath.log10(people);
    }

    /** How many times the people of the town can be divided by ten. */
    public int tens() {
        return (int) StrictMath.log10(people);
    }
}
