package org.ordinaryacts.view;

import java.util.List;

/**
 * What each lever does to each story.
 *
 * @param levers the heads of the columns
 * @param legend what the signs mean
 */
public record WhatIfTable(String title, String banner, List<Head> levers, List<Row> rows, List<String> legend) {

    /** A lever. */
    public record Head(String id, String name) {
    }

    /** A story, with one cell a lever. */
    public record Row(String story, String title, List<Cell> cells) {
    }

    /**
     * A cell.
     *
     * @param touch what the lever has to do with the story, as in {@link WhatIfView.LeverView}
     * @param sign the same in a few signs
     * @param word the same in words
     */
    public record Cell(String lever, String touch, String sign, String word, int rerouted, int stopped, int partly,
            int fewer) {
    }
}
