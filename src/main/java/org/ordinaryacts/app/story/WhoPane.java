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

/** The table of who knows what. Pressing a mark tells its way. */
public final class WhoPane extends VBox {
    private static final double LONGEST_HEAD = 10;
    private final Texts texts;
    private final double em;
    private final Rows rows;
    private final String hint;
    private final Consumer<Optional<PlayerModel.Cell>> choose;

    /** What stands in the rows; the other stands in the columns. */
    public enum Rows {
        HOLDERS, FIELDS
    }

    /** A table beside a map on which ways light up: a row a holder. */
    WhoPane(Texts texts, double em, Consumer<Optional<PlayerModel.Cell>> choose) {
        this(texts, em, Rows.HOLDERS, texts.get("app.player.press"), choose);
    }

    /**
     * A table.
     *
     * @param hint what pressing a mark does
     * @param choose told the mark that is pressed; nothing when it is let go
     */
    public WhoPane(Texts texts, double em, Rows rows, String hint, Consumer<Optional<PlayerModel.Cell>> choose) {
        super(0.6 * em);
        this.texts = texts;
        this.em = em;
        this.rows = rows;
        this.hint = hint;
        this.choose = choose;
    }

    /** How wide a table with a row a field is at least. */
    public static double width(ExposureView view, double em) {
        return (7 + 2.3 * view.holders().size()) * em;
    }

    /** Shows the tables of a moment, and marks what is new since the moment before. */
    public void show(List<ExposureView> now, List<ExposureView> before, Optional<PlayerModel.Cell> chosen) {
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
                .orElseGet(() -> new VBox(Parts.text(hint, "soft", "small"))));
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
        List<String> holders = view.holders().stream().map(ExposureView.Column::name).toList();
        List<String> fields = view.rows().stream().map(ExposureView.Row::name).toList();
        boolean holdersDown = rows == Rows.HOLDERS;
        List<String> across = holdersDown ? fields : holders;
        List<String> down = holdersDown ? holders : fields;
        for (int column = 0; column < across.size(); column++) {
            ColumnConstraints width = new ColumnConstraints(2.1 * em, 2.5 * em, 5 * em);
            width.setHgrow(Priority.ALWAYS);
            width.setHalignment(HPos.CENTER);
            grid.getColumnConstraints().add(width);
            Node head = upright(across.get(column));
            GridPane.setValignment(head, VPos.BOTTOM);
            grid.add(head, column + 1, 0);
        }
        for (int row = 0; row < down.size(); row++) {
            grid.add(Parts.text(down.get(row), "small"), 0, row + 1);
            for (int column = 0; column < across.size(); column++) {
                grid.add(cell(view, holdersDown ? row : column, holdersDown ? column : row,
                        before.map(b -> b.get(person)), chosen), column + 1, row + 1);
            }
        }
        return grid;
    }

    /** A heading that stands upright, so that narrow columns need no broken words. */
    private Group upright(String name) {
        Label label = new Label(name);
        label.getStyleClass().add("table-head");
        if (rows == Rows.FIELDS) {
            label.setWrapText(true);
            label.setMaxWidth(LONGEST_HEAD * em);
        }
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
