package org.ordinaryacts.view;

import java.util.List;

/** What the program is, what it rests on, and what it does not show. */
public record AboutView(String name, String version, String purpose, List<SourceLine> sources, List<String> limits,
        List<String> licenses, String banner) {

    /** A source. */
    public record SourceLine(String id, String title, String author, String publisher, String kind, String date,
            String asOf, String note) {
    }
}
