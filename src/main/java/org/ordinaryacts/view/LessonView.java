package org.ordinaryacts.view;

import java.util.List;

/**
 * A lesson ready to be drawn, in one language.
 *
 * @param place its number of how many, its minutes, its level and its group, in one line
 * @param banner what stands over everything
 * @param materials what is needed
 * @param alignment the standards it serves
 * @param takeAway the one sentence to take along
 * @param keep that services are there to be used, and that the lesson is about the rules behind the record
 */
public record LessonView(LessonCard card, String place, String banner, String materials, List<Standard> alignment,
        String takeAway, String keep, List<SectionView> sections) {

    /** Copies the lists. */
    public LessonView {
        alignment = List.copyOf(alignment);
        sections = List.copyOf(sections);
    }

    /**
     * A standard.
     *
     * @param text its words where they were checked, else that one should check with one's own standards
     */
    public record Standard(String code, boolean verified, String text) {
    }
}
