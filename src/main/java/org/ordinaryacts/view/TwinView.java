package org.ordinaryacts.view;

import java.util.List;

/**
 * A whole story as text to be read, heard or printed, in step with its picture.
 *
 * @param parts what is there before it begins, then one part a step
 */
public record TwinView(String title, String banner, List<Part> parts) {

    /**
     * What belongs to one step.
     *
     * @param step the index of the step; -1 before the first
     * @param heading where in the story this is
     * @param title what happens
     * @param lines sentences, in the order in which they are to be read
     */
    public record Part(int step, String heading, String title, List<String> lines) {

        /** Everything in one text. */
        public String text() {
            String start = title.isEmpty() ? heading : heading + ". " + title;
            return start + "\n" + String.join("\n", lines);
        }
    }

    /** Everything in one text, to be copied or printed. */
    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n').append(banner).append('\n');
        parts.forEach(part -> text.append('\n').append(part.text()).append('\n'));
        return text.toString();
    }
}
