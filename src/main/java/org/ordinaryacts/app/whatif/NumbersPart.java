package org.ordinaryacts.app.whatif;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.WhatIfView;

/** The numbers before and after, a row a field; what differs stands first and strong. */
final class NumbersPart extends VBox {
    private final Texts texts;
    private final double em;

    NumbersPart(WhatIfView view, Texts texts, double em) {
        super(0.5 * em);
        this.texts = texts;
        this.em = em;
        getChildren().add(Parts.text(texts.get("whatif.numbers.help"), "soft", "small"));
        List<String> people = view.fields().stream().map(WhatIfView.FieldLine::person).distinct().toList();
        for (String person : people) {
            if (people.size() > 1) {
                getChildren().add(Parts.text(person, "strong"));
            }
            getChildren().add(table(view.fields().stream().filter(line -> line.person().equals(person)).toList()));
        }
    }

    private GridPane table(List<WhatIfView.FieldLine> lines) {
        GridPane grid = new GridPane();
        grid.setHgap(0.9 * em);
        grid.setVgap(0.45 * em);
        ColumnConstraints names = new ColumnConstraints(7 * em, 14 * em, 22 * em);
        names.setHgrow(Priority.SOMETIMES);
        grid.getColumnConstraints().add(names);
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints(4.6 * em, 6 * em, 12 * em);
            column.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, head("app.whatif.numbers.field"), head("app.whatif.numbers.holds"),
                head("app.whatif.numbers.could"), head("app.whatif.numbers.hops"), head("app.whatif.numbers.day"));
        for (WhatIfView.FieldLine line : lines) {
            row(grid, line);
        }
        return grid;
    }

    private Label head(String key) {
        Label label = Parts.text(texts.get(key), "soft", "small");
        GridPane.setValignment(label, VPos.BOTTOM);
        return label;
    }

    private void row(GridPane grid, WhatIfView.FieldLine line) {
        VBox name = Parts.column(0.1 * em,
                line.differs() ? Parts.text(line.name(), "strong") : Parts.text(line.name()));
        if (!line.lost().isEmpty()) {
            name.getChildren().add(
                    Parts.text(texts.get("whatif.numbers.lost", String.join(", ", line.lost())), "soft", "small"));
        }
        if (!line.onlyAsk().isEmpty()) {
            name.getChildren().add(Parts.text(texts.get("whatif.numbers.only-ask", String.join(", ", line.onlyAsk())),
                    "soft", "small"));
        }
        grid.addRow(grid.getRowCount(), name, pair(line.holdsBefore(), line.holdsAfter()),
                pair(line.couldBefore(), line.couldAfter()), pair(line.hopsBefore(), line.hopsAfter()),
                pair(line.dayBefore(), line.dayAfter()));
    }

    private Label pair(Object before, Object after) {
        boolean same = before.equals(after);
        Label label = Parts.text(same ? String.valueOf(after) : texts.get("app.whatif.arrow", before, after),
                same ? "soft" : "strong");
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }
}
