package org.ordinaryacts.view;

import java.util.List;
import org.ordinaryacts.lesson.Passage;

/** A page for the people around a lesson, in one language. */
public record GuideView(String id, String title, List<Passage> passages) {

    /** Copies the list. */
    public GuideView {
        passages = List.copyOf(passages);
    }
}
