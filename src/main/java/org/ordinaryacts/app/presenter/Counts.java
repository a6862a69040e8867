package org.ordinaryacts.app.presenter;

import java.util.HashSet;
import java.util.Set;
import org.ordinaryacts.view.ExposureView;
import org.ordinaryacts.view.PlayView;

/**
 * How many holders know something at a moment.
 *
 * @param hold how many hold some field of somebody
 * @param could how many hold nothing, but could ask for something
 */
record Counts(int hold, int could) {

    static Counts of(PlayView.Frame frame) {
        Set<String> hold = new HashSet<>();
        Set<String> could = new HashSet<>();
        frame.who().stream().flatMap(view -> view.rows().stream()).flatMap(row -> row.cells().stream())
                .forEach(cell -> add(cell, hold, could));
        could.removeAll(hold);
        return new Counts(hold.size(), could.size());
    }

    private static void add(ExposureView.Cell cell, Set<String> hold, Set<String> could) {
        switch (cell.state()) {
            case "holds" -> hold.add(cell.holder());
            case "could-ask" -> could.add(cell.holder());
            default -> {
            }
        }
    }
}
