package org.ordinaryacts.view;

import java.util.ArrayList;
import java.util.List;

/**
 * A plan ready to be drawn, in one language.
 *
 * @param title for whom and how long
 * @param lead how many sessions, and what is taken for granted
 * @param prepare what to have ready
 * @param guides the pages to read before
 * @param left what there is no time for, in words
 * @param keep that services are there to be used
 */
public record PlanView(String title, String lead, List<SessionView> sessions, List<String> prepare,
        List<Page> guides, List<String> left, String keep) {

    /** Copies the lists. */
    public PlanView {
        sessions = List.copyOf(sessions);
        prepare = List.copyOf(prepare);
        guides = List.copyOf(guides);
        left = List.copyOf(left);
    }

    /**
     * A session.
     *
     * @param title which of how many; empty where there is one
     * @param minutes how long it is
     * @param spare how much time is left, in words; empty where none is
     */
    public record SessionView(String title, int minutes, String spare, List<PartView> parts) {
        /** Copies the list. */
        public SessionView {
            parts = List.copyOf(parts);
        }
    }

    /**
     * A part of a session.
     *
     * @param kind what it is, as a fixed word: {@code arrive}, {@code care}, {@code teach}, {@code rest}, {@code talk},
     *     {@code close} or {@code help}
     * @param from when it begins, such as 0:15
     * @param to when it ends
     * @param lesson the lesson that is taught, by id; empty in other parts
     * @param text what to do; may be empty
     * @param lines the sections that are taught, each with its minutes
     */
    public record PartView(String kind, String from, String to, int minutes, String title, String lesson, String text,
            List<String> lines) {
        /** Copies the list. */
        public PartView {
            lines = List.copyOf(lines);
        }

        /** When it is, from beginning to end. */
        public String time() {
            return from + "–" + to;
        }
    }

    /** A page of a guide. */
    public record Page(String id, String title) {
    }

    /**
     * The plan as plain text, a line each, to be copied or written down.
     *
     * @param headings what stands over what is to be prepared, read and left out, in this order
     */
    public List<String> text(List<String> headings) {
        List<String> text = new ArrayList<>(List.of(title, lead));
        for (SessionView session : sessions) {
            text.add("");
            if (!session.title().isEmpty()) {
                text.add(session.title());
            }
            session.parts().forEach(part -> part(part, text));
            add(text, session.spare());
        }
        block(text, headings.get(0), prepare);
        block(text, headings.get(1), guides.stream().map(Page::title).toList());
        block(text, headings.get(2), left);
        text.addAll(List.of("", keep));
        return List.copyOf(text);
    }

    private static void part(PartView part, List<String> text) {
        text.add(part.time() + "  " + part.title());
        if (!part.text().isEmpty()) {
            text.add("    " + part.text());
        }
        part.lines().forEach(line -> text.add("    – " + line));
    }

    private static void add(List<String> text, String line) {
        if (!line.isEmpty()) {
            text.add(line);
        }
    }

    private static void block(List<String> text, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            text.add("");
            text.add(heading);
            lines.forEach(line -> text.add("– " + line));
        }
    }
}
