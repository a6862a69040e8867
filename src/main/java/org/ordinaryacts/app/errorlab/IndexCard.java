package org.ordinaryacts.app.errorlab;

import java.util.OptionalLong;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.app.theme.Wrapping;
import org.ordinaryacts.text.Texts;

/** Opens anybody of a crowd by their place in it. The field takes no number that is not such a place. */
final class IndexCard extends VBox {
    private final LabModel model;
    private final TextField field = new TextField();

    IndexCard(LabModel model, LabWork work, int people, Face face) {
        super(0.6 * face.em());
        this.model = model;
        Texts texts = face.texts();
        double em = face.em();
        getStyleClass().add("card");
        setMinHeight(Region.USE_PREF_SIZE);
        field.setId("crowd-index");
        field.setAccessibleText(texts.get("app.lab.index", Numbers.of(Math.max(0, people - 1))));
        field.setPrefColumnCount(8);
        field.setTextFormatter(new TextFormatter<>(change -> takes(change.getControlNewText(), people)
                ? change
                : null));
        field.setOnAction(event -> open());
        Label name = Parts.text(texts.get("app.lab.index", Numbers.of(Math.max(0, people - 1))), "small", "strong");
        name.setLabelFor(field);
        Button open = Parts.button(texts.get("app.lab.index.open"), this::open);
        open.setId("crowd-index-open");
        getChildren().addAll(Parts.text(texts.get("app.lab.anybody"), "heading"), name, field,
                new Wrapping(0.6 * em, 0.4 * em, open, next("crowd-next-wrong", texts.get("app.lab.next.wrong"), work,
                        true), next("crowd-next", texts.get("app.lab.next.request"), work, false)));
    }

    static boolean takes(String typed, int people) {
        return typed.isEmpty() || typed.matches("[0-9]{1,7}") && Integer.parseInt(typed) < people;
    }

    private Button next(String id, String name, LabWork work, boolean wrong) {
        Button button = Parts.button(name, () -> work.nextInCrowd(model.inCrowd().get().orElse(-1), wrong)
                .ifPresent(index -> model.inCrowd().set(OptionalLong.of(index))));
        button.setId(id);
        button.setMinWidth(0);
        return button;
    }

    private void open() {
        if (!field.getText().isEmpty()) {
            model.inCrowd().set(OptionalLong.of(Long.parseLong(field.getText())));
        }
    }
}
