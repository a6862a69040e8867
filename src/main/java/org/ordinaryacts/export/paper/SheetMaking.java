package org.ordinaryacts.export.paper;

import java.util.ArrayList;
import java.util.List;
import org.ordinaryacts.export.web.Markup;
import org.ordinaryacts.lesson.Passage;

/** Puts a sheet together, part by part; every heading becomes a bookmark. */
final class SheetMaking {
    private final String id;
    private final List<Markup> parts = new ArrayList<>();
    private final List<Sheet.Mark> marks = new ArrayList<>();

    /**
     * A sheet.
     *
     * @param id begins the ids of its elements, different from that of any other sheet of the same document
     */
    SheetMaking(String id) {
        this.id = id;
    }

    /** The title of all, with a line above it. */
    SheetMaking title(String above, String title) {
        add(Markup.of("p.above", above));
        return tagged("h1", title);
    }

    /** A heading. */
    SheetMaking heading(String title) {
        return tagged("h2", title);
    }

    /** A heading with something of small type beside it. */
    SheetMaking heading(String title, String beside) {
        String anchor = mark(title);
        return add(Markup.of("h2", Markup.text(title + " "), Markup.of("span.beside", beside)).with("id", anchor));
    }

    private SheetMaking tagged(String tag, String title) {
        return add(Markup.of(tag, title).with("id", mark(title)));
    }

    private String mark(String title) {
        String anchor = id + "-" + marks.size();
        marks.add(new Sheet.Mark(title, anchor));
        return anchor;
    }

    SheetMaking text(String kind, String text) {
        return text.isEmpty() ? this : add(Markup.of(kind, text));
    }

    SheetMaking passages(List<Passage> passages) {
        return add(Prose.of(passages));
    }

    SheetMaking add(Markup part) {
        parts.add(part);
        return this;
    }

    Sheet sheet(String title, String language, String foot) {
        return new Sheet(title, language, foot, Markup.all(parts), marks);
    }
}
