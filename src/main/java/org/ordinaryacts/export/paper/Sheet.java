package org.ordinaryacts.export.paper;

import java.util.List;
import org.ordinaryacts.export.web.Markup;

/**
 * A sheet before it is put on paper.
 *
 * @param language the code of its language
 * @param foot what stands at the foot of each of its pages
 * @param marks where its bookmarks lead
 */
record Sheet(String title, String language, String foot, Markup body, List<Mark> marks) {

    /** Copies the list. */
    Sheet {
        marks = List.copyOf(marks);
    }

    /** A bookmark, and the id of the element it leads to. */
    record Mark(String name, String anchor) {
    }
}
