package org.ordinaryacts.app.lesson;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ExposureView;

/** Who knows what, in rows of text: for each field who holds it, and who could ask for it. */
final class KnowingRows extends VBox {
    private final Texts texts;
    private final double em;

    KnowingRows(List<ExposureView> tables, Face face) {
        super(0.8 * face.em());
        this.texts = face.texts();
        this.em = face.em();
        setMinHeight(Region.USE_PREF_SIZE);
        for (ExposureView table : tables) {
            if (tables.size() > 1) {
                getChildren().add(Parts.text(table.person(), "strong"));
            }
            if (table.rows().isEmpty()) {
                getChildren().add(Parts.text(texts.get("cli.who.nobody")));
            }
            table.rows().forEach(row -> getChildren().add(row(table, row)));
        }
        getChildren().add(Parts.text(texts.get("app.lesson.who.neither"), "soft", "small"));
    }

    private VBox row(ExposureView table, ExposureView.Row row) {
        VBox box = Parts.column(0.15 * em, Parts.text(row.name(), "strong"));
        box.getStyleClass().add("record");
        add(box, "● ", "knows.holds", named(table, row, "holds"));
        add(box, "○ ", "knows.could-ask", named(table, row, "could-ask"));
        return box;
    }

    private void add(VBox box, String sign, String key, List<String> names) {
        if (!names.isEmpty()) {
            box.getChildren()
                    .add(Parts.text(texts.get("app.lesson.who.row", sign + texts.get(key), String.join(", ", names))));
        }
    }

    /** The names of the holders in this state; what is not right about what they hold is said too. */
    private List<String> named(ExposureView table, ExposureView.Row row, String state) {
        return IntStream.range(0, row.cells().size()).filter(i -> row.cells().get(i).state().equals(state))
                .mapToObj(i -> {
                    ExposureView.Cell cell = row.cells().get(i);
                    String name = table.holders().get(i).name();
                    return cell.mark().equals("right") ? name : name + " (■ " + cell.word() + ")";
                }).toList();
    }
}
