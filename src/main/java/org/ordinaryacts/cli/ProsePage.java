package org.ordinaryacts.cli;

import java.util.List;
import org.ordinaryacts.lesson.Passage;

/** Writes passages of prose on a page. */
final class ProsePage {
    private static final String MARK = "– ";
    private static final String QUOTED = "│ ";
    private static final int LINE = 20;

    private final Page page;

    ProsePage(Page page) {
        this.page = page;
    }

    /** Passages, each indented as far; a heading has an empty line before it, and so has whatever follows another. */
    void passages(List<Passage> passages, String indent) {
        for (int i = 0; i < passages.size(); i++) {
            if (i > 0 && !(passages.get(i) instanceof Passage.Listing)) {
                page.gap();
            }
            passage(passages.get(i), indent);
        }
    }

    private void passage(Passage passage, String indent) {
        switch (passage) {
            case Passage.Heading heading -> page.strong(indent, heading.plain());
            case Passage.Paragraph paragraph -> page.item(indent, paragraph.plain());
            case Passage.Listing listing -> listing(listing, indent);
            case Passage.Quote quote -> quote.passages().forEach(said -> page.marked(indent + QUOTED, said.plain()));
            case Passage.Divider divider -> page.item(indent, "─".repeat(LINE));
        }
    }

    private void listing(Passage.Listing listing, String indent) {
        for (int i = 0; i < listing.items().size(); i++) {
            String mark = listing.numbered() ? listing.first() + i + ". " : MARK;
            List<Passage> item = listing.items().get(i);
            for (int j = 0; j < item.size(); j++) {
                String before = indent + (j == 0 ? mark : " ".repeat(mark.length()));
                if (item.get(j) instanceof Passage.Listing inner) {
                    listing(inner, indent + " ".repeat(mark.length()));
                } else {
                    page.item(before, item.get(j).plain());
                }
            }
        }
    }
}
