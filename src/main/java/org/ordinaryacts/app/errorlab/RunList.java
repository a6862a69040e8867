package org.ordinaryacts.app.errorlab;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.ErrorsView;

/** The same run in words, request by request: the twin of the dots. */
final class RunList extends VBox {
    private final ListView<Integer> list = new ListView<>();
    private final CheckBox onlyWrong;
    private final Texts texts;
    private Lit lit;
    private boolean telling;

    RunList(ErrorsView.Run run, Texts texts, double em, IntConsumer choose) {
        super(0.6 * em);
        this.texts = texts;
        this.lit = new Lit(run, OptionalInt.empty());
        onlyWrong = new CheckBox(texts.get("app.lab.list.wrong"));
        onlyWrong.setId("lab-only-wrong");
        onlyWrong.setOnAction(event -> fill());
        list.setId("lab-list");
        list.setAccessibleText(texts.get("app.lab.list"));
        list.setPrefHeight(24 * em);
        list.setMinHeight(10 * em);
        VBox.setVgrow(list, Priority.ALWAYS);
        list.setCellFactory(view -> new Cell());
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null && !telling) {
                choose.accept(now);
            }
        });
        getChildren().addAll(Parts.row(0, onlyWrong), list);
        fill();
    }

    /** Shows another run, or another choice. */
    void show(Lit now) {
        boolean other = now.run() != lit.run();
        lit = now;
        if (other) {
            fill();
        }
        select();
    }

    private void fill() {
        List<Integer> requests = new ArrayList<>();
        for (int i = 0; i < lit.run().marks().length(); i++) {
            if (!onlyWrong.isSelected() || lit.run().marks().charAt(i) != '0') {
                requests.add(i);
            }
        }
        telling = true;
        list.getItems().setAll(requests);
        telling = false;
        select();
    }

    private void select() {
        telling = true;
        if (lit.dot().isPresent() && list.getItems().contains(lit.dot().getAsInt())) {
            Integer wanted = lit.dot().getAsInt();
            if (!wanted.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(wanted);
                list.scrollTo(Math.max(0, list.getItems().indexOf(wanted) - 3));
            }
        } else {
            list.getSelectionModel().clearSelection();
        }
        telling = false;
    }

    /** A request in words. */
    private final class Cell extends ListCell<Integer> {
        @Override
        protected void updateItem(@Nullable Integer request, boolean empty) {
            super.updateItem(request, empty);
            setText(empty || request == null ? "" : words(request));
        }
    }

    private String words(int request) {
        return lit.cause(request)
                .map(cause -> "■ " + texts.get("app.lab.dot.wrong", Numbers.of(request + 1L), cause.name()))
                .orElseGet(() -> "· " + texts.get("app.lab.dot.right", Numbers.of(request + 1L)));
    }
}
