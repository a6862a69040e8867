package org.ordinaryacts.view;

import java.util.List;
import java.util.Optional;

/**
 * A story under changed rules, held against the documented one.
 *
 * @param banner what stands over everything
 * @param changed whether any rule is changed
 * @param touches whether the rules touch this story
 * @param headline what came of it, in a few words
 * @param sentence the same in a sentence, made from the difference
 * @param prediction that this is no prediction; empty where nothing takes another way
 * @param marks the evidence of what is changed: composed or illustrative
 * @param notes what is to be said besides
 * @param levers all levers, in their order
 * @param closed every flow that is closed, by number
 * @param records the rules about single records
 * @param steps all steps, in order
 * @param fields the numbers, those that differ first
 * @param key the field that the difference is most about, by id; nothing where none differs
 * @param ending how the story ends, before and after
 */
public record WhatIfView(String story, String title, String banner, boolean changed, boolean touches, String headline,
        String sentence, String prediction, List<Chip> marks, List<Note> notes, List<LeverView> levers,
        List<FlowName> closed, List<RuleLine> records, List<StepLine> steps, List<FieldLine> fields,
        Optional<String> key, Ending ending) {

    /** The numbers of the field that the difference is most about. */
    public Optional<FieldLine> keyLine() {
        return fields.stream().filter(line -> key.filter(line.field()::equals).isPresent()).findFirst();
    }

    /** Something to be said, with where it comes from; nothing where it is ours. */
    public record Note(String text, Optional<Chip> chip) {
    }

    /**
     * A lever.
     *
     * @param effect what it acts on, as a fixed word
     * @param touch what it has to do with this story: {@code closes}, {@code records}, {@code requests},
     *     {@code discussion} or {@code nothing}
     * @param line the same in words
     * @param on whether it is turned on
     * @param closes the flows it closes, by id
     */
    public record LeverView(String id, String name, String sentence, String note, String effect, String touch,
            String line, boolean on, List<String> closes, Chip chip) {

        /** Whether it can be turned on: it acts on more than a conversation. */
        public boolean isSwitch() {
            return !effect.equals("discussion");
        }
    }

    /**
     * A flow.
     *
     * @param line its id and its ends
     * @param used whether the documented story uses it
     */
    public record FlowName(String id, String line, boolean used, Chip chip) {
    }

    /** A rule about a record, by its place in the list. */
    public record RuleLine(String record, String kind, String line) {
    }

    /**
     * A step.
     *
     * @param fate {@code same}, {@code rerouted}, {@code partly} or {@code stopped}
     * @param mark the sign of its fate
     * @param word its fate in words
     * @param reason why it does not happen, or what does not with it; empty where all is the same
     * @param before the way its fields took
     * @param after the way they take now, where it is another
     */
    public record StepLine(int number, String id, String day, String title, String kind, String fate, String mark,
            String word, String reason, Optional<RouteLine> before, Optional<RouteLine> after) {
    }

    /**
     * The numbers of one field of one person at the end.
     *
     * @param dayBefore the day on which it last arrived somewhere, in words
     * @param differs whether anything differs
     * @param lost who no longer holds it nor could ask for it, by name
     * @param onlyAsk who held it, and now could only ask, by name
     */
    public record FieldLine(String person, String field, String name, int holdsBefore, int holdsAfter, int couldBefore,
            int couldAfter, int hopsBefore, int hopsAfter, String dayBefore, String dayAfter, boolean differs,
            List<String> lost, List<String> onlyAsk) {
    }

    /** How the story ends: whether it comes to its outcome, in words, and how many steps happen. */
    public record Ending(String before, String after, int stepsBefore, int stepsAfter) {
    }
}
