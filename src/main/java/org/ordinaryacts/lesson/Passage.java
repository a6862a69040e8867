package org.ordinaryacts.lesson;

import java.util.List;
import java.util.stream.Collectors;

/** A passage of prose. */
public sealed interface Passage {

    /** All that it says, in one line. */
    default String plain() {
        return switch (this) {
            case Heading heading -> plain(heading.runs());
            case Paragraph paragraph -> plain(paragraph.runs());
            case Listing listing -> listing.items().stream().map(Passage::joined).collect(Collectors.joining(" "));
            case Quote quote -> joined(quote.passages());
            case Divider divider -> "";
        };
    }

    private static String joined(List<Passage> passages) {
        return passages.stream().map(Passage::plain).collect(Collectors.joining(" "));
    }

    private static String plain(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** A heading inside a section or a guide; the title of a section is none. */
    record Heading(List<Run> runs) implements Passage {
        /** Copies the list. */
        public Heading {
            runs = List.copyOf(runs);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Run> runs) implements Passage {
        /** Copies the list. */
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * A list.
     *
     * @param first the number of the first item; 0 where the items have marks and no numbers
     */
    record Listing(int first, List<List<Passage>> items) implements Passage {
        /** Copies the lists. */
        public Listing {
            items = items.stream().map(List::copyOf).toList();
        }

        /** Whether the items have numbers. */
        public boolean numbered() {
            return first > 0;
        }
    }

    /** Words to be read aloud or to be quoted. */
    record Quote(List<Passage> passages) implements Passage {
        /** Copies the list. */
        public Quote {
            passages = List.copyOf(passages);
        }
    }

    /** A line between two parts. */
    record Divider() implements Passage {
    }
}
