package org.ordinaryacts.app.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.ordinaryacts.app.map.MapModel.Side;
import org.ordinaryacts.app.theme.Face;
import org.ordinaryacts.app.theme.Parts;
import org.ordinaryacts.text.Texts;
import org.ordinaryacts.view.HolderView;
import org.ordinaryacts.view.MapChoices;

/** The page of a holder: what it is, what comes in and goes out, and what its agency says. */
final class HolderPage extends VBox {
    private final MapModel model;
    private final Face face;
    private final Texts texts;
    private final double em;

    /** A page; the fields are those among which one can be chosen. */
    HolderPage(MapModel model, HolderView page, MapChoices fields, Face face, Consumer<String> story) {
        super(0.55 * face.em());
        this.model = model;
        this.face = face;
        this.texts = face.texts();
        this.em = face.em();
        head(page);
        reach(page, fields);
        flows(texts.get("holder.gets"), page.gets(), texts.get("holder.gets.none"));
        flows(texts.get("holder.gives"), page.gives(), texts.get("holder.gives.none"));
        relations(page);
        purposes(page);
        if (!page.stories().isEmpty()) {
            heading(texts.get("holder.stories"));
            page.stories().forEach(one -> {
                Button button = FlowPart.holder(one.id(), one.title(), story);
                button.setId("map-story-" + one.id());
                getChildren().add(button);
            });
        }
        getChildren().add(Parts.text(page.asOf(), "soft", "small"));
    }

    private void heading(String text) {
        Label heading = Parts.text(text, "heading");
        heading.setStyle("-fx-padding: 0.5em 0 0 0;");
        getChildren().add(heading);
    }

    private void head(HolderView page) {
        getChildren().add(Parts.text(page.name(), "big"));
        if (!page.full().equals(page.name())) {
            getChildren().add(Parts.text(page.full(), "strong"));
        }
        getChildren().addAll(Parts.text(page.kindName() + " · " + page.laneName(), "soft", "small"),
                Parts.text(texts.get("holder.owner") + ": " + page.owner(), "soft", "small"),
                Parts.text(page.sentence()), Parts.row(0, Parts.chip(page.chip(), face)));
    }

    private void reach(HolderView page, MapChoices fields) {
        Button all = wide(texts.get("app.map.reach.holder"), () -> model.open(new Side.HolderReach(page.id())));
        all.setId("map-reach-holder");
        ComboBox<Choice> field = Choice.box(fields, em);
        field.getItems().set(0, new Choice(Optional.empty(), texts.get("app.map.field")));
        field.setId("map-field");
        field.setMaxWidth(Double.MAX_VALUE);
        field.setAccessibleText(texts.get("app.map.field"));
        Choice.choose(field, model.field());
        Button everywhere = wide(texts.get("app.map.reach.field"),
                () -> model.field().ifPresent(id -> model.open(new Side.FieldReach(id))));
        everywhere.setId("map-reach-field");
        everywhere.setDisable(model.field().isEmpty());
        field.setOnAction(event -> {
            model.field(Optional.ofNullable(field.getValue()).flatMap(Choice::value));
            everywhere.setDisable(model.field().isEmpty());
        });
        getChildren().addAll(all, field, everywhere);
    }

    private static Button wide(String name, Runnable action) {
        Button button = Parts.button(name, action);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void flows(String heading, List<HolderView.Line> lines, String none) {
        heading(heading);
        if (lines.isEmpty()) {
            getChildren().add(Parts.text(none, "soft"));
        }
        lines.forEach(line -> getChildren().add(FlowPart.line(line, face, id -> model.open(new Side.Page(id)))));
    }

    private void relations(HolderView page) {
        if (page.relations().isEmpty()) {
            return;
        }
        heading(texts.get("holder.relations"));
        page.relations().forEach(relation -> getChildren().add(Parts.column(0.15 * em,
                FlowPart.holder(relation.other(), relation.sentence(), id -> model.open(new Side.Page(id))),
                Parts.text(relation.source(), "soft", "small"))));
    }

    private void purposes(HolderView page) {
        heading(texts.get("holder.purposes"));
        page.purposes().forEach(purpose -> getChildren().add(Parts.column(0.15 * em, Parts.text(purpose.sentence()),
                Parts.text(purpose.source() + " · " + purpose.asOf(), "soft", "small"))));
        if (!page.noAccount().isEmpty()) {
            getChildren().add(Parts.text(page.noAccount()));
        }
    }
}
