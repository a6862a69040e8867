package org.ordinaryacts.app.story;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ExposureView;

/** The table of who knows what: a row a holder, a column a field. Pressing a mark lights up its way. */
final class WhoPane extends VBox {
    private final Texts texts;
    private final double em;
    private final Consumer<Optional<PlayerModel.Cell>> choose;

    WhoPane(Texts texts, double em, Consumer<Optional<PlayerModel.Cell>> choose) {
        super(0.6 * em);
        this.texts = texts;
        this.em = em;
        this.choose = choose;
    }

    /** Shows the tables of a moment, and marks what is new since the moment before. */
    void show(List<ExposureView> now, List<ExposureView> before, Optional<PlayerModel.Cell> chosen) {
        getChildren().clear();
        for (int i = 0; i < now.size(); i++) {
            if (now.size() > 1) {
                getChildren().add(Parts.text(now.get(i).person(), "strong"));
            }
            getChildren().add(now.get(i).rows().isEmpty()
                    ? Parts.text(texts.get("cli.who.nobody"))
                    : table(now.get(i), Optional.of(before).filter(b -> b.size() == now.size()), i, chosen));
        }
        getChildren().add(legend(now));
        getChildren().add(chosen.flatMap(cell -> way(now, cell))
                .orElseGet(() -> new VBox(Parts.text(texts.get("app.player.press"), "soft", "small"))));
    }

    private VBox legend(List<ExposureView> views) {
        boolean wrong = views.stream().flatMap(view -> view.rows().stream()).flatMap(row -> row.cells().stream())
                .anyMatch(cell -> !cell.mark().equals("right"));
        return new VBox(Parts.text("● " + texts.get("knows.holds")
                + (wrong ? "   ■ " + texts.get("knows.not-right") : "") + "   ○ " + texts.get("knows.could-ask")
                + "   – " + texts.get("knows.nothing"), "soft", "small"));
    }

    private GridPane table(ExposureView view, Optional<List<ExposureView>> before, int person,
            Optional<PlayerModel.Cell> chosen) {
        GridPane grid = new GridPane();
        grid.setHgap(0.15 * em);
        grid.setVgap(0.1 * em);
        ColumnConstraints names = new ColumnConstraints(6 * em, 10 * em, 14 * em);
        names.setHgrow(Priority.SOMETIMES);
        grid.getColumnConstraints().add(names);
        for (int column = 0; column < view.rows().size(); column++) {
            ColumnConstraints width = new ColumnConstraints(2.1 * em, 2.5 * em, 5 * em);
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(width);
            Node head = upright(view.rows().get(column).name());
            GridPane.setValignment(head, VPos.BOTTOM);
            grid.add(head, column + 1, 0);
        }
        for (int row = 0; row < view.holders().size(); row++) {
            grid.add(Parts.text(view.holders().get(row).name(), "small"), 0, row + 1);
            for (int column = 0; column < view.rows().size(); column++) {
                grid.add(cell(view, row, column, before.map(b -> b.get(person)), chosen), column + 1, row + 1);
            }
        }
        return grid;
    }

    /** A heading that stands upright, so that narrow columns need no broken words. */
    private static Group upright(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("table-head");
        label.setRotate(-90);
        return new Group(label);
    }

    private ToggleButton cell(ExposureView view, int holder, int field, Optional<ExposureView> before,
            Optional<PlayerModel.Cell> chosen) {
        ExposureView.Row row = view.rows().get(field);
        ExposureView.Cell cell = row.cells().get(holder);
        ToggleButton button = new ToggleButton(switch (cell.state()) {
            case "holds" -> cell.mark().equals("right") ? "●" : "■";
            case "could-ask" -> "○";
            default -> "–";
        });
        button.getStyleClass().addAll("cell", cell.state());
        if (!cell.mark().equals("right")) {
            button.getStyleClass().add("not-right");
        }
        button.setMinHeight(1.9 * em);
        button.setMinWidth(2.1 * em);
        if (cell.state().equals("holds") && isNew(row, cell, before)) {
            button.getStyleClass().add("fresh");
        }
        String holderName = view.holders().get(holder).name();
        Parts.named(button, texts.get("app.player.cell", row.name(), holderName, cell.word()));
        button.setDisable(cell.way().isEmpty());
        PlayerModel.Cell mine = new PlayerModel.Cell(cell.holder(), row.field());
        button.setSelected(chosen.filter(mine::equals).isPresent());
        button.setOnAction(event -> choose.accept(button.isSelected() ? Optional.of(mine) : Optional.empty()));
        return button;
    }

    private static boolean isNew(ExposureView.Row row, ExposureView.Cell cell, Optional<ExposureView> before) {
        return before.isPresent() && before.get().rows().stream().filter(r -> r.field().equals(row.field()))
                .flatMap(r -> r.cells().stream()).filter(c -> c.holder().equals(cell.holder()))
                .noneMatch(c -> c.state().equals("holds"));
    }

    private Optional<VBox> way(List<ExposureView> views, PlayerModel.Cell chosen) {
        for (ExposureView view : views) {
            for (ExposureView.Row row : view.rows()) {
                for (ExposureView.Cell cell : row.cells()) {
                    if (row.field().equals(chosen.field()) && cell.holder().equals(chosen.holder())) {
                        VBox box = Parts.column(0.3 * em, Parts.text(row.name() + " · " + cell.word(), "strong"));
                        cell.way().forEach(line -> box.getChildren().add(Parts.text(line, "small")));
                        box.getStyleClass().add("way");
                        return cell.way().isEmpty() ? Optional.empty() : Optional.of(box);
                    }
                }
            }
        }
        return Optional.empty();
    }
}
