package org.ordinaryacts.app.errorlab;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** Two by two: may stay or not, request or not. */
final class TablePart extends GridPane {
    private final Texts texts;
    private final Map<String, VBox> cells = new HashMap<>();

    TablePart(ErrorsView.Table table, Texts texts, double em) {
        super(0.6 * em, 0.6 * em);
        this.texts = texts;
        for (int i = 0; i < 4; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(i == 3 ? 19 : 27);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        setMinHeight(Region.USE_PREF_SIZE);
        setMaxWidth(60 * em);
        addRow(0, head(""), head(table.request()), head(table.noRequest()), head(table.total()));
        for (int i = 0; i < table.rows().size(); i++) {
            ErrorsView.Row row = table.rows().get(i);
            addRow(i + 1, head(row.name()), cell(row, table.request(), row.request()),
                    cell(row, table.noRequest(), row.noRequest()), total(row.total()));
        }
    }

    private static Label head(String name) {
        Label head = Parts.text(name, "strong");
        head.setMaxWidth(Double.MAX_VALUE);
        return head;
    }

    private VBox cell(ErrorsView.Row row, String column, ErrorsView.Cell cell) {
        Label count = Parts.text(Numbers.of(cell.count()), "table-count");
        count.setAccessibleText(row.name() + ", " + column + ": " + Numbers.of(cell.count()));
        Label here = Parts.text("", "small", "strong");
        here.visibleProperty().bind(here.textProperty().isNotEmpty());
        VBox box = new VBox(count, here);
        box.getStyleClass().addAll("branch", "table-cell-box", cell.id());
        box.setAlignment(Pos.CENTER_LEFT);
        cells.put(cell.id(), box);
        return box;
    }

    private static VBox total(long count) {
        VBox box = new VBox(Parts.text(Numbers.of(count), "soft"));
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    /** Lights up the cell in which the chosen person is. */
    void light(Set<String> path) {
        cells.forEach((id, box) -> {
            box.getStyleClass().remove("lit");
            boolean lit = path.contains(id);
            if (lit) {
                box.getStyleClass().add("lit");
            }
            ((Label) box.getChildren().get(1)).setText(lit ? texts.get("app.lab.here") : "");
        });
    }
}
