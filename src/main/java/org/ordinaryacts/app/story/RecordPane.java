package org.ordinaryacts.app.story;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.PlayView;

/** The records at one holder: what each says, and where every detail came from. */
final class RecordPane extends VBox {
    private final Texts texts;
    private final double em;

    RecordPane(Texts texts, double em) {
        super(0.6 * em);
        this.texts = texts;
        this.em = em;
    }

    /** Shows the records at the chosen holder, or else the newest record of all. */
    void show(List<PlayView.RecordView> records, Optional<String> chosen) {
        getChildren().clear();
        List<PlayView.RecordView> shown = chosen
                .map(holder -> records.stream().filter(record -> record.holder().equals(holder)).toList())
                .orElseGet(() -> records.isEmpty() ? List.of() : List.of(records.getLast()));
        if (shown.isEmpty()) {
            getChildren().add(Parts.text(texts.get("record.none"), "soft"));
        }
        shown.reversed().forEach(record -> getChildren().add(record(record)));
        getChildren().add(Parts.text(texts.get("app.player.press.node"), "soft", "small"));
    }

    private VBox record(PlayView.RecordView record) {
        VBox box = Parts.column(0.35 * em, Parts.text(record.holderName(), "strong"),
                Parts.text(record.person() + " · " + record.origin(), "soft", "small"));
        record.lines().forEach(line -> box.getChildren().add(line(line)));
        box.getStyleClass().add("record");
        return box;
    }

    private VBox line(PlayView.Line line) {
        String from = line.from().isEmpty() ? "" : " · " + texts.get("record.from", line.from());
        String mark = line.markWord().isEmpty() ? "" : " · ■ " + line.markWord();
        return Parts.column(0, Parts.text(line.name() + from + mark, "soft", "small"), Parts.text(line.value()));
    }
}
