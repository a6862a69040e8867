package org.ordinaryacts.app.lesson;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.story.PlayerModel;
import org.ordinaryacts.app.story.WhoPane;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.view.ExposureView;

/**
 * Who knows what, as a table with a line for each field, as lessons speak of it; where there is too little room for its
 * columns, the same in rows of text.
 */
final class KnowingTable extends VBox {
    private final List<ExposureView> tables;
    private final Face face;
    private final WhoPane table;
    private Optional<Boolean> wide = Optional.empty();

    KnowingTable(List<ExposureView> tables, Face face) {
        this.tables = tables;
        this.face = face;
        this.table = new WhoPane(face.texts(), face.em(), WhoPane.Rows.FIELDS,
                face.texts().get("app.lesson.who.press"), this::choose);
        setMinHeight(Region.USE_PREF_SIZE);
        choose(Optional.empty());
        widthProperty().subscribe(width -> arrange(width.doubleValue()));
    }

    private void choose(Optional<PlayerModel.Cell> cell) {
        table.show(tables, List.of(), cell);
    }

    private void arrange(double width) {
        boolean fits = width <= 0
                || tables.stream().allMatch(view -> WhoPane.width(view, face.em()) <= width);
        if (wide.filter(now -> now == fits).isEmpty()) {
            wide = Optional.of(fits);
            getChildren().setAll(fits ? table : new KnowingRows(tables, face));
        }
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
