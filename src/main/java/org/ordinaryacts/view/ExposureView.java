package org.ordinaryacts.view;

import java.util.List;

/**
 * Who knows what of one person at one moment.
 *
 * @param moment the step after which this is so, in words
 * @param holders the columns: everybody who holds or could ask for something, by lane
 * @param rows one a field that somebody holds
 */
public record ExposureView(String person, String moment, List<Column> holders, List<Row> rows) {

    /** A holder. */
    public record Column(String id, String name, String lane) {
    }

    /**
     * A field.
     *
     * @param value what the records say; empty where they stay closed
     */
    public record Row(String field, String name, String value, List<Cell> cells) {
    }

    /**
     * What one holder has to do with one field.
     *
     * @param state {@code holds}, {@code could-ask} or {@code nothing}
     * @param mark {@code right}, {@code wrong} or {@code out-of-date}: what it holds last
     * @param word the state in words, with what is not right about it
     * @param way for holds, the chain that brought it; for could ask, the hops it would take; else empty
     * @param edges the same as edges of the stage, to light up
     */
    public record Cell(String holder, String state, String mark, String word, List<String> way, List<String> edges) {
    }
}
