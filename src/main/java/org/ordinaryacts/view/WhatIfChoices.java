package org.ordinaryacts.view;

import java.util.List;

/**
 * What can be chosen for a story.
 *
 * @param stories all stories, in their order
 * @param lastDay the last day of this story
 * @param records every record of this story, oldest first
 * @param mistakes every field of a record that is wrong or out of date
 * @param flows every flow that carries something, those that the story uses first
 * @param fields the fields that somebody holds in this story
 * @param holders the holders that a field can be kept from, by name
 * @param people the people of this story, in its order
 */
public record WhatIfChoices(List<Named> stories, int lastDay, List<RecordChoice> records, List<MistakeChoice> mistakes,
        List<FlowChoice> flows, List<Named> fields, List<Named> holders, List<String> people) {

    /** An id and its name. */
    public record Named(String id, String name) {
    }

    /**
     * A record.
     *
     * @param line holder, fields and day
     * @param firstDay the first day on which it can be kept for the last time
     * @param usualDay a day to begin with: illustrative
     */
    public record RecordChoice(String id, String holder, String line, int firstDay, int usualDay) {
    }

    /** A field of a record that is not right; with a day to begin with, illustrative. */
    public record MistakeChoice(String record, String field, String line, int firstDay, int usualDay) {
    }

    /** A flow, and the words by which it is found, in both languages. */
    public record FlowChoice(String id, String line, String fields, boolean used, Chip chip, String words) {
    }
}
