package org.ordinaryacts.view;

import java.util.List;

/**
 * A whole story as text, in step with every other view of it.
 *
 * @param banner what stands over everything: synthetic records, and whether the content was checked
 * @param people who it is about
 * @param caseLine on which documented case it rests, and what was changed
 * @param start the records that are there before it begins
 * @param early what then runs by itself before the first step
 * @param shortCut the indices of the steps that tell it in about a minute; may be empty
 * @param fairness what the agencies say of themselves
 * @param change the rules that could change it
 */
public record StoryView(String id, String title, String summary, String banner, List<Person> people, String caseLine,
        String before, List<Start> start, List<HappeningView> early, List<StepView> steps, List<Integer> shortCut,
        String after, List<String> fairness, List<Change> change) {

    /** The same with only the steps of its cut of a minute; whole, where it has none. */
    public StoryView inShort() {
        return shortCut.isEmpty()
                ? this
                : new StoryView(id, title, summary, banner, people, caseLine, before, start, early,
                        shortCut.stream().map(steps::get).toList(), shortCut, after, fairness, change);
    }

    /**
     * A persona in this story.
     *
     * @param details age and trade
     * @param about what makes them a person rather than a case
     */
    public record Person(String name, String details, String about) {
    }

    /** A record that is there before the story begins. */
    public record Start(String holder, List<String> fields, String text, Chip chip) {
    }

    /** A rule that could change, and what it would mean here. */
    public record Change(String lever, String name, String text) {
    }
}
