package org.ordinaryacts.app.lesson;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Columns;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HolderView;

/** The page of a holder in short: what it is, what comes in and what goes out. */
final class HolderLook extends VBox {
    private static final int FIRST = 5;
    private final Texts texts;
    private final double em;

    HolderLook(HolderView holder, Face face) {
        super(0.7 * face.em());
        this.texts = face.texts();
        this.em = face.em();
        setMinHeight(Region.USE_PREF_SIZE);
        if (!holder.full().equals(holder.name())) {
            getChildren().add(Parts.text(holder.full(), "strong"));
        }
        getChildren().addAll(Parts.text(holder.kindName() + " · " + holder.laneName(), "soft", "small"),
                Parts.text(holder.sentence()),
                new Columns(20 * em, 2, em,
                        List.of(flows("gets", "holder.gets", "holder.gets.none", holder.gets()),
                                flows("gives", "holder.gives", "holder.gives.none", holder.gives()))),
                Parts.text(holder.asOf(), "soft", "small"));
    }

    private VBox flows(String id, String heading, String none, List<HolderView.Line> lines) {
        VBox box = Parts.column(0.5 * em,
                Parts.text(texts.get("app.lesson.holder.count", texts.get(heading), lines.size()), "strong"));
        if (lines.isEmpty()) {
            box.getChildren().add(Parts.text(texts.get(none), "soft"));
        }
        VBox list = Parts.column(0.5 * em, lines.stream().limit(FIRST).map(this::line).toList());
        box.getChildren().add(list);
        if (lines.size() > FIRST) {
            box.getChildren().add(all(id, list, lines));
        }
        return box;
    }

    private ToggleButton all(String id, VBox list, List<HolderView.Line> lines) {
        ToggleButton all = new ToggleButton(texts.get("app.lesson.holder.all", lines.size()));
        all.setId("holder-all-" + id);
        all.setWrapText(true);
        all.setMinWidth(0);
        all.setMinHeight(Region.USE_PREF_SIZE);
        all.setOnAction(event -> {
            list.getChildren().setAll(lines.stream().limit(all.isSelected() ? lines.size() : FIRST).map(this::line)
                    .toList());
            all.setText(all.isSelected()
                    ? texts.get("app.lesson.holder.fewer")
                    : texts.get("app.lesson.holder.all", lines.size()));
        });
        return all;
    }

    private VBox line(HolderView.Line line) {
        String fields = line.flow().fields().isEmpty()
                ? texts.get("cli.map.no-fields")
                : String.join(", ", line.flow().fields());
        return Parts.column(0, Parts.text(line.otherName()),
                Parts.text(fields + " · " + line.flow().actorName(), "soft", "small"));
    }
}
